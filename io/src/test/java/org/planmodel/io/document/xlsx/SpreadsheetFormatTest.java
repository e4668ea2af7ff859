package org.planmodel.io.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.planmodel.SourceSpan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.samples.SheetSample;
import org.planmodel.problem.Location;

class SpreadsheetFormatTest {
    private static AdaptedDocument adapt(byte[] bytes, ReadLimits limits) {
        return new SpreadsheetFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.xlsx", limits));
    }

    private static AdaptedDocument adapt(byte[] bytes) {
        return adapt(bytes, ReadLimits.DEFAULT);
    }

    private static byte[] sheet(Consumer<Worksheet> content) {
        return SheetSample.of(workbook -> content.accept(workbook.newWorksheet("指标")));
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, values[column].toString());
            }
        }
    }

    private static byte[] indicators() {
        return sheet(sheet -> {
            row(sheet, 0, "云岭市2026年国民经济和社会发展计划主要指标");
            sheet.range(0, 0, 0, 4).merge();
            row(sheet, 2, "类别", "指标", "单位", "2025年完成", "2026年目标");
            row(sheet, 3, "经济", "地区生产总值增长", "%", 5.9, 6.5);
            row(sheet, 4, "", "新增高新技术企业", "家", 40, 50);
            sheet.range(3, 0, 4, 0).merge();
            row(sheet, 5, "注：本表由市发展改革委负责解释。");
        });
    }

    @Test
    void rows_of_one_cell_are_paragraphs_and_the_others_a_table_with_its_merged_cells() {
        Document document = Blocks.of(adapt(indicators()));
        assertThat(Blocks.texts(document)).containsExactly("云岭市2026年国民经济和社会发展计划主要指标", "注：本表由市发展改革委负责解释。");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)).get(1))
                .containsExactly("经济@0h2", "地区生产总值增长@1", "%@2", "5.9@3", "6.5@4");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)).get(2))
                .startsWith("新增高新技术企业@1");
    }

    @Test
    void a_table_of_indicators_becomes_indicators_that_are_located_by_sheet_and_cell() throws IOException {
        ReadResult result = Plans.read(new ByteArrayInputStream(indicators()), "indicators.xlsx");
        assertThat(result.format()).contains("spreadsheet");
        var indicator = result.orThrow().indicators().get(1);
        assertThat(indicator.name()).isEqualTo("新增高新技术企业");
        SourceSpan source = indicator.targets().get(0).source().orElseThrow();
        assertThat(result.locate(source)).isEqualTo(new Location.Cell("指标", "E5"));
    }

    @Test
    void a_number_is_read_as_it_is_shown_but_never_rounded() {
        Document document = Blocks.of(adapt(sheet(sheet -> {
            row(sheet, 0, 0.679, 6, 5.987, 1234567.5, 0.1 + 0.2);
            sheet.style(0, 0).format("0.0%").set();
            sheet.style(0, 1).format("0.0").set();
            sheet.style(0, 2).format("0.0").set();
            sheet.style(0, 3).format("#,##0.00").set();
            sheet.value(0, 5, LocalDate.of(2026, 6, 30));
            sheet.style(0, 5).format("yyyy-mm-dd").set();
        })));
        assertThat(document.text().strip()).isEqualTo("67.9%\t6.0\t5.987\t1234567.50\t0.3\t2026-06-30");
    }

    @Test
    void a_blank_row_parts_two_tables_where_a_header_follows_and_not_where_a_figure_does() {
        Document document = Blocks.of(adapt(sheet(sheet -> {
            row(sheet, 0, "序号", "任务");
            row(sheet, 1, 1, "建桥");
            row(sheet, 3, 2, "修路");
            row(sheet, 5, "指标", "单位");
            row(sheet, 6, "就业", "人");
        })));
        assertThat(Blocks.tables(document)).hasSize(2);
        assertThat(Blocks.tables(document).get(0).rows()).hasSize(3);
    }

    @Test
    void a_hidden_sheet_is_passed_over_and_said() {
        AdaptedDocument adapted = adapt(SheetSample.of(workbook -> {
            row(workbook.newWorksheet("表一"), 0, "指标", "单位");
            Worksheet lists = workbook.newWorksheet("选项");
            row(lists, 0, "市级", "区级");
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }));
        assertThat(Blocks.of(adapted).text()).doesNotContain("市级");
        assertThat(adapted.problems()).singleElement().matches(problem -> problem.is(DocumentProblem.SHEET_HIDDEN));
    }

    @Test
    void a_form_of_the_library_is_not_taken_for_a_plan() {
        AdaptedDocument adapted = adapt(SheetSample.of(workbook -> {
            row(workbook.newWorksheet("分解表"), 0, "指标", "单位");
            Worksheet lists = workbook.newWorksheet("lists");
            row(lists, 0, "planmodel-breakdown", "1");
            lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }));
        assertThat(adapted.document()).isEmpty();
        assertThat(adapted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(DocumentProblem.FORM_OF_A_PLAN)).isTrue();
            assertThat(problem.message()).contains("BreakdownWorkbook.read");
        });
    }

    @Test
    void a_document_type_in_a_sheet_is_refused() {
        byte[] file = edited(
                indicators(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet"));
        assertThat(adapt(file).problems()).anyMatch(problem -> problem.is(DocumentProblem.DOCTYPE_REFUSED));
    }

    @Test
    void more_cells_than_the_limit_are_refused_by_name() {
        ReadLimits limits = ReadLimits.builder().maxCells(10).build();
        assertRefused(indicators(), limits, ReadProblem.TOO_MANY_CELLS, "ReadLimits.maxCells");
    }

    @Test
    void merged_cells_that_cover_a_whole_sheet_cost_what_they_cover() {
        byte[] file = sheet(sheet -> {
            for (int column = 0; column < 20; column++) {
                sheet.value(0, column, "列");
                sheet.range(0, column, 900_000, column).merge();
            }
            sheet.value(900_000, 30, "尾");
            sheet.value(900_000, 31, "巴");
        });
        assertRefused(file, ReadLimits.DEFAULT, ReadProblem.TOO_MANY_CELLS, "ReadLimits.maxCells");
    }

    @Test
    void a_cell_far_out_is_refused_before_anything_is_laid_out() {
        byte[] file = edited(indicators(), "xl/worksheets/sheet1.xml", xml -> xml.replace("r=\"E5\"", "r=\"ZZZZZZ5\""));
        assertThat(adapt(file).problems()).singleElement().matches(problem -> problem.is(ReadProblem.TOO_MANY_CELLS));
    }

    @Test
    void a_part_that_unpacks_a_thousandfold_is_refused_by_name() {
        byte[] file = edited(indicators(), "docProps/app.xml", xml -> " ".repeat(40_000_000));
        assertRefused(file, ReadLimits.DEFAULT, ReadProblem.PACKED_TOO_TIGHTLY, "ReadLimits.maxCompression");
    }

    @Test
    void elements_nested_too_deep_are_refused_by_name() {
        byte[] file = edited(
                indicators(),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("<sheetData>", "<x>".repeat(5000) + "</x>".repeat(5000) + "<sheetData>"));
        assertRefused(file, ReadLimits.DEFAULT, ReadProblem.NESTED_TOO_DEEP, "ReadLimits.maxNesting");
    }

    @Test
    void macros_are_named_and_not_run() {
        byte[] file = edited(indicators(), "xl/vbaProject.bin", xml -> "");
        assertThat(adapt(file).problems()).anyMatch(problem -> problem.is(DocumentProblem.MACROS_IGNORED));
    }

    @Test
    void a_file_that_is_cut_off_is_damaged() {
        byte[] file = indicators();
        assertThat(adapt(Arrays.copyOf(file, file.length / 2)).problems())
                .anyMatch(problem -> problem.is(ReadProblem.DAMAGED_FILE));
    }

    @Test
    void it_is_known_by_what_is_in_the_archive_and_gives_way_to_a_format_that_finds_its_mark() {
        assertThat(new SpreadsheetFormat().detect(indicators(), "plan.zip")).isEqualTo(90);
    }

    private static void assertRefused(byte[] file, ReadLimits limits, ReadProblem kind, String option) {
        AdaptedDocument adapted = adapt(file, limits);
        assertThat(adapted.document()).isEmpty();
        assertThat(adapted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(kind)).as("%s", problem).isTrue();
            assertThat(problem.message()).contains(option);
            assertThat(problem.messageChinese()).contains(option);
        });
    }

    /** The same workbook with one part changed or added. */
    private static byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            PlanSource source = PlanSource.of(workbook, "plan.xlsx");
            Map<String, byte[]> parts = new LinkedHashMap<>(
                    Archive.read(source, "xlsx", name -> true).parts());
            String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            parts.put(part, edit.apply(before).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
