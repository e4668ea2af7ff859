package org.planmodel.io.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.document.samples.Refusal.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Paragraph;
import org.planmodel.problem.Location;

class MarkdownFormatTest {
    private static AdaptedDocument adapt(String text, ReadLimits limits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new MarkdownFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.md", limits));
    }

    private static Document read(String text) {
        return Blocks.of(adapt(text, ReadLimits.DEFAULT));
    }

    @Test
    void headings_paragraphs_and_lists_are_lines_without_their_marks() {
        Document document = read("""
                # 计划
                总体要求
                ====
                增长 **6%** 左右，见[附件](a.md)。
                第二行 \\*

                3. 建桥
                3. 修路
                   - 东段

                > 引文
                """);
        assertThat(Blocks.texts(document))
                .containsExactly("计划", "总体要求", "增长 6% 左右，见附件。", "第二行 *", "3.建桥", "4.修路", "东段", "引文");
        assertThat(document.blocks().get(1))
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        heading -> assertThat(heading.headingLevel()).isEqualTo(1));
    }

    @Test
    void a_pipe_table_is_a_table_and_is_located_by_line() {
        Document document = read("表\n\n| 指标 | 单位 |\n| --- | --: |\n| 增长<br>速度 | % |\n");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)))
                .isEqualTo(List.of(List.of("指标@0", "单位@1"), List.of("增长\n速度@0", "%@1")));
        assertThat(Blocks.place(document, "速度")).isEqualTo(new Location.Line(5, 0));
    }

    @Test
    void settings_and_html_are_noise_and_lines_keep_their_number() {
        Document document = read("---\ntitle: x\n---\n# 计划\n<!-- 备注 -->\n");
        assertThat(Blocks.texts(document)).containsExactly("计划");
        assertThat(Blocks.texts(document, Paragraph.Role.FURNITURE)).contains("title: x", "<!-- 备注 -->");
        assertThat(Blocks.place(document, "计划")).isEqualTo(new Location.Line(4, 0));
    }

    @Test
    void it_is_known_by_its_name_or_by_its_headings_and_rules() {
        MarkdownFormat format = new MarkdownFormat();
        assertThat(format.detect("一、目标".getBytes(StandardCharsets.UTF_8), "plan.md"))
                .isEqualTo(45);
        assertThat(format.detect("# 甲\n## 乙\n".getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo(30);
        assertThat(format.detect("一、目标\n1. 增长\n".getBytes(StandardCharsets.UTF_8), ""))
                .isZero();
    }

    @Test
    void quotes_and_items_nested_too_deep_are_refused_by_name() {
        assertRefused(
                adapt(">".repeat(100_000) + "x", ReadLimits.DEFAULT),
                ReadProblem.NESTED_TOO_DEEP,
                "ReadLimits.maxNesting");
        assertRefused(
                adapt("- ".repeat(100_000) + "x", ReadLimits.DEFAULT),
                ReadProblem.NESTED_TOO_DEEP,
                "ReadLimits.maxNesting");
    }

    @Test
    void emphasis_nested_without_end_is_read_or_refused_but_never_thrown() {
        AdaptedDocument adapted = adapt("*a ".repeat(20_000) + "a*".repeat(20_000), ReadLimits.DEFAULT);
        assertThat(adapted.document().isPresent() || adapted.problems().get(0).is(ReadProblem.NESTED_TOO_DEEP))
                .isTrue();
    }

    @Test
    void too_long_a_text_is_refused_by_name() {
        assertRefused(
                adapt("字".repeat(600), ReadLimits.builder().maxChars(500).build()),
                ReadProblem.TEXT_TOO_LONG,
                "ReadLimits.maxChars");
    }
}
