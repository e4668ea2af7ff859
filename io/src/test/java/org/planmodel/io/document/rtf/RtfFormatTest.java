package org.planmodel.io.document.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.document.samples.Refusal.assertRefused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.problem.Location;

class RtfFormatTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0";

    private static AdaptedDocument adapt(String rtf, ReadLimits limits) {
        return new RtfFormat()
                .adaptor()
                .orElseThrow()
                .adapt(PlanSource.of(rtf.getBytes(StandardCharsets.ISO_8859_1), "plan.doc", limits));
    }

    private static Document read(String body) {
        return Blocks.of(adapt(HEAD + body + "}", ReadLimits.DEFAULT));
    }

    /** The bytes of a text in a code page, as the file has them. */
    private static String bytes(String text, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            hex.append(String.format("\\'%02x", b));
        }
        return hex.toString();
    }

    @Test
    void text_is_read_in_the_code_page_of_the_file_and_of_its_font_and_by_number() {
        String fonts = "{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fcharset136 MingLiU;}}";
        Document document = read(fonts + "\\f0 " + bytes("计划", "GBK") + "\\par\\f1 " + bytes("計劃", "Big5")
                + "\\par\\uc1\\u35745?\\u21010\\'3f 6%\\par{\\uc2 \\u-25904\\'bc\\'c6}");
        assertThat(Blocks.texts(document)).containsExactly("计划", "計劃", "计划 6%", "\u9ad0");
    }

    @Test
    void a_character_whose_second_byte_looks_like_syntax_is_read() {
        // 乗 ends with the byte of a backslash in GBK, which is written as its code
        assertThat(Blocks.texts(read(bytes("乗", "GBK") + bytes("誠", "GBK") + "\\par")))
                .containsExactly("乗誠");
    }

    @Test
    void rows_become_a_table_with_its_merged_cells() {
        String head = "\\trowd\\cellx1000\\cellx3000\\cellx4000\\pard\\intbl A\\cell B\\cell C\\cell\\row";
        String first =
                "\\trowd\\clvmgf\\cellx1000\\cellx3000\\cellx4000\\pard\\intbl D\\cell E\\par F\\cell G\\cell\\row";
        String second =
                "\\trowd\\clvmrg\\cellx1000\\clmgf\\cellx3000\\clmrg\\cellx4000\\pard\\intbl\\cell H\\cell\\cell\\row";
        Document document = read("before\\par" + head + first + second + "\\pard behind\\par");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)))
                .containsExactly(List.of("A@0", "B@1", "C@2"), List.of("D@0h2", "E\nF@1", "G@2"), List.of("H@1w2"));
        assertThat(Blocks.texts(document)).containsExactly("before", "behind");
        assertThat(Blocks.place(document, "G")).isEqualTo(new Location.Element("table 1, row 2", 0));
    }

    @Test
    void the_number_of_a_list_item_is_read_as_it_is_shown() {
        assertThat(Blocks.texts(read("{\\listtext\\pard 1.\\tab}{\\*\\pn\\pnlvlbody}Build\\par")))
                .containsExactly("1.Build");
    }

    @Test
    void notes_and_text_boxes_stand_behind_the_text_and_running_heads_are_left_out() {
        Document document = read("{\\header page 1\\par}A{\\footnote\\pard note\\par}B"
                + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt box\\par}}{\\shprslt z}}\\par C\\par");
        assertThat(Blocks.texts(document)).containsExactly("AB", "C", "note", "box");
        assertThat(Blocks.texts(document, Paragraph.Role.FOOTNOTE)).containsExactly("note");
    }

    @Test
    void what_is_deleted_or_hidden_is_left_out_and_what_is_inserted_is_read() {
        AdaptedDocument adapted = adapt(HEAD + "{\\deleted old}{\\revised new}{\\v hidden}\\par}", ReadLimits.DEFAULT);
        assertThat(Blocks.texts(Blocks.of(adapted))).containsExactly("new");
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.CHANGES_ACCEPTED));
    }

    @Test
    void the_result_of_a_field_is_read_and_pictures_and_objects_are_not() {
        Document document = read("{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt shown}}{\\pict 00ff}"
                + "{\\object{\\*\\objdata 0105}}{\\*\\unknown y}{\\bin3 }}}} end\\par");
        assertThat(Blocks.texts(document)).containsExactly("shown end");
    }

    @Test
    void the_bytes_that_a_file_announces_are_not_laid_out() {
        assertRefused(adapt(HEAD + "{\\bin2000000000 x}", ReadLimits.DEFAULT), ReadProblem.DAMAGED_FILE);
    }

    @Test
    void groups_nested_too_deep_are_refused_by_name() {
        assertRefused(
                adapt(HEAD + "{".repeat(100_000), ReadLimits.DEFAULT),
                ReadProblem.NESTED_TOO_DEEP,
                "ReadLimits.maxNesting");
    }

    @Test
    void more_cells_than_the_limit_are_refused_by_name() {
        String row = "\\trowd\\cellx1000\\cellx3000\\pard\\intbl A\\cell B\\cell\\row";
        assertRefused(
                adapt(
                        HEAD + row.repeat(20) + "}",
                        ReadLimits.builder().maxCells(5).build()),
                ReadProblem.TOO_MANY_CELLS,
                "ReadLimits.maxCells");
    }

    @Test
    void a_file_that_is_cut_off_is_damaged() {
        assertRefused(adapt(HEAD + "abc", ReadLimits.DEFAULT), ReadProblem.DAMAGED_FILE);
    }

    @Test
    void rich_text_named_as_a_word_file_is_read_with_a_note() {
        String title = bytes("云岭市2026年国民经济和社会发展计划", "GBK");
        String goal = bytes("一、主要目标", "GBK") + "\\par " + bytes("地区生产总值增长6%。", "GBK");
        byte[] file = (HEAD + title + "\\par " + goal + "\\par}").getBytes(StandardCharsets.US_ASCII);
        var result = PlanFormats.standard().read(file, "plan.doc");
        assertThat(result.format()).contains("rtf");
        assertThat(result.orThrow().text().orElseThrow()).contains("地区生产总值增长6%");
        assertThat(result.orThrow().title()).isEqualTo("云岭市2026年国民经济和社会发展计划");
        assertThat(result.problems()).anyMatch(problem -> problem.is(DocumentProblem.NAME_MISLEADS));
    }
}
