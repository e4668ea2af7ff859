package org.planmodel.io.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.diff.PlanDiff;
import org.planmodel.diff.TargetReview;
import org.planmodel.diff.VerticalComparison;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Language;

class DiffReportTest {
    private static final PlanDiff DIFF =
            PlanDiff.between(plan("2025", Comparator.ABOUT), plan("2026", Comparator.AT_LEAST));

    @TempDir
    Path folder;

    private static Plan plan(String title, Comparator comparator) {
        String name = "<b>产值|</b>";
        return Plan.builder()
                .title(title)
                .addIndicator(Indicator.builder()
                        .name(name)
                        .addTarget(Target.builder()
                                .subject(name)
                                .aspect(Aspect.GROWTH)
                                .criterion(new Criterion.Bound(comparator, Quantity.parse("6%")))
                                .build())
                        .build())
                .build();
    }

    private String written(String name, Language language) throws IOException {
        Path file = folder.resolve(name);
        DiffReport.of(DIFF).withLanguage(language).write(file);
        return Files.readString(file);
    }

    @Test
    void aTableInMarkdownInWhichNoWordOfThePlanIsMarkup() throws IOException {
        assertThat(written("a.md", Language.CHINESE))
                .startsWith("# 计划对比\n\n《2025》与《2026》对比，共1处变化\n\n| 变化 | 对象 | 名称 |")
                .contains("\n| 收紧 | 目标 | \\<b\\>产值\\|\\</b\\> | \\<b\\>产值\\|\\</b\\> | ≈6% | ≥6% | 要求提高 | ");
        assertThat(written("a.md", Language.ENGLISH))
                .contains("| tightened | target |")
                .contains("| asks more |");
    }

    @Test
    void aPageInWhichNoWordOfThePlanIsMarkup() throws IOException {
        assertThat(written("a.html", Language.CHINESE))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<td>&lt;b&gt;产值|&lt;/b&gt;</td>")
                .doesNotContain("<b>")
                .endsWith("</html>\n");
    }

    @Test
    void aWorkbookWithTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Path other = folder.resolve("other.xlsx");
        DiffReport.of(DIFF).write(one);
        DiffReport.of(DIFF).write(other);

        assertThat(one).hasSameBinaryContentAs(other);
        try (InputStream in = Files.newInputStream(one);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("收紧");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("<b>产值|</b>");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("≥6%");
        }
    }

    private static Plan reporting(String figure) {
        return Plan.builder()
                .title("2026 | *报告*")
                .period(PlanPeriod.of(2026))
                .addObservation(Observation.builder()
                        .subject("<b>产值|</b>")
                        .aspect(Aspect.GROWTH)
                        .quantity(Quantity.parse(figure))
                        .period(ReportPeriod.ofYear(2025))
                        .build())
                .build();
    }

    private String written(DiffReport report, String name) throws IOException {
        Path file = folder.resolve(name);
        report.write(file);
        return Files.readString(file);
    }

    @Test
    void lastYearsTargetsAndWhatBecameOfThem() throws IOException {
        Plan asked = plan("2025", Comparator.AT_LEAST).toBuilder()
                .period(PlanPeriod.of(2025))
                .build();
        DiffReport report = DiffReport.of(TargetReview.of(asked, reporting("5.5%")));

        assertThat(written(report, "r.md"))
                .startsWith("# 目标完成情况对照\n\n《2025》的1个目标，按《2026 \\| \\*报告\\*》所报数据对照\n\n| 结果 | 名称 |")
                .contains("\n| 未完成 | \\<b\\>产值\\|\\</b\\> | \\<b\\>产值\\|\\</b\\> | ≥6% | 5.5% | 2025 | ");
        assertThat(written(report.withLanguage(Language.ENGLISH), "r.html"))
                .contains("<td>missed</td><td>&lt;b&gt;产值|&lt;/b&gt;</td>")
                .doesNotContain("<b>");
    }

    @Test
    void aDistrictsTargetsBesideItsCitys() throws IOException {
        Plan city = plan("市<i>", Comparator.ABOUT).toBuilder()
                .addIndicator(Indicator.builder()
                        .name("渔港|面积")
                        .addTarget(Target.builder()
                                .subject("渔港|面积")
                                .aspect(Aspect.LEVEL)
                                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.parse("2亩")))
                                .build())
                        .build())
                .build();
        DiffReport report = DiffReport.of(VerticalComparison.of(plan("区", Comparator.AT_LEAST), city));

        assertThat(written(report, "v.md"))
                .startsWith("# 上下级计划对照\n\n《区》与上级《市\\<i\\>》对照：共有目标1个，仅上级有1个\n")
                .contains("\n| 与上级持平 | \\<b\\>产值\\|\\</b\\> | ≥6% | ≈6% | ")
                .contains("\n| 仅上级有 | 渔港\\|面积 |  | ≥2亩 |  |  |\n");
        assertThat(written(report, "v.html")).contains("市&lt;i&gt;").doesNotContain("<i>", "<b>");
        report.write(folder.resolve("v.xlsx"));
        try (InputStream in = Files.newInputStream(folder.resolve("v.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            assertThat(workbook.getFirstSheet().read()).hasSize(3);
        }
    }

    @Test
    void anotherExtensionIsRefused() {
        assertThatThrownBy(() -> DiffReport.of(DIFF).write(folder.resolve("a.doc")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("a comparison is written as .md, .html or .xlsx");
        assertThat(folder.resolve("a.doc")).doesNotExist();
    }
}
