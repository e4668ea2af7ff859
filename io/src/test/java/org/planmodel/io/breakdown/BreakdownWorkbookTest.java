package org.planmodel.io.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.breakdown.SamplePlan.PLAN;
import static org.planmodel.io.breakdown.SamplePlan.bound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.io.Plans;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.CheckPoint;
import org.planmodel.progress.Duties;
import org.planmodel.progress.PlanIds;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.wording.Language;

class BreakdownWorkbookTest {
    private static final Breakdown START = Breakdown.of(PLAN);

    private static EditedWorkbook workbook() {
        return EditedWorkbook.of(PLAN);
    }

    private static List<String> codes(BreakdownReadResult result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    private static BreakdownRow row(BreakdownReadResult result, String item) {
        return result.breakdown().rowsOf(ReportItem.parse(item)).get(0);
    }

    @Test
    void whatNobodyEditedComesBackEqual() {
        BreakdownReadResult result = workbook().read();

        assertThat(result.problems()).isEmpty();
        assertThat(result.breakdown()).isEqualTo(START);
        assertThat(result.plan().units()).isEqualTo(PLAN.units());
    }

    @Test
    void theSameBreakdownGivesTheSameBytes() throws IOException, InterruptedException {
        byte[] once = EditedWorkbook.written(PLAN, START);
        Thread.sleep(5);

        assertThat(Arrays.equals(EditedWorkbook.written(PLAN, START), once)).isTrue();
    }

    @Test
    void everythingThatARowCanHoldComesBack() {
        Breakdown full = START.toBuilder()
                .rows(START.rows().stream()
                        .map(row -> row.toBuilder()
                                .dataOwner("u3")
                                .remarks("备注")
                                .due(LocalDate.of(2026, 9, 30))
                                .responsibilities(List.of(
                                        Responsibility.of("u3", Role.LEAD),
                                        Responsibility.of("u2", Role.COOPERATING),
                                        Responsibility.of("u1", Role.COLLECTING)))
                                .addCheckPoint(new CheckPoint(
                                        ReportPeriod.parse("2026-01/2026-03"), new Criterion.Qualitative("完成立项")))
                                .build())
                        .toList())
                .build();

        assertThat(EditedWorkbook.of(PLAN, full).read().breakdown()).isEqualTo(full);
    }

    @Test
    void aUnitFromTheListBecomesTheLead() {
        BreakdownReadResult result = workbook().set("target:T1", "lead", "区科技局").read();

        assertThat(result.problems()).isEmpty();
        assertThat(Duties.of(result.plan()).of(ReportItem.target("T1")))
                .containsExactly(Responsibility.of("u2", Role.LEAD));
    }

    @Test
    void aShortNameIsTheUnit() {
        BreakdownReadResult result =
                workbook().set("target:T1", "lead", " 区工信局 ").read();

        assertThat(row(result, "target:T1").units(Role.LEAD)).containsExactly("u1");
    }

    @Test
    void aMisspeltNameIsAnErrorWithTheCellAndTheNameThatMayBeMeant() {
        BreakdownReadResult result = workbook().set("target:T3", "lead", "区科计局").read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unit-name-misspelt");
            assertThat(problem.location().describe()).isEqualTo("任务分解!N7");
            assertThat(problem.messageChinese()).contains("区科计局").contains("区科技局");
        });
        assertThat(row(result, "target:T3").responsibilities())
                .isEqualTo(START.rowsOf(ReportItem.target("T3")).get(0).responsibilities());
    }

    @Test
    void anUnknownUnitIsAnErrorAndNoUnitIsMadeOfIt() {
        BreakdownReadResult result =
                workbook().set("target:T1", "cooperating", "区教育局、市税务局").read();

        assertThat(codes(result)).containsOnly("unit-name-unknown");
        assertThat(result.plan().units()).isEqualTo(PLAN.units());
    }

    @Test
    void aUnitThatWasAddedToTheListIsKnown() {
        EditedWorkbook workbook = workbook().set("target:T1", "lead", "区教育局");
        Row added = workbook.units().createRow(workbook.units().getLastRowNum() + 1);
        added.createCell(1).setCellValue("区教育局");
        added.createCell(3).setCellValue("部门");
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("unit-added");
        assertThat(row(result, "target:T1").units(Role.LEAD)).containsExactly("区教育局");
        assertThat(result.plan().findUnit("区教育局")).isPresent();
    }

    @Test
    void aUnitThatWasRenamedKeepsItsOldNameAsAShortOne() {
        EditedWorkbook workbook = workbook();
        for (Row row : workbook.units()) {
            if (row.getCell(1) != null && row.getCell(1).getStringCellValue().equals("区科技局")) {
                row.getCell(1).setCellValue("区科技创新局");
            }
        }
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("unit-changed");
        ResponsibleUnit unit = result.plan().getUnit("u2");
        assertThat(unit.name()).isEqualTo("区科技创新局");
        assertThat(unit.aliases()).contains("区科技局");
    }

    @Test
    void twoLeadsAreAProblemAndBothAreKept() {
        BreakdownReadResult result =
                workbook().set("target:T1", "lead", "区科技局、区工信局").read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("several-leads");
            assertThat(problem.location().describe()).isEqualTo("任务分解!N5");
        });
        assertThat(row(result, "target:T1").units(Role.LEAD)).containsExactly("u2", "u1");
    }

    @Test
    void withoutARoleTheFirstListedUnitLeadsAndThatIsSaid() {
        BreakdownReadResult result =
                workbook().set("target:T1", "responsible", "区住建局，区科技局").read();

        assertThat(codes(result)).containsExactly("first-listed-leads");
        assertThat(row(result, "target:T1").responsibilities())
                .containsExactly(Responsibility.of("u3", Role.LEAD), Responsibility.of("u2", Role.COOPERATING));
    }

    @Test
    void whoAnswersForTheirPartsHaveNoLead() {
        BreakdownReadResult result =
                workbook().set("target:T1", "responsible", "区住建局、区科技局（按职责分工负责）").read();

        assertThat(result.problems()).isEmpty();
        assertThat(row(result, "target:T1").units(Role.RESPONSIBLE)).containsExactly("u3", "u2");
    }

    @Test
    void aLeaderIsAPerson() {
        BreakdownReadResult result =
                workbook().set("target:T3", "leader", "周明远").read();

        assertThat(row(result, "target:T3").responsibilities()).anySatisfy(duty -> {
            assertThat(duty.role()).isEqualTo(Role.LEADER);
            assertThat(duty.person()).contains("周明远");
        });
        assertThat(EditedWorkbook.of(result.plan(), Breakdown.of(result.plan()))
                        .text(EditedWorkbook.of(result.plan()).row("target:T3"), "leader"))
                .isEqualTo("周明远");
    }

    @Test
    void quartersAndDueDatesAreRead() {
        BreakdownReadResult result = workbook()
                .set("target:T3", "checkPoint:2026-01/2026-03", 40)
                .set("target:T3", "checkPoint:2026-01/2026-06", "80家")
                .set("milestone:m2#1", "checkPoint:2026-01/2026-03", "完成主体结构")
                .set("target:T3", "due", "9月底")
                .set("target:T4", "due", "2026/6/30")
                .read();

        assertThat(result.problems()).isEmpty();
        assertThat(row(result, "target:T3").checkPoints())
                .containsExactly(
                        new CheckPoint(ReportPeriod.parse("2026-01/2026-03"), bound(Comparator.AT_LEAST, "40", "家")),
                        new CheckPoint(ReportPeriod.parse("2026-01/2026-06"), bound(Comparator.AT_LEAST, "80", "家")));
        assertThat(row(result, "milestone:m2#1").checkPoints())
                .extracting(CheckPoint::criterion)
                .containsExactly(new Criterion.Qualitative("完成主体结构"));
        assertThat(row(result, "target:T3").due()).contains(LocalDate.of(2026, 9, 30));
        assertThat(row(result, "target:T4").due()).contains(LocalDate.of(2026, 6, 30));
        assertThat(result.plan().getTarget("T3").due()).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void whatIsNoDateIsAProblem() {
        BreakdownReadResult result = workbook().set("target:T3", "due", "尽快").read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("cell-not-a-date");
            assertThat(problem.location().describe()).isEqualTo("任务分解!V7");
        });
    }

    @Test
    void anotherTargetValueIsAnErrorAndThePlanKeepsItsOwn() {
        BreakdownReadResult result = workbook().set("target:T3", "value", 160).read();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("value-differs");
            assertThat(problem.location().describe()).isEqualTo("任务分解!J7");
        });
        assertThat(result.plan().getTarget("T3").criterion()).isEqualTo(bound(Comparator.AT_LEAST, "150", "家"));
    }

    @Test
    void wordsOfThePlanThatWereChangedAreAProblemAndStay() {
        BreakdownReadResult result = workbook()
                .set("target:T3", "text", "新增企业")
                .set("target:T1", "kind", "约束性")
                .read();

        assertThat(codes(result)).containsExactly("plan-cell-changed", "plan-cell-changed");
        assertThat(result.breakdown()).isEqualTo(START);
    }

    @Test
    void aRowThatWasCopiedMakesTheItemSeveralRows() {
        EditedWorkbook workbook = workbook();
        Row copy = workbook.copy("target:T3");
        workbook.set("target:T3", "value", 100);
        workbook.cell(copy, "value").setCellValue(50);
        workbook.cell(copy, "lead").setCellValue("区住建局");
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("row-split", "row-moved");
        List<BreakdownRow> parts = result.breakdown().rowsOf(ReportItem.target("T3"));
        assertThat(parts).extracting(BreakdownRow::id).containsExactly("r003", "r003-2");
        assertThat(result.plan().getTarget("T3").criterion()).isEqualTo(bound(Comparator.AT_LEAST, "150", "家"));
        assertThat(result.plan().getTarget("r003-2").partOf()).contains("T3");
        assertThat(Duties.of(result.plan()).of(ReportItem.target("r003-2")))
                .extracting(Responsibility::unit)
                .containsExactly("u3", "u2");
    }

    @Test
    void partsThatDoNotMakeTheirWholeAreAProblem() {
        EditedWorkbook workbook = workbook();
        workbook.cell(workbook.copy("target:T3"), "value").setCellValue(200);
        workbook.set("target:T3", "value", 100);

        assertThat(codes(workbook.read()))
                .containsExactly("row-split", "row-moved", "part-above-whole", "parts-do-not-add-up");
    }

    @Test
    void aRowThatWasAddedBecomesAMeasure() {
        EditedWorkbook workbook = workbook();
        Row added = workbook.add();
        workbook.cell(added, "category").setCellValue("聚力产业强区");
        workbook.cell(added, "text").setCellValue("新建标准厂房12万平方米");
        workbook.cell(added, "subject").setCellValue("标准厂房");
        workbook.cell(added, "aspect").setCellValue("增量");
        workbook.cell(added, "comparator").setCellValue("不低于");
        workbook.cell(added, "value").setCellValue(12);
        workbook.cell(added, "unit").setCellValue("万平方米");
        workbook.cell(added, "lead").setCellValue("区住建局");
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("row-added");
        assertThat(result.plan().getMeasure("m1").children()).last().satisfies(measure -> {
            assertThat(measure.title()).contains("标准厂房");
            assertThat(measure.targets().get(0).criterion()).isEqualTo(bound(Comparator.AT_LEAST, "12", "万平方米"));
            assertThat(measure.targets().get(0).aspect()).isEqualTo(Aspect.INCREMENT);
        });
    }

    @Test
    void rowsThatWereSortedAreFoundByTheirKeysAndTheMoveIsSaid() {
        EditedWorkbook workbook = workbook();
        Row copy = workbook.copy("target:T1");
        workbook.cell(copy, "lead").setCellValue("区科技局");
        workbook.rows().removeRow(workbook.row("target:T1"));
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("row-moved");
        assertThat(row(result, "target:T1").units(Role.LEAD)).containsExactly("u2");
    }

    @Test
    void whereTheHiddenKeysStayedBehindTheWordsCount() {
        EditedWorkbook workbook = workbook();
        String first = workbook.text(workbook.row("target:T3"), "item");
        Row three = workbook.row("target:T3");
        Row four = workbook.row("target:T4");
        workbook.cell(four, "item").setCellValue(first);
        workbook.cell(three, "item").setCellValue("target:T4");
        workbook.cell(three, "lead").setCellValue("区住建局");
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("row-key-differs", "row-key-differs");
        assertThat(row(result, "target:T3").units(Role.LEAD)).containsExactly("u3");
        assertThat(row(result, "target:T4").units(Role.LEAD)).containsExactly("u1");
    }

    @Test
    void aRowThatWasDeletedIsMissedAndThePlanStays() {
        EditedWorkbook workbook = workbook();
        workbook.rows().removeRow(workbook.row("target:T1"));
        BreakdownReadResult result = workbook.read();

        assertThat(codes(result)).containsExactly("item-without-row");
        assertThat(result.plan().findTarget("T1")).isPresent();
    }

    @Test
    void anInventedKeyIsAnError() {
        EditedWorkbook workbook = workbook();
        Row added = workbook.add();
        workbook.cell(added, "item").setCellValue("target:T99");
        workbook.cell(added, "text").setCellValue("x");

        assertThat(codes(workbook.read())).containsExactly("row-key-unknown");
    }

    @Test
    void columnsMayBeMovedAndTheRowOfKeysLost() {
        EditedWorkbook workbook = workbook().set("target:T1", "lead", "区科技局");
        workbook.rows().removeRow(workbook.rows().getRow(0));
        BreakdownReadResult result = workbook.read();

        assertThat(result.problems()).isEmpty();
        assertThat(row(result, "target:T1").units(Role.LEAD)).containsExactly("u2");
    }

    @Test
    void aColumnThatIsNotKnownIsSaidAndNotRead() {
        EditedWorkbook workbook = workbook();
        workbook.rows().getRow(3).createCell(30).setCellValue("领导批示");

        assertThat(workbook.read().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("column-unknown");
            assertThat(problem.location().describe()).isEqualTo("任务分解!AE4");
        });
    }

    @Test
    void aWorkbookOfAnotherPlanIsAnError() throws IOException {
        Plan other = PLAN.toBuilder().title("另一个计划").build();
        byte[] written = EditedWorkbook.written(PLAN, START);

        assertThat(codes(BreakdownWorkbook.standard().read(new ByteArrayInputStream(written), other)))
                .containsExactly("another-plan");
    }

    @Test
    void whatIsNoWorkbookLeavesThePlanAsItIs() throws IOException {
        byte[] text = "not a workbook".getBytes(StandardCharsets.UTF_8);
        BreakdownReadResult result = BreakdownWorkbook.standard().read(new ByteArrayInputStream(text), PLAN);

        assertThat(result.hasErrors()).isTrue();
        assertThat(result.plan()).isEqualTo(PLAN);
    }

    /** It has a column for words, as a breakdown has, and others of the same names; but there is nothing in it that is filled in. */
    @Test
    void theWorkbookOfAPlanIsNoBreakdown() throws IOException {
        Plan plan = PlanIds.complete(Plans.readText("""
                        青屿区2026年国民经济和社会发展计划
                        一、主要目标
                        (一)预期性指标。
                        地区生产总值增长6%左右；固定资产投资增长5%。
                        二、主要任务
                        1.培育企业。新增国家高新技术企业50家以上。
                        """).plan());
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        Plans.formats().write(plan, workbook, "workbook");

        BreakdownReadResult result =
                BreakdownWorkbook.standard().read(new ByteArrayInputStream(workbook.toByteArray()), plan);

        assertThat(result.problems()).extracting(Problem::code).containsExactly("not-a-breakdown");
        assertThat(result.plan()).isEqualTo(plan);
    }

    @Test
    void aWorkbookInEnglishIsReadAsWell() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        BreakdownWorkbook.standard().withLanguage(Language.ENGLISH).write(START, PLAN, out);
        BreakdownReadResult result =
                BreakdownWorkbook.standard().read(new ByteArrayInputStream(out.toByteArray()), PLAN);

        assertThat(result.problems()).isEmpty();
        assertThat(result.breakdown()).isEqualTo(START);
    }

    @Test
    void aPlanOfSeveralYearsHasACheckPointForEach() {
        Plan outline = PLAN.toBuilder().period(PlanPeriod.of(2026, 2030)).build();
        EditedWorkbook workbook = EditedWorkbook.of(outline).set("target:T3", "checkPoint:2026/2028", 90);

        assertThat(row(workbook.read(), "target:T3").checkPoints())
                .containsExactly(
                        new CheckPoint(ReportPeriod.parse("2026/2028"), bound(Comparator.AT_LEAST, "90", "家")));
    }

    @Test
    void theSheetHasDropDownsOfTheUnitsAndHidesItsKeys() {
        Sheet rows = workbook().rows();

        assertThat(rows.isColumnHidden(0)).isTrue();
        assertThat(rows.getRow(0).getZeroHeight()).isTrue();
        assertThat(rows.getDataValidations())
                .extracting(DataValidation::getValidationConstraint)
                .extracting(constraint -> constraint.getFormula1())
                .anySatisfy(formula -> assertThat(formula).contains("责任单位"));
    }
}
