package org.planmodel.io.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.Paragraph;
import org.planmodel.problem.Location;

class LayoutReaderTest {
    private static final float SIZE = 10;
    private static final float LEFT = 50;
    private static final float WIDTH = 400;
    private static final float HEIGHT = 700;

    private final LayoutReader reader = new LayoutReader();

    /** Sets lines of full-width characters below each other; a line is {@code column|text}. */
    private static List<Piece> page(String... lines) {
        List<Piece> pieces = new ArrayList<>();
        float baseline = 100;
        for (String line : lines) {
            String[] parts = line.split("\\|", 2);
            text(pieces, LEFT + Integer.parseInt(parts[0]) * SIZE, baseline, SIZE, parts[1]);
            baseline += 18;
        }
        return pieces;
    }

    private static void text(List<Piece> pieces, float x, float baseline, float size, String text) {
        for (int i = 0; i < text.length(); i++) {
            pieces.add(new Piece(text.substring(i, i + 1), x + i * size, baseline, size, size));
        }
    }

    private Document read() {
        DocumentBuilder builder = new DocumentBuilder(ReadLimits.DEFAULT);
        reader.write(builder);
        return builder.build();
    }

    private Document read(List<Piece> pieces) {
        reader.page(1, WIDTH, HEIGHT, pieces, List.of());
        return read();
    }

    @Test
    void lines_are_joined_up_to_the_next_indent_without_spaces() {
        Document document = read(page(
                "2|全区地区生产总值增长六个百分点左右固定资产投资增", "0|长百分之八。", "2|居民人均可支配收入与经济增长同步，城镇登记失业率", "0|控制在百分之三以内，完成市下达的节能减排任务指标"));
        assertThat(Blocks.texts(document))
                .containsExactly("全区地区生产总值增长六个百分点左右固定资产投资增长百分之八。", "居民人均可支配收入与经济增长同步，城镇登记失业率控制在百分之三以内，完成市下达的节能减排任务指标");
    }

    @Test
    void pieces_in_any_order_are_read_from_top_to_bottom_and_left_to_right() {
        List<Piece> pieces = page("0|甲乙丙", "0|丁");
        Collections.reverse(pieces);
        assertThat(Blocks.texts(read(pieces))).containsExactly("甲乙丙", "丁");
    }

    @Test
    void a_paragraph_goes_on_over_the_page_and_its_number() {
        List<Piece> first = page("2|全区地区生产总值增长六个百分点左右固定资产投资增", "0|全区地区生产总值增长六个百分点左右固定资产投资增长八");
        text(first, 195, 680, SIZE, "-1-");
        List<Piece> second = page("0|个百分点。", "2|下段");
        text(second, 195, 680, SIZE, "-2-");
        reader.page(1, WIDTH, HEIGHT, first, List.of());
        reader.page(2, WIDTH, HEIGHT, second, List.of());
        Document document = read();
        assertThat(Blocks.texts(document)).hasSize(2);
        assertThat(Blocks.texts(document).get(0)).endsWith("增长八个百分点。");
        assertThat(Blocks.texts(document, Paragraph.Role.FURNITURE)).containsExactly("-1-", "-2-");
        assertThat(Blocks.place(document, "下段")).isEqualTo(new Location.Page(2));
    }

    @Test
    void a_running_head_is_furniture() {
        for (int i = 1; i <= 4; i++) {
            List<Piece> page = page("2|" + "甲乙丙丁戊".charAt(i) + "方面的正文");
            text(page, 100, 40, SIZE, "某某区政府公报");
            reader.page(i, WIDTH, HEIGHT, page, List.of());
        }
        Document document = read();
        assertThat(Blocks.texts(document)).hasSize(4).noneMatch(text -> text.contains("公报"));
        assertThat(Blocks.texts(document, Paragraph.Role.FURNITURE)).hasSize(4);
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        List<Piece> pieces = new ArrayList<>();
        text(pieces, 100, 60, 14, "通栏的标题文字");
        for (int i = 0; i < 12; i++) {
            text(pieces, 50, 100 + i * 18, SIZE, "左" + (char) ('甲' + i) + "文文文文文文文文文文文文");
            text(pieces, 220, 100 + i * 18, SIZE, "右" + (char) ('甲' + i) + "文文文文文文文文文文文文");
        }
        String text = String.join("", Blocks.texts(read(pieces)));
        assertThat(text.lastIndexOf('左')).isLessThan(text.indexOf('右'));
        assertThat(text).startsWith("通栏的标题文字");
    }

    @Test
    void a_title_of_two_lines_is_one() {
        List<Piece> pieces = page("2|正文第一段", "2|正文第二段", "2|正文第三段落文字文字文字文字文字文字文字文字文字文");
        text(pieces, 100, 40, 18, "某某区国民经济和社");
        text(pieces, 145, 64, 18, "会发展计划");
        assertThat(Blocks.texts(read(pieces))).contains("某某区国民经济和社会发展计划");
    }

    @Test
    void print_that_is_doubled_to_look_bold_is_read_once() {
        List<Piece> pieces = page("0|目标");
        text(pieces, LEFT + 0.4f, 100, SIZE, "目标");
        pieces.sort(Comparator.comparing(Piece::x));
        assertThat(Blocks.texts(read(pieces))).containsExactly("目标");
    }

    @Test
    void the_distance_behind_a_number_is_no_space() {
        List<Piece> pieces = new ArrayList<>();
        text(pieces, 50, 100, SIZE, "一、");
        text(pieces, 92, 100, SIZE, "总体要求");
        assertThat(Blocks.texts(read(pieces))).containsExactly("一、总体要求");
    }
}
