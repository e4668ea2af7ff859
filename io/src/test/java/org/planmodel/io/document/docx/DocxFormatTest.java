package org.planmodel.io.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.samples.SamplePlan;
import org.planmodel.io.document.samples.WordSample;
import org.planmodel.problem.Location;

class DocxFormatTest {
    private static AdaptedDocument adapt(byte[] bytes, ReadLimits limits) {
        return new DocxFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.docx", limits));
    }

    private static AdaptedDocument adapt(byte[] bytes) {
        return adapt(bytes, ReadLimits.DEFAULT);
    }

    private static Document read(WordXml file) {
        return Blocks.of(adapt(file.bytes()));
    }

    private static Document read(String body) {
        return read(WordXml.body(body));
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void a_sample_plan_reads_as_its_text(SamplePlan plan) {
        assertThat(Blocks.texts(Blocks.of(adapt(WordSample.plain(plan.lines())))))
                .isEqualTo(plan.paragraphs());
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void numbers_that_word_writes_stand_in_the_text(SamplePlan plan) {
        byte[] file = WordSample.numbered(plan.lines());
        assertThat(Blocks.texts(Blocks.of(adapt(file)))).isEqualTo(plan.paragraphs());
    }

    @Test
    void a_deeper_list_begins_anew_and_a_new_instance_counts_on_or_restarts() {
        String numbering = WordXml.root("numbering", """
                <w:abstractNum w:abstractNumId='7'>
                 <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='第%1章'/><w:suff w:val='space'/></w:lvl>
                 <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/><w:lvlText w:val='%1.%2'/></w:lvl>
                </w:abstractNum>
                <w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>
                <w:num w:numId='2'><w:abstractNumId w:val='7'/></w:num>
                <w:num w:numId='3'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>
                """);
        String body = item(1, 0, "甲")
                + item(1, 1, "子")
                + item(1, 1, "丑")
                + item(2, 0, "乙")
                + item(2, 1, "寅")
                + item(3, 0, "丙");
        assertThat(Blocks.texts(read(WordXml.body(body).part("numbering", numbering))))
                .containsExactly("第一章 甲", "1.1 子", "1.2 丑", "第二章 乙", "2.1 寅", "第五章 丙");
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>"
                + WordXml.run(text) + "</w:p>";
    }

    @Test
    void a_style_may_number_and_may_be_a_heading() {
        String styles = WordXml.root("styles", """
                <w:style w:type='paragraph' w:styleId='Base'><w:name w:val='Base'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='1'/></w:pPr></w:style>
                <w:style w:type='paragraph' w:styleId='Mine'><w:basedOn w:val='Base'/></w:style>
                <w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>
                """);
        String numbering = WordXml.root("numbering", """
                <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>
                <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>""");
        String body = "<w:p><w:pPr><w:pStyle w:val='T'/></w:pPr>" + WordXml.run("计划") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Mine'/></w:pPr>" + WordXml.run("总体要求") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val='Mine'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
                + WordXml.run("不编号") + "</w:p>";
        Document document = read(WordXml.body(body).part("styles", styles).part("numbering", numbering));
        assertThat(Blocks.texts(document)).containsExactly("计划", "一、总体要求", "不编号");
        assertThat(Blocks.texts(document, Paragraph.Role.TITLE)).containsExactly("计划");
        assertThat(((Paragraph) document.blocks().get(1)).headingLevel()).isEqualTo(2);
    }

    @Test
    void tracked_changes_are_read_as_accepted_and_said() {
        AdaptedDocument adapted =
                adapt(WordXml.body("<w:p>" + WordXml.run("增长") + "<w:del><w:r><w:delText>5%</w:delText></w:r></w:del>"
                                + "<w:ins>" + WordXml.run("6%") + "</w:ins></w:p>"
                                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + WordXml.run("前半") + "</w:p>"
                                + WordXml.paragraph("后半")
                                + "<w:moveFrom><w:p>" + WordXml.run("旧处") + "</w:p></w:moveFrom>")
                        .bytes());
        assertThat(Blocks.texts(Blocks.of(adapted))).containsExactly("增长6%", "前半后半");
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.CHANGES_ACCEPTED));
    }

    @Test
    void a_footnote_stands_behind_its_paragraph() {
        String notes = WordXml.root(
                "footnotes",
                "<w:footnote w:type='separator' w:id='-1'><w:p>" + WordXml.run("线")
                        + "</w:p></w:footnote><w:footnote w:id='2'><w:p>" + WordXml.run("可比价。")
                        + "</w:p></w:footnote>");
        Document document =
                read(WordXml.body("<w:p>" + WordXml.run("增长6%") + "<w:r><w:footnoteReference w:id='2'/></w:r>"
                                + WordXml.run("以上。") + "</w:p>" + WordXml.paragraph("下一段"))
                        .part("footnotes", notes));
        assertThat(Blocks.texts(document)).containsExactly("增长6%以上。", "可比价。", "下一段");
        assertThat(Blocks.texts(document, Paragraph.Role.FOOTNOTE)).containsExactly("可比价。");
    }

    @Test
    void a_text_box_is_read_once() {
        String box = "<w:txbxContent>" + WordXml.paragraph("专栏内容") + "</w:txbxContent>";
        Document document = read("<w:p>" + WordXml.run("正文") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertThat(Blocks.texts(document)).containsExactly("正文", "专栏内容");
    }

    @Test
    void hidden_text_and_field_codes_are_no_text() {
        Document document = read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + WordXml.run("可见") + "</w:p>");
        assertThat(Blocks.texts(document)).containsExactly("可见");
    }

    @Test
    void running_heads_are_furniture_and_page_numbers_nothing() {
        Document document = read(WordXml.body(WordXml.paragraph("正文"))
                .part("header1", WordXml.root("hdr", WordXml.paragraph("内部资料")))
                .part("footer1", WordXml.root("ftr", WordXml.paragraph("- 1 -"))));
        assertThat(Blocks.texts(document, Paragraph.Role.FURNITURE)).containsExactly("内部资料");
    }

    @Test
    void a_table_keeps_its_merged_cells() {
        String table = "<w:tbl><w:tr>" + cell("<w:vMerge w:val='restart'/>", "指标")
                + cell("<w:gridSpan w:val='2'/>", "2026年")
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "总量") + cell("", "增速") + "</w:tr><w:tr>"
                + cell("", "GDP") + "<w:tc><w:p/></w:tc>" + "<w:tc>" + WordXml.paragraph("5") + WordXml.paragraph("左右")
                + "</w:tc></w:tr></w:tbl>";
        Document document = read(WordXml.paragraph("表") + table);
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)))
                .containsExactly(
                        List.of("指标@0h2", "2026年@1w2"), List.of("总量@1", "增速@2"), List.of("GDP@0", "@1", "5\n左右@2"));
        assertThat(Blocks.place(document, "增速")).isEqualTo(new Location.Element("table 1, row 2", 0));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + WordXml.paragraph(text) + "</w:tc>";
    }

    @Test
    void a_table_of_one_cell_is_a_frame_around_paragraphs() {
        Document document = read(
                "<w:tbl><w:tr><w:tc>" + WordXml.paragraph("专栏1") + WordXml.paragraph("内容") + "</w:tc></w:tr></w:tbl>");
        assertThat(Blocks.texts(document)).containsExactly("专栏1", "内容");
    }

    @Test
    void macros_are_never_run_and_said() {
        AdaptedDocument adapted = adapt(WordXml.body(WordXml.paragraph("正文"))
                .raw("word/vbaProject.bin", "macro")
                .bytes());
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.MACROS_IGNORED));
    }

    @Test
    void a_document_type_is_refused() {
        WordXml file = WordXml.body("")
                .raw(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");
        AdaptedDocument adapted = adapt(file.bytes());
        assertThat(adapted.document()).isEmpty();
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.DOCTYPE_REFUSED));
    }

    @Test
    void a_part_that_unpacks_a_thousandfold_is_refused_by_name() {
        byte[] bomb =
                WordXml.body("").raw("word/media.xml", " ".repeat(40_000_000)).bytes();
        assertRefused(bomb, ReadLimits.DEFAULT, ReadProblem.PACKED_TOO_TIGHTLY, "ReadLimits.maxCompression");
    }

    @Test
    void a_file_that_unpacks_too_far_is_refused_by_name() {
        byte[] file = WordXml.body(WordXml.paragraph("字".repeat(100_000))).bytes();
        ReadLimits limits = ReadLimits.builder().maxExpandedBytes(100_000).build();
        assertRefused(file, limits, ReadProblem.EXPANDS_TOO_FAR, "ReadLimits.maxExpandedBytes");
    }

    @Test
    void too_many_entries_are_refused_by_name() {
        WordXml file = WordXml.body(WordXml.paragraph("字"));
        for (int i = 0; i < 50; i++) {
            file.raw("word/e" + i, "");
        }
        ReadLimits limits = ReadLimits.builder().maxEntries(20).build();
        assertRefused(file.bytes(), limits, ReadProblem.TOO_MANY_ENTRIES, "ReadLimits.maxEntries");
    }

    @Test
    void elements_nested_too_deep_are_refused_by_name() {
        byte[] file =
                WordXml.body("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes();
        assertRefused(file, ReadLimits.DEFAULT, ReadProblem.NESTED_TOO_DEEP, "ReadLimits.maxNesting");
    }

    @Test
    void a_text_that_is_too_long_is_refused_by_name() {
        byte[] file = WordXml.body(WordXml.paragraph("字".repeat(1000))).bytes();
        ReadLimits limits = ReadLimits.builder().maxChars(500).build();
        assertRefused(file, limits, ReadProblem.TEXT_TOO_LONG, "ReadLimits.maxChars");
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

    @Test
    void a_file_that_is_cut_off_is_damaged() {
        byte[] file = WordXml.body(WordXml.paragraph("字".repeat(1000))).bytes();
        AdaptedDocument adapted = adapt(Arrays.copyOf(file, file.length / 2));
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(ReadProblem.DAMAGED_FILE));
    }

    @Test
    void a_part_that_is_no_xml_is_named_with_the_place() {
        byte[] file = WordXml.body("<w:p>\n<w:r</w:p>").bytes();
        assertThat(adapt(file).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message())
                                .matches(
                                        "the word/document\\.xml file is damaged: it is no XML from line \\d+, column \\d+ on"));
    }

    @Test
    void it_is_known_by_what_is_in_the_archive() {
        byte[] file = WordXml.body("").bytes();
        assertThat(new DocxFormat().detect(file, "plan.zip")).isGreaterThan(90);
        assertThat(new DocxFormat().detect("PK".getBytes(java.nio.charset.StandardCharsets.UTF_8), "plan.docx"))
                .isZero();
    }
}
