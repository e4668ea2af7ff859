package org.planmodel.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

class XlsxSheetsTest {
    private static final Plan PLAN = Plan.builder()
            .title("青屿区2026年计划")
            .addIndicator(Indicator.builder()
                    .name("生产总值")
                    .addTarget(target("生产总值", "5.0", "%"))
                    .build())
            .addMeasure(Measure.builder()
                    .number("一、")
                    .title("做强产业")
                    .addChild(Measure.builder()
                            .number("(一)")
                            .title("=1+1")
                            .addTarget(target("企业", "500", "家"))
                            .build())
                    .build())
            .build();

    private static Target target(String subject, String value, String unit) {
        return Target.builder()
                .subject(subject)
                .aspect(Aspect.GROWTH)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit)))
                .build();
    }

    @Test
    void onlyWhatThePlanHasGetsASheet() throws IOException {
        assertThat(opened(PLAN).sheets().keySet()).containsExactly("概览", "主要指标", "目标", "任务", "planmodel.plan");
    }

    @Test
    void aTargetHasARealNumberBesideItsUnit() throws IOException {
        SheetGrid targets = opened(PLAN).sheets().get("目标");
        int value = PlanSheet.TARGETS.column(SheetField.VALUE);
        assertThat(targets.at(0, value).text()).isEqualTo("数值");
        assertThat(targets.at(1, value).number()).hasToString("Optional[5.0]");
        assertThat(targets.at(1, value + 1).text()).isEqualTo("%");
        assertThat(targets.at(2, value).number()).hasToString("Optional[500]");
    }

    @Test
    void aTargetLeadsToItsIndicatorOrMeasure() throws IOException {
        String sheet = parts(PLAN).get("xl/worksheets/sheet3.xml");
        assertThat(sheet).contains("<hyperlink ref=\"A2\" location=\"" + reference("'主要指标'!A2") + "\"");
        assertThat(sheet).contains("<hyperlink ref=\"A3\" location=\"" + reference("'任务'!A3") + "\"");
        SheetGrid targets = opened(PLAN).sheets().get("目标");
        assertThat(targets.at(2, 0).text()).isEqualTo("M1.1");
        assertThat(targets.at(2, 1).text()).isEqualTo("一、做强产业 / (一)=1+1");
    }

    @Test
    void headingsStayAndCanBeFiltered() throws IOException {
        String sheet = parts(PLAN).get("xl/worksheets/sheet4.xml");
        assertThat(sheet).contains("ySplit=\"1\"").contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:F3\"");
    }

    @Test
    void noCellIsAFormula() throws IOException {
        parts(PLAN)
                .forEach((name, part) ->
                        assertThat(part).as(name).doesNotContain("<f>").doesNotContain("<f "));
    }

    private static String reference(String location) {
        StringBuilder escaped = new StringBuilder();
        location.codePoints()
                .forEach(c -> escaped.append(
                        c == '\'' ? "&apos;" : c < 128 ? Character.toString(c) : "&#x" + Integer.toHexString(c) + ";"));
        return escaped.toString();
    }

    private static OpenedWorkbook opened(Plan plan) throws IOException {
        return OpenedWorkbook.read(new ByteArrayInputStream(XlsxRoundTripTest.written(plan)), ReadLimits.DEFAULT);
    }

    private static Map<String, String> parts(Plan plan) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(XlsxRoundTripTest.written(plan)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
