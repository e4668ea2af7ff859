package org.planmodel.io.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.problem.Location;

class HtmlFormatTest {
    private static final PlanFormat HTML = new HtmlFormat();
    private static final String SENTENCE = "全区地区生产总值增长6.5%左右，固定资产投资增长8%，居民收入与经济增长同步。";

    private static AdaptedDocument adapt(byte[] bytes) {
        return HTML.adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.html"));
    }

    private static Document read(String html) {
        return Blocks.of(adapt(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void paragraphs_headings_and_breaks_become_paragraphs() {
        Document document = read("<html><body><h1>计划</h1><h2>一、目标</h2><p>甲。<br>乙。</p><div>丙</div></body></html>");
        assertThat(Blocks.texts(document)).containsExactly("计划", "一、目标", "甲。", "乙。", "丙");
        assertThat(Blocks.texts(document, Paragraph.Role.TITLE)).containsExactly("计划");
    }

    @Test
    void what_stands_around_the_article_is_furniture() {
        Document document = read("""
                <html><body>
                <div class="top-nav"><a href="/">首页</a> <a href="/zw">政务公开</a></div>
                <div>您现在的位置：<a href="/">首页</a></div>
                <div class="wrap"><div id="UCAP-CONTENT"><p>%s</p><p>%s</p></div>
                <div class="share">分享到微信朋友圈或者打印本页内容请点击这里</div></div>
                <div class="footer"><p>版权所有：某某区人民政府办公室 网站标识码4403060001 备案号粤ICP备12345678号</p></div>
                </body></html>""".formatted(SENTENCE, SENTENCE));
        assertThat(Blocks.texts(document)).containsExactly(SENTENCE, SENTENCE);
        assertThat(Blocks.texts(document, Paragraph.Role.FURNITURE))
                .anyMatch(text -> text.contains("版权所有"))
                .anyMatch(text -> text.contains("首页"))
                .anyMatch(text -> text.contains("分享"));
    }

    @Test
    void text_spread_over_several_parts_is_not_taken_for_furniture() {
        Document document =
                read("<body><div><p>" + SENTENCE.repeat(8) + "</p></div><div><p>" + SENTENCE + "</p></div></body>");
        assertThat(Blocks.texts(document)).hasSize(2);
    }

    @Test
    void an_article_whose_container_has_a_misleading_name_is_still_found() {
        Document document = read("<body><div class='search-result'><p>" + SENTENCE + "</p></div></body>");
        assertThat(Blocks.texts(document)).containsExactly(SENTENCE);
    }

    @Test
    void a_table_keeps_its_merged_cells() {
        Document document = read("""
                <table><tr><th rowspan="2">指标</th><th colspan="2">2026年</th></tr><tr><td>总量</td><td>增速</td></tr>
                <tr><td>GDP</td><td>100</td><td><p>5</p><p>左右</p></td></tr></table>""");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)))
                .containsExactly(
                        List.of("指标@0h2", "2026年@1w2"), List.of("总量@1", "增速@2"), List.of("GDP@0", "100@1", "5\n左右@2"));
    }

    @Test
    void a_table_that_only_lays_out_the_page_is_entered() {
        Document document = read("<body><table><tr><td>菜单</td><td><table><tr><td><p>" + SENTENCE
                + "</p></td></tr></table></td></tr></table></body>");
        assertThat(Blocks.texts(document)).contains(SENTENCE);
        assertThat(Blocks.tables(document)).isEmpty();
    }

    @Test
    void a_line_break_in_the_source_is_no_space_between_chinese_characters() {
        assertThat(Blocks.texts(read("<p>经济社会\n    发展 GDP\n增长</p>"))).containsExactly("经济社会发展 GDP 增长");
    }

    @Test
    void the_numbers_of_a_list_are_written_out() {
        assertThat(Blocks.texts(read("<ol start='3'><li>甲项工作</li><li>乙项工作</li></ol>")))
                .containsExactly("3. 甲项工作", "4. 乙项工作");
    }

    @Test
    void scripts_and_styles_are_no_text() {
        Document document = read("<body><script>var a='机密';</script><style>p{}</style><p>正文</p></body>");
        assertThat(document.text()).isEqualTo("正文\n");
    }

    @Test
    void a_page_in_gbk_is_decoded() {
        byte[] page = ("<html><head><meta charset=\"gb2312\"></head><body><p>" + SENTENCE + "</p></body></html>")
                .getBytes(Charset.forName("GBK"));
        assertThat(Blocks.texts(Blocks.of(adapt(page)))).containsExactly(SENTENCE);
    }

    @Test
    void a_span_says_its_line() {
        Document document = read("<p>甲</p>\n<p>乙</p>\n\n<p>丙</p>");
        assertThat(Blocks.place(document, "丙")).isEqualTo(new Location.Line(4, 0));
    }

    @Test
    void a_page_is_known_by_its_content_whatever_its_name() {
        byte[] page = "\uFEFF <!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8);
        assertThat(HTML.detect(page, "plan.doc")).isGreaterThan(90);
        assertThat(HTML.detect("<html xmlns:x='urn'><table>".getBytes(StandardCharsets.UTF_8), "a.xls"))
                .isGreaterThan(90);
        assertThat(HTML.detect("计划<br>".getBytes(StandardCharsets.UTF_8), "a.html"))
                .isZero();
        assertThat(HTML.detect("<?xml version='1.0'?><plan/>".getBytes(StandardCharsets.UTF_8), "a.html"))
                .isZero();
    }

    @Test
    void elements_nested_without_end_are_read_without_fail() {
        Document document = read("<div>".repeat(100_000) + "<p>" + SENTENCE + "</p>");
        assertThat(document.text()).contains("6.5%");
    }

    @Test
    void a_page_without_text_is_an_error() {
        assertThat(adapt("<html><body><img src='a.png'></body></html>".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .anyMatch(problem -> problem.is(DocumentProblem.NO_TEXT));
    }

    @Test
    void too_many_cells_are_refused_by_name() {
        String table = "<table><tr>" + "<td>甲</td>".repeat(50) + "</tr></table>";
        ReadLimits limits = ReadLimits.builder().maxCells(20).build();
        AdaptedDocument adapted =
                HTML.adaptor().orElseThrow().adapt(PlanSource.of(table.getBytes(StandardCharsets.UTF_8), "", limits));
        assertThat(adapted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(ReadProblem.TOO_MANY_CELLS)).isTrue();
            assertThat(problem.message()).contains("20").contains("ReadLimits.maxCells");
        });
    }

    @Test
    void cells_that_reach_down_count_in_every_row() {
        String table = "<table><tr>" + "<td rowspan='60000'>甲</td>".repeat(100) + "</tr>" + "<tr></tr>".repeat(1000)
                + "</table>";
        ReadLimits limits = ReadLimits.builder().maxCells(50_000).build();
        AdaptedDocument adapted =
                HTML.adaptor().orElseThrow().adapt(PlanSource.of(table.getBytes(StandardCharsets.UTF_8), "", limits));
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(ReadProblem.TOO_MANY_CELLS));
    }
}
