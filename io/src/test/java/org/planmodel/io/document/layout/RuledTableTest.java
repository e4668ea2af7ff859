package org.planmodel.io.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.problem.Location;

/** Tables by the lines that are drawn around their cells. */
class RuledTableTest {
    private static final float SIZE = 10;
    private static final float LEFT = 60;
    private static final float TOP = 100;
    private static final float COLUMN = 100;
    private static final float ROW = 20;
    private static final float WIDTH = 600;
    private static final float HEIGHT = 800;

    private final LayoutReader reader = new LayoutReader();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private void level(int row, int fromColumn, int toColumn) {
        // a program draws the edge of each cell
        for (int column = fromColumn; column < toColumn; column++) {
            float x = LEFT + column * COLUMN;
            rules.add(Rule.between(x, TOP + row * ROW, x + COLUMN - 0.5f, TOP + row * ROW + 0.4f));
        }
    }

    private void upright(int column, int fromRow, int toRow) {
        float x = LEFT + column * COLUMN;
        rules.add(Rule.between(x, TOP + fromRow * ROW, x + 0.4f, TOP + toRow * ROW));
    }

    private void grid(int rows, int columns) {
        for (int row = 0; row <= rows; row++) {
            level(row, 0, columns);
        }
        for (int column = 0; column <= columns; column++) {
            upright(column, 0, rows);
        }
    }

    private void text(float x, float baseline, String words) {
        for (int i = 0; i < words.length(); i++) {
            pieces.add(new Piece(words.substring(i, i + 1), x + i * SIZE, baseline, SIZE, SIZE));
        }
    }

    private void cell(int row, int column, String words) {
        text(LEFT + column * COLUMN + 6, TOP + row * ROW + 14, words);
    }

    private void row(int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            cell(row, column, cells[column]);
        }
    }

    private void page(int number) {
        reader.page(number, WIDTH, HEIGHT, List.copyOf(pieces), List.copyOf(rules));
        pieces.clear();
        rules.clear();
    }

    private Document document() {
        DocumentBuilder builder = new DocumentBuilder(ReadLimits.DEFAULT);
        reader.write(builder);
        return builder.build();
    }

    private static List<List<String>> cells(Document document) {
        return Blocks.cells(document, Blocks.tables(document).get(0));
    }

    @Test
    void what_stands_between_lines_is_a_cell_and_the_text_around_stays_text() {
        grid(2, 3);
        row(0, "指标", "单位", "目标");
        row(1, "粮食产量", "万吨", "85");
        text(LEFT, 80, "主要指标表");
        text(LEFT, 180, "注：略。");
        page(1);
        Document document = document();
        assertThat(cells(document)).containsExactly(List.of("指标@0", "单位@1", "目标@2"), List.of("粮食产量@0", "万吨@1", "85@2"));
        assertThat(document.text()).startsWith("主要指标表\n").endsWith("注：略。\n");
        assertThat(Blocks.place(document, "粮食")).isEqualTo(new Location.Page(1));
    }

    @Test
    void where_no_line_parts_two_places_they_are_one_cell() {
        level(0, 0, 3);
        level(1, 1, 3);
        level(2, 0, 3);
        upright(0, 0, 2);
        upright(1, 0, 2);
        upright(2, 1, 2);
        upright(3, 0, 2);
        cell(0, 0, "指标");
        cell(0, 1, "产量");
        row(1, "", "单位", "目标");
        page(1);
        assertThat(cells(document())).containsExactly(List.of("指标@0h2", "产量@1w2"), List.of("单位@1", "目标@2"));
    }

    @Test
    void a_table_that_is_open_at_its_sides_ends_where_its_lines_end() {
        for (int row = 0; row <= 2; row++) {
            level(row, 0, 3);
        }
        upright(1, 0, 2);
        upright(2, 0, 2);
        row(0, "指标", "单位", "目标");
        row(1, "粮食产量", "万吨", "85");
        page(1);
        assertThat(cells(document()).get(1)).containsExactly("粮食产量@0", "万吨@1", "85@2");
    }

    @Test
    void a_line_that_was_full_goes_on_in_the_next_and_one_with_room_ends_a_paragraph() {
        level(0, 0, 2);
        level(3, 0, 2);
        upright(0, 0, 3);
        upright(1, 0, 3);
        upright(2, 0, 3);
        level(4, 0, 2);
        upright(0, 3, 4);
        upright(1, 3, 4);
        upright(2, 3, 4);
        cell(0, 0, "全员劳动生产率增");
        cell(1, 0, "长");
        cell(2, 0, "（％）");
        cell(0, 1, "６");
        page(1);
        assertThat(document().text()).startsWith("全员劳动生产率增长\n（％）\t６");
    }

    @Test
    void a_table_goes_on_on_the_next_page_without_its_head_and_over_running_feet() {
        for (int page = 1; page <= 3; page++) {
            grid(3, 2);
            row(0, "指标", "目标");
            row(1, "甲" + page, "1");
            row(2, "乙" + page, "2");
            text(LEFT, 780, "—" + page + "—");
            page(page);
        }
        assertThat(cells(document()))
                .extracting(row -> row.get(0))
                .containsExactly("指标@0", "甲1@0", "乙1@0", "甲2@0", "乙2@0", "甲3@0", "乙3@0");
    }

    @Test
    void a_row_that_the_page_cuts_is_one_and_the_category_beside_it_goes_on() {
        grid(3, 3);
        rules.removeIf(rule -> rule.isLevel() && rule.left() == LEFT && rule.top() > TOP + 1.5 * ROW);
        level(3, 0, 1);
        row(0, "类别", "指标", "目标");
        row(1, "创新", "研发投入", "9");
        row(2, "", "数字经济核心产业", "8.1");
        page(1);
        grid(3, 3);
        rules.removeIf(rule -> rule.isLevel() && rule.left() == LEFT);
        level(0, 0, 1);
        level(3, 0, 1);
        cell(0, 1, "增加值比重");
        row(1, "", "专利", "6");
        row(2, "", "技术合同", "7");
        page(2);
        assertThat(cells(document()))
                .containsExactly(
                        List.of("类别@0", "指标@1", "目标@2"),
                        List.of("创新@0h4", "研发投入@1", "9@2"),
                        List.of("数字经济核心产业增加值比重@1", "8.1@2"),
                        List.of("专利@1", "6@2"),
                        List.of("技术合同@1", "7@2"));
    }

    @Test
    void a_category_without_words_at_the_top_of_a_page_goes_on_from_the_page_before() {
        grid(2, 3);
        row(0, "类别", "指标", "目标");
        row(1, "创新", "研发投入", "9");
        page(1);
        grid(2, 3);
        rules.removeIf(
                rule -> rule.isLevel() && rule.left() == LEFT && rule.top() > TOP + 1 && rule.top() < TOP + ROW + 1);
        row(0, "", "专利", "6");
        row(1, "", "技术合同", "7");
        page(2);
        assertThat(cells(document()).get(1)).containsExactly("创新@0h3", "研发投入@1", "9@2");
    }

    @Test
    void another_table_behind_is_a_table_of_its_own() {
        grid(2, 2);
        row(0, "指标", "目标");
        row(1, "甲", "1");
        page(1);
        grid(2, 3);
        row(0, "序号", "任务", "单位");
        row(1, "1", "新建", "局");
        page(2);
        assertThat(Blocks.tables(document())).hasSize(2);
    }

    @Test
    void a_frame_around_text_and_a_line_below_words_are_no_table() {
        grid(1, 1);
        cell(0, 0, "专栏");
        level(4, 0, 2);
        text(LEFT, 178, "划线的字");
        page(1);
        assertThat(Blocks.tables(document())).isEmpty();
    }

    @Test
    void a_drawing_of_many_lines_is_no_table_and_costs_no_time() {
        for (int i = 0; i < 10_000; i++) {
            rules.add(Rule.between(i * 5, 0, i * 5, 700));
            rules.add(Rule.between(0, i * 5, 700, i * 5));
        }
        text(LEFT, 100, "图一");
        page(1);
        assertThat(Blocks.texts(document())).containsExactly("图一");
    }
}
