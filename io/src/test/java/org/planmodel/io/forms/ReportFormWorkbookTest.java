package org.planmodel.io.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.breakdown.SamplePlan;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.CheckPoint;
import org.planmodel.progress.Correction;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Language;

class ReportFormWorkbookTest {
    private static final ReportPeriod HALF_YEAR = ReportPeriod.parse("2026-01/2026-06");
    private static final ReportPeriod SEVEN_MONTHS = ReportPeriod.parse("2026-01/2026-07");
    private static final Plan PLAN = withHousing(SamplePlan.PLAN);

    private static final ReportForm INDUSTRY = form("u1", HALF_YEAR);
    /** Has a growth rate in words and a milestone. */
    private static final ReportForm HOUSING = form("u3", HALF_YEAR);

    private static Plan withHousing(Plan plan) {
        Breakdown breakdown = Breakdown.of(plan);
        return breakdown.toBuilder()
                .rows(breakdown.rows().stream()
                        .map(row -> row.item().toString().contains("target:T6")
                                        || row.item().toString().contains("milestone")
                                ? row.toBuilder()
                                        .addResponsibility(Responsibility.of("u3", Role.LEAD))
                                        .build()
                                : row)
                        .toList())
                .build()
                .applyTo(plan);
    }

    private static ReportForm form(String unit, ReportPeriod period) {
        return ReportForm.of(PLAN, unit, period).dueOn(LocalDate.of(2026, 7, 5));
    }

    private static ProgressReport half(String figure) {
        return INDUSTRY.expectedReport().toBuilder()
                .entries(List.of(ReportEntry.builder()
                        .item(ReportItem.target("T3"))
                        .toDate(Quantity.of(figure, "家"))
                        .outlook(Outlook.AT_RISK)
                        .lagCode("funds")
                        .nextStep("加快拨付")
                        .build()))
                .build()
                .submit(LocalDate.of(2026, 7, 3), "a")
                .accept(LocalDate.of(2026, 7, 6), "b");
    }

    /** Everything filled in as it should be. */
    private static FilledForm filled(ReportForm form) {
        FilledForm filled = FilledForm.of(form);
        form.lines().forEach(line -> {
            String item = line.item().toString();
            if (line.unit().isPresent()) {
                filled.set(item, "toDate", 80);
            } else {
                filled.set(item, "progress", "完成主体结构施工");
            }
        });
        return filled;
    }

    private static List<String> codes(FormReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    private static ReportEntry entry(FormReadResult result, String item) {
        return result.report().orElseThrow().find(ReportItem.parse(item)).orElseThrow();
    }

    private static void single(FormReadResult result, String code, String cell) {
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location().describe()).isEqualTo(cell);
        });
    }

    @Test
    void aFormThatIsFilledInBecomesAReport() {
        FormReadResult result = FilledForm.of(INDUSTRY)
                .person("填报人：", "张三")
                .person("审核人：", "李四")
                .person("填报日期：", "2026/7/3")
                .set("target:T3", "inPeriod", 40)
                .set("target:T3", "toDate", 80)
                .set("target:T3", "vintage", "快报数")
                .set("target:T3", "progress", "新增企业80家")
                .set("target:T3", "selfAssessment", "已完成")
                .set("target:T3", "outlook", "能完成")
                .set("target:T3", "yearEstimate", 155)
                .set("target:T3", "nextStep", "走访企业")
                .set("target:T3", "evidence", "名单.xlsx；纪要.docx")
                .set("target:T4", "toDate", 20)
                .set("target:T4", "selfAssessment", "慢序时")
                .set("target:T4", "outlook", "有困难，经努力可完成")
                .set("target:T4", "lagCode", "资金不到位")
                .set("target:T4", "lagReason", "配套资金未到")
                .set("target:T5", "notApplicable", "由市局统一申报")
                .read();

        assertThat(result.problems()).isEmpty();
        ProgressReport report = result.report().orElseThrow();
        assertThat(report.unit()).isEqualTo("u1");
        assertThat(report.period()).isEqualTo(HALF_YEAR);
        assertThat(report.due()).contains(LocalDate.of(2026, 7, 5));
        assertThat(report.preparedBy()).contains("张三");
        assertThat(report.reviewedBy()).contains("李四");
        assertThat(report.preparedOn()).contains(LocalDate.of(2026, 7, 3));
        assertThat(report.entries())
                .containsExactly(
                        ReportEntry.builder()
                                .item(ReportItem.target("T3"))
                                .inPeriod(Quantity.of("40", "家"))
                                .toDate(Quantity.of("80", "家"))
                                .vintage(Vintage.FLASH)
                                .progress("新增企业80家")
                                .selfAssessment(SelfAssessment.DONE)
                                .outlook(Outlook.LIKELY)
                                .yearEstimate(Quantity.of("155", "家"))
                                .nextStep("走访企业")
                                .addEvidence("名单.xlsx", "纪要.docx")
                                .build(),
                        ReportEntry.builder()
                                .item(ReportItem.target("T4"))
                                .toDate(Quantity.of("20", "家"))
                                .selfAssessment(SelfAssessment.BEHIND)
                                .outlook(Outlook.AT_RISK)
                                .lagCode("funds")
                                .lagReason("配套资金未到")
                                .build(),
                        ReportEntry.builder()
                                .item(ReportItem.target("T5"))
                                .notApplicable("由市局统一申报")
                                .build());
    }

    @Test
    void aMilestoneHasAStageAndItsDay() {
        FormReadResult result = filled(HOUSING)
                .set("milestone:m2#1", "stage", "合龙")
                .set("milestone:m2#1", "reachedOn", "2026-06-18")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(entry(result, "milestone:m2#1").stage()).contains("合龙");
        assertThat(entry(result, "milestone:m2#1").reachedOn()).contains(LocalDate.of(2026, 6, 18));
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException, InterruptedException {
        byte[] once = FilledForm.written(INDUSTRY, ReportFormWorkbook.standard());
        Thread.sleep(5);

        assertThat(Arrays.equals(FilledForm.written(INDUSTRY, ReportFormWorkbook.standard()), once))
                .isTrue();
    }

    @Test
    void aFormHasTheColumnsThatItsLinesNeed() {
        assertThat(FilledForm.of(INDUSTRY).columns())
                .contains("inPeriod", "toDate", "target")
                .doesNotContain("stage", "last", "corrected", "rank", "checkPoint");
        assertThat(FilledForm.of(HOUSING).columns()).contains("stage", "reachedOn");
        assertThat(FilledForm.of(form("u1", SEVEN_MONTHS).prefilledFrom(half("42")))
                        .columns())
                .contains("last", "corrected", "correctionReason");
    }

    @Test
    void whatIsNotToBeEditedIsProtectedAndTheRestIsOpen() {
        FilledForm form = FilledForm.of(HOUSING);

        assertThat(form.sheet().getProtect()).isTrue();
        assertThat(form.workbook()
                        .getSheetAt(0)
                        .getCTWorksheet()
                        .getSheetProtection()
                        .isSetPassword())
                .isFalse();
        assertThat(form.cell("milestone:m2#1", "text").getCellStyle().getLocked())
                .isTrue();
        assertThat(form.cell("milestone:m2#1", "unit").getCellStyle().getLocked())
                .isTrue();
        assertThat(form.cell("milestone:m2#1", "toDate").getCellStyle().getLocked())
                .isTrue();
        assertThat(form.cell("milestone:m2#1", "stage").getCellStyle().getLocked())
                .isFalse();
        assertThat(form.cell("target:T6", "toDate").getCellStyle().getLocked()).isFalse();
        assertThat(form.cell("target:T6", "stage").getCellStyle().getLocked()).isTrue();
    }

    @Test
    void judgementsAreChosenFromLists() {
        FilledForm form = FilledForm.of(INDUSTRY);
        List<Integer> columns = form.sheet().getDataValidations().stream()
                .map(DataValidation::getRegions)
                .map(regions -> regions.getCellRangeAddress(0).getFirstColumn())
                .toList();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        form.column("vintage"),
                        form.column("selfAssessment"),
                        form.column("outlook"),
                        form.column("lagCode"));
    }

    @Test
    void keysAreHidden() {
        FilledForm form = FilledForm.of(INDUSTRY);

        assertThat(form.sheet().getRow(0).getZeroHeight()).isTrue();
        assertThat(form.sheet().isColumnHidden(form.column("item"))).isTrue();
        assertThat(form.workbook().getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void theLastReportIsFilledInAndComesBackWhereItStands() {
        FormReadResult result = FilledForm.of(form("u1", SEVEN_MONTHS).prefilledFrom(half("42")))
                .set("target:T3", "toDate", 60)
                .set("target:T4", "toDate", 20)
                .set("target:T5", "toDate", 1)
                .read(half("42"));

        assertThat(result.problems()).isEmpty();
        assertThat(entry(result, "target:T3").outlook()).contains(Outlook.AT_RISK);
        assertThat(entry(result, "target:T3").lagCode()).contains("funds");
        assertThat(entry(result, "target:T3").nextStep()).contains("加快拨付");
    }

    @Test
    void theCheckPointOfThePeriodIsShown() {
        Breakdown breakdown = Breakdown.of(PLAN);
        Breakdown stated = breakdown.toBuilder()
                .rows(breakdown.rows().stream()
                        .map(row -> row.toBuilder()
                                .addCheckPoint(
                                        new CheckPoint(HALF_YEAR, SamplePlan.bound(Comparator.AT_LEAST, "75", "家")))
                                .build())
                        .toList())
                .build();

        assertThat(FilledForm.of(INDUSTRY.withCheckPoints(stated))
                        .cell("target:T3", "checkPoint")
                        .getStringCellValue())
                .isEqualTo("不低于75家");
    }

    /** S11: 1-6月 420, 1-7月 410. */
    @Test
    void aCumulativeFigureThatFellIsAProblemWithItsCell() {
        FilledForm form =
                filled(form("u1", SEVEN_MONTHS).prefilledFrom(half("420"))).set("target:T3", "toDate", 410);
        FormReadResult result = form.read(half("420"));

        single(
                result,
                "cumulative-fell",
                "进度报送!" + form.cell("target:T3", "toDate").getAddress());
        assertThat(result.problems().get(0).messageChinese()).contains("410家").contains("420家");
    }

    @Test
    void aCorrectionWithItsReasonMakesItRight() {
        FormReadResult result = filled(form("u1", SEVEN_MONTHS).prefilledFrom(half("420")))
                .set("target:T3", "toDate", 410)
                .set("target:T3", "corrected", 398)
                .set("target:T3", "correctionReason", "统计核减")
                .read(half("420"));

        assertThat(result.problems()).isEmpty();
        assertThat(entry(result, "target:T3").corrections())
                .containsExactly(new Correction(HALF_YEAR, Quantity.of("420", "家"), Quantity.of("398", "家"), "统计核减"));
    }

    @Test
    void aCorrectionWithoutAReasonIsAProblem() {
        FormReadResult result = filled(form("u1", SEVEN_MONTHS).prefilledFrom(half("42")))
                .set("target:T3", "corrected", 39)
                .read(half("42"));

        assertThat(codes(result)).containsExactly("correction-without-reason");
    }

    @ParameterizedTest
    @CsvSource({
        "toDate, 大约一半, figure-unreadable",
        "toDate, 80万元, unit-of-measure-differs",
        "toDate, 80左右, figure-unit-unknown",
        "toDate, 3.4.5, figure-unreadable",
        "vintage, 估计, choice-unknown",
        "selfAssessment, 还行, choice-unknown",
        "selfAssessment, 慢序时, lag-without-reason",
        "selfAssessment, 已完成, done-without-evidence",
        "outlook, 也许, choice-unknown",
        "lagCode, 运气不好, lag-code-unknown",
        "unit, 万家, form-cell-changed",
        "target, 不低于100家, form-cell-changed",
        "text, 新增企业, form-cell-changed",
    })
    void whatIsWrongInACellIsAProblemThere(String column, String text, String code) {
        FilledForm form = filled(INDUSTRY).set("target:T3", column, text);
        FormReadResult result = form.read();

        Problem problem = result.problems().get(0);
        assertThat(codes(result)).startsWith(code);
        String cell = form.cell("target:T3", column).getAddress().formatAsString();
        if (!code.equals("lag-without-reason") && !code.equals("done-without-evidence")) {
            assertThat(problem.location().describe()).isEqualTo("进度报送!" + cell);
        }
    }

    @Test
    void aUnitBehindTheNumberIsTheFiguresOwn() {
        FormReadResult result =
                filled(INDUSTRY).set("target:T3", "toDate", "0.008万家").read();

        assertThat(result.problems()).isEmpty();
        assertThat(entry(result, "target:T3").toDate()).contains(Quantity.of("0.008", "万家"));
    }

    @Test
    void aFigureUnderAChangedUnitHasThatUnit() {
        FormReadResult result = filled(INDUSTRY).set("target:T3", "unit", "亿元").read();

        assertThat(codes(result)).containsExactly("form-cell-changed", "unit-of-measure-differs");
    }

    @Test
    void aPercentageInACellForAnAmountIsNoAmount() {
        FilledForm form = filled(INDUSTRY).set("target:T3", "toDate", 0.8);
        var style = form.workbook().createCellStyle();
        style.setDataFormat(form.workbook().createDataFormat().getFormat("0%"));
        form.cell("target:T3", "toDate").setCellStyle(style);

        single(
                form.read(),
                "unit-of-measure-differs",
                "进度报送!" + form.cell("target:T3", "toDate").getAddress());
    }

    @Test
    void zeroIsAFigureAndNothingIsNone() {
        assertThat(entry(filled(INDUSTRY).set("target:T3", "toDate", 0).read(), "target:T3")
                        .toDate())
                .contains(Quantity.of("0", "家"));
        FilledForm open = filled(INDUSTRY);
        open.cell("target:T3", "toDate").setBlank();
        assertThat(codes(open.read())).containsExactly("entry-empty");
    }

    @Test
    void whatIsNotAskedOfALineIsNotReadAndThatIsSaid() {
        FormReadResult result =
                filled(HOUSING).set("milestone:m2#1", "toDate", 12).read();

        assertThat(codes(result)).containsExactly("cell-not-asked");
        assertThat(entry(result, "milestone:m2#1").toDate()).isEmpty();
    }

    @Test
    void wordsWithoutSubstanceAreSeenAsSuch() {
        FilledForm form = FilledForm.of(INDUSTRY);
        INDUSTRY.lines().forEach(line -> form.set(line.item().toString(), "progress", "正常推进"));

        assertThat(codes(form.read())).containsExactly("entry-empty", "entry-empty", "entry-empty", "report-empty");
    }

    @Test
    void aRowThatWasMovedIsFoundByItsKeyAndTheMoveIsSaid() {
        FilledForm form = filled(INDUSTRY);
        Row first = form.row("target:T3");
        Row moved = form.sheet().createRow(form.sheet().getLastRowNum() + 1);
        first.forEach(cell -> {
            switch (cell.getCellType()) {
                case NUMERIC -> moved.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                case STRING -> moved.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                default -> {}
            }
        });
        form.sheet().removeRow(first);
        FormReadResult result = form.read();

        single(result, "form-row-moved", "进度报送!D9");
        assertThat(entry(result, "target:T3").toDate()).contains(Quantity.of("80", "家"));
    }

    @Test
    void whereTheHiddenKeysStayedBehindTheWordsCount() {
        FilledForm form = filled(INDUSTRY);
        form.set("target:T3", "toDate", 81);
        form.cell("target:T4", "item").setCellValue("x");
        form.cell("target:T3", "item").setCellValue("target:T4");
        form.cell("x", "item").setCellValue("target:T3");
        FormReadResult result = form.read();

        assertThat(codes(result)).containsExactly("form-row-key-differs", "form-row-key-differs");
        assertThat(entry(result, "target:T3").toDate()).contains(Quantity.of("81", "家"));
    }

    @Test
    void aRowThatWasCopiedIsReportedTwice() {
        FilledForm form = filled(INDUSTRY);
        Row copy = form.sheet().createRow(form.sheet().getLastRowNum() + 1);
        for (String key : List.of("item", "number", "label", "text", "target", "unit")) {
            copy.createCell(form.column(key))
                    .setCellValue(form.cell("target:T5", key).getStringCellValue());
        }
        copy.createCell(form.column("toDate")).setCellValue(3);

        single(form.read(), "entry-twice", "进度报送!D9");
    }

    @Test
    void aRowThatIsMissingOrWasAddedIsAProblem() {
        FilledForm form = filled(INDUSTRY);
        form.sheet().removeRow(form.row("target:T4"));
        form.sheet().createRow(20).createCell(form.column("label")).setCellValue("新任务");

        assertThat(codes(form.read())).containsExactly("form-row-added", "entry-missing");
    }

    @Test
    void theFormOfAnotherUnitIsNoReportOfThisOne() {
        FormReadResult result = filled(HOUSING).read(List.of(INDUSTRY));

        assertThat(result.report()).isEmpty();
        single(result, "report-of-another-unit", "进度报送!A5");
        assertThat(result.problems().get(0).messageChinese())
                .contains("区住房和城乡建设局")
                .contains("区工业和信息化局");
    }

    @Test
    void theFormOfAnotherPeriodOrPlanIsNoReport() {
        assertThat(codes(filled(form("u1", SEVEN_MONTHS)).read(List.of(INDUSTRY))))
                .containsExactly("report-of-another-period");
        ReportForm other = INDUSTRY.toBuilder().title("另一个计划").build();
        assertThat(codes(filled(other).read(List.of(INDUSTRY)))).containsExactly("form-of-another-plan");
    }

    @Test
    void theMarkSaysWhichFormIsAnswered() {
        assertThat(filled(HOUSING).read(List.of(INDUSTRY, HOUSING)).report().map(ProgressReport::unit))
                .contains("u3");
        assertThat(codes(filled(HOUSING).read(List.of(INDUSTRY, form("u2", HALF_YEAR)))))
                .containsExactly("report-not-expected");
    }

    @Test
    void aFormThatHasLostItsMarkIsReadOnlyWhereOneIsExpected() {
        FilledForm form = filled(INDUSTRY);
        form.workbook().getSheetAt(2).getRow(0).getCell(0).setBlank();

        assertThat(codes(form.read())).containsExactly("mark-lost");
        assertThat(form.read().report()).isPresent();
        assertThat(form.read(List.of(INDUSTRY, HOUSING)).report()).isEmpty();
    }

    @Test
    void aColumnThatIsMissingOrUnknownIsAProblem() {
        FilledForm form = filled(INDUSTRY);
        int gone = form.column("evidence");
        form.sheet().getRow(0).getCell(gone).setBlank();
        form.sheet().getRow(FormSheet.HEADER).getCell(gone).setCellValue("备忘");

        assertThat(codes(form.read())).containsExactly("form-column-missing", "form-column-unknown");
    }

    @Test
    void anErrorOfAFormulaIsAProblem() {
        FilledForm form = filled(INDUSTRY);
        form.cell("target:T3", "toDate").setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());

        assertThat(codes(form.read())).containsExactly("form-cell-has-error", "entry-empty");
    }

    @Test
    void anEnglishFormIsWrittenAndReadBack() throws IOException {
        ReportFormWorkbook english = ReportFormWorkbook.standard().withLanguage(Language.ENGLISH);
        FilledForm form = FilledForm.of(INDUSTRY, english)
                .set("target:T3", "toDate", 80)
                .set("target:T3", "selfAssessment", "on track")
                .set("target:T4", "toDate", 30)
                .set("target:T5", "toDate", 2);

        assertThat(form.sheet().getSheetName()).isEqualTo("Report");
        assertThat(form.read().problems()).isEmpty();
        assertThat(entry(form.read(), "target:T3").selfAssessment()).contains(SelfAssessment.ON_TRACK);
    }

    @Test
    void whatIsNoFormIsAnError() throws IOException {
        byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);
        FormReadResult result = ReportFormWorkbook.standard().read(new ByteArrayInputStream(text), INDUSTRY, List.of());

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.report()).isEqualTo(Optional.empty());
    }

    @Test
    void aFileAboveTheLimitsIsRefused() throws IOException {
        FormReadResult result = ReportFormWorkbook.standard()
                .withLimits(ReadLimits.builder().maxBytes(100).build())
                .read(new ByteArrayInputStream(FilledForm.of(INDUSTRY).bytes()), INDUSTRY, List.of());

        assertThat(codes(result)).containsExactly("file-too-large");
    }
}
