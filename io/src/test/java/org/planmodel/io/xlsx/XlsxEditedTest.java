package org.planmodel.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.io.ReadResult;
import org.planmodel.io.internal.workbook.StableWorkbook;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Workbooks as people leave them: rows moved, added, misspelt. */
class XlsxEditedTest {
    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    XlsxEditedTest() {
        sheet("概览", row("计划"), row("标题", "青屿区2026年计划"), row("规划期", "2026"));
        sheet("任务", row("标题", "路径"), row("后", "M2"), row("下", "M1.1"), row("前", "M1"));
        sheet(
                "目标",
                row("路径", "对象", "口径", "比较词", "数值", "单位"),
                row("M1.1", "企业", "增量", "不低于", new BigDecimal("500"), "家"));
        sheet("责任分工", row("路径", "责任单位", "分工"), row("M1", "区工信局", "牵头"));
        sheet("责任单位", row("名称", "编号"), row("区工信局", "u7"));
    }

    @Test
    void movedRowsAndColumnsAndFewerOfThemAreRead() throws IOException {
        Plan plan = read().plan();
        assertThat(plan.measures()).extracting(Measure::label).containsExactly("前", "后");
        assertThat(plan.measures().get(0).children()).extracting(Measure::label).containsExactly("下");
        assertThat(plan.measures().get(0).children().get(0).targets().get(0).criterion())
                .hasToString("at least " + Quantity.of(500, "家"));
    }

    @Test
    void aRowThatPeopleAddedNamesTheUnitByItsName() throws IOException {
        assertThat(read().plan().measures().get(0).responsibilities())
                .containsExactly(Responsibility.of("u7", Role.LEAD));
    }

    @ParameterizedTest
    @CsvSource({
        "目标, 1, 4, 很多, wrong-type, E2",
        "目标, 1, 2, 增两, invalid-value, C2",
        "目标, 1, 3, 大约, invalid-value, D2",
        "目标, 1, 1, '', missing-field, B2",
        "目标, 1, 4, '', missing-field, E2",
        "目标, 1, 0, M7, invalid-value, A2",
        "目标, 1, 0, '', missing-field, A2",
        "目标, 0, 5, 计量, unknown-field, F1",
        "目标, 0, 5, 数值, duplicate-field, F1",
        "任务, 2, 1, M1, duplicate-field, B4",
        "任务, 3, 1, M3, invalid-value, B3",
        "任务, 1, 1, 任务二, invalid-value, B2",
        "责任分工, 1, 2, 主办, invalid-value, C2",
        "概览, 2, 1, 明年, invalid-value, B3",
        "概览, 1, 1, '', missing-field, A1",
    })
    void whatIsWrongIsAProblemWithItsCell(String sheet, int row, int column, String value, String code, String cell)
            throws IOException {
        sheets.get(sheet).get(row).set(column, value);
        ReadResult result = read();
        assertThat(result.problems())
                .extracting(Problem::code, Problem::location)
                .contains(tuple(code, new Location.Cell(sheet, cell)));
    }

    @Test
    void aWorkbookWithoutAnOverviewIsNoPlan() throws IOException {
        sheets.remove("概览");
        ReadResult result = read();
        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).extracting(problem -> problem.code()).contains("missing-field");
    }

    private void sheet(String name, List<?>... rows) {
        List<List<Object>> all = new ArrayList<>();
        for (List<?> row : rows) {
            all.add(new ArrayList<>(row));
        }
        sheets.put(name, all);
    }

    private static List<Object> row(Object... cells) {
        return List.of(cells);
    }

    private ReadResult read() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StableWorkbook.write(out, false, workbook -> {
            workbook.newWorksheet(WorkbookMark.SHEET).value(0, 0, 1);
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
        });
        return XlsxRoundTripTest.read(out.toByteArray());
    }

    private static void fill(Worksheet sheet, List<List<Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                if (rows.get(i).get(j) instanceof BigDecimal number) {
                    sheet.value(i, j, number);
                } else {
                    sheet.value(i, j, rows.get(i).get(j).toString());
                }
            }
        }
    }
}
