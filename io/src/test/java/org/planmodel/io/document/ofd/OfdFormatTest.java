package org.planmodel.io.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.document.samples.Refusal.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.samples.OfdSample;
import org.planmodel.io.document.samples.PageSample.Placed;
import org.planmodel.io.document.samples.ZippedParts;
import org.planmodel.problem.Location;

class OfdFormatTest {
    private static final String ROOT = "xmlns:ofd='http://www.ofdspec.org/2016'";

    private static AdaptedDocument adapt(byte[] bytes, ReadLimits limits) {
        return new OfdFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.ofd", limits));
    }

    private static AdaptedDocument adapt(ZippedParts file) {
        return adapt(file.bytes(), ReadLimits.DEFAULT);
    }

    private static ZippedParts file(String... pages) {
        StringBuilder list = new StringBuilder();
        ZippedParts parts = new ZippedParts()
                .part(
                        "OFD.xml",
                        "<ofd:OFD " + ROOT
                                + "><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        for (int i = 0; i < pages.length; i++) {
            list.append("<ofd:Page ID='" + (i + 10) + "' BaseLoc='Pages/Page_" + i + "/Content.xml'/>");
            parts.part("Doc_0/Pages/Page_" + i + "/Content.xml", "<ofd:Page " + ROOT + ">" + pages[i] + "</ofd:Page>");
        }
        return parts.part(
                "Doc_0/Document.xml",
                "<ofd:Document " + ROOT
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:TemplatePage ID='5' BaseLoc='Tpls/Tpl_0/Content.xml'/></ofd:CommonData><ofd:Pages>"
                        + list
                        + "</ofd:Pages></ofd:Document>");
    }

    private static String layer(String objects) {
        return "<ofd:Content><ofd:Layer ID='2'>" + objects + "</ofd:Layer></ofd:Content>";
    }

    private static String text(double y, String attributes, String words) {
        return "<ofd:TextObject ID='3' Boundary='30 " + y + " 150 8' Size='5' " + attributes
                + "><ofd:TextCode X='0' Y='5' DeltaX='g 30 5'>" + words + "</ofd:TextCode></ofd:TextObject>";
    }

    @Test
    void text_objects_are_read_by_their_place_and_located_by_page() {
        Document document =
                Blocks.of(adapt(file(layer(text(60, "", "后一行。") + text(40, "", "前一行。")), layer(text(40, "", "次页。")))));
        assertThat(Blocks.texts(document)).containsExactly("前一行。", "后一行。", "次页。");
        assertThat(Blocks.place(document, "次页")).isEqualTo(new Location.Page(2));
    }

    @Test
    void several_objects_on_one_line_are_one_line() {
        String number =
                "<ofd:TextObject ID='4' Boundary='50 40 20 8' Size='5'><ofd:TextCode X='0' Y='5' DeltaX='g 3 2.5'>12.5</ofd:TextCode></ofd:TextObject>";
        String left = text(40, "", "完成投资");
        String right = text(40, "CTM='1 0 0 1 30 0'", "亿元。");
        assertThat(Blocks.texts(Blocks.of(adapt(file(layer(left + number + right))))))
                .containsExactly("完成投资12.5亿元。");
    }

    @Test
    void a_template_is_read_with_the_page_and_a_watermark_is_not() {
        ZippedParts file = file("<ofd:Template TemplateID='5'/>"
                        + layer(text(40, "", "正文。") + text(60, "CTM='0.7 0.7 -0.7 0.7 0 0'", "内部资料")))
                .part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "<ofd:Page " + ROOT + ">" + layer(text(20, "", "文头")) + "</ofd:Page>");
        assertThat(Blocks.texts(Blocks.of(adapt(file)))).containsExactly("文头", "正文。");
    }

    @Test
    void a_scan_is_an_error_that_names_its_pages() {
        assertThat(adapt(file(layer("<ofd:ImageObject ID='9' Boundary='0 0 210 297' ResourceID='8'/>")))
                        .problems())
                .anyMatch(problem -> problem.is(DocumentProblem.PAGE_WITHOUT_TEXT))
                .anyMatch(problem -> problem.is(DocumentProblem.NO_TEXT));
    }

    @Test
    void what_ofdrw_writes_is_read() {
        byte[] file = OfdSample.of(List.of(List.of(new Placed(30, 40, "第一页。")), List.of(new Placed(30, 40, "第二页。"))));
        assertThat(Blocks.texts(Blocks.of(adapt(file, ReadLimits.DEFAULT)))).containsExactly("第一页。", "第二页。");
        assertThat(new OfdFormat().detect(file, "")).isEqualTo(95);
    }

    @Test
    void a_document_type_is_refused() {
        ZippedParts file = file(layer(text(40, "", "字")))
                .part(
                        "Doc_0/Pages/Page_0/Content.xml",
                        "<!DOCTYPE p [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>");
        assertRefused(adapt(file), DocumentProblem.DOCTYPE_REFUSED);
    }

    @Test
    void too_many_pages_are_refused_by_name() {
        byte[] file = file(layer(text(40, "", "一")), layer(text(40, "", "二"))).bytes();
        assertRefused(
                adapt(file, ReadLimits.builder().maxPages(1).build()),
                ReadProblem.TOO_MANY_PAGES,
                "ReadLimits.maxPages");
    }

    @Test
    void distances_that_repeat_without_end_cost_no_more_than_the_text() {
        String words =
                "<ofd:TextObject ID='3' Boundary='30 40 150 8' Size='5'><ofd:TextCode X='0' Y='5' DeltaX='g 2000000000 5 g 2000000000 5'>一二三</ofd:TextCode></ofd:TextObject>";
        assertThat(Blocks.texts(Blocks.of(adapt(file(layer(words)))))).containsExactly("一二三");
    }

    @Test
    void a_template_drawn_on_every_page_counts_as_often() {
        String[] pages = new String[50];
        java.util.Arrays.fill(pages, "<ofd:Template TemplateID='5'/>");
        ZippedParts file = file(pages)
                .part(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "<ofd:Page " + ROOT + ">" + layer(text(20, "", "字".repeat(100))) + "</ofd:Page>");
        assertRefused(
                adapt(file.bytes(), ReadLimits.builder().maxChars(2000).build()),
                ReadProblem.TEXT_TOO_LONG,
                "ReadLimits.maxChars");
    }

    @Test
    void a_part_that_unpacks_a_thousandfold_and_too_many_parts_are_refused_by_name() {
        ZippedParts bomb = file(layer(text(40, "", "字"))).part("Doc_0/Res/image.xml", " ".repeat(40_000_000));
        assertRefused(adapt(bomb), ReadProblem.PACKED_TOO_TIGHTLY, "ReadLimits.maxCompression");
        assertRefused(
                adapt(bomb.bytes(), ReadLimits.builder().maxEntries(2).build()),
                ReadProblem.TOO_MANY_ENTRIES,
                "ReadLimits.maxEntries");
    }

    @Test
    void blocks_nested_too_deep_are_refused_by_name() {
        ZippedParts file = file(layer("<ofd:PageBlock ID='1'>".repeat(3000) + "</ofd:PageBlock>".repeat(3000)));
        assertRefused(adapt(file), ReadProblem.NESTED_TOO_DEEP, "ReadLimits.maxNesting");
    }

    @Test
    void an_encrypted_file_says_so() {
        assertRefused(
                adapt(file(layer(text(40, "", "字"))).part("Encryptions.xml", "<e/>")), ReadProblem.ENCRYPTED_FILE);
    }

    @Test
    void a_page_that_is_not_there_is_damage() {
        ZippedParts file = new ZippedParts().part("OFD.xml", "<o><DocRoot>../../../etc/passwd</DocRoot></o>");
        assertRefused(adapt(file), ReadProblem.DAMAGED_FILE);
    }
}
