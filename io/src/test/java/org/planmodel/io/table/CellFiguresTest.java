package org.planmodel.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.quantity.Unit;

class CellFiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "71 | exactly 71%",
                ">7 | more than 7%",
                "＞7 | more than 7%",
                "≥ 7 | at least 7%",
                "<=7 | at most 7%",
                "＜5.5 | less than 5.5%",
                "1.45 左右 | about 1.45%",
                "约70 | about 70%",
                "10家以上 | at least 10家",
                "不低于98.5 | at least 98.5%",
                "控制在3以内 | at most 3%",
                "达到1,100 | exactly 1100%",
                "３０００ | exactly 3000%",
                "500亿元 | exactly 500亿元",
                "200余家 | more than 200家",
                "〔17〕 | exactly 17%",
                "﹝17.7﹞ | exactly 17.7%",
                ">〔6〕 | more than 6%",
                "5%—6% | between 5% and 6%",
                "5-6 | between 5% and 6%",
                "1-2个 | between 1个 and 2个",
                "10.5* | exactly 10.5%",
            })
    void a_figure_is_read(String cell, String criterion) {
        CellFigures.Figure figure = CellFigures.read(cell).get(0);
        assertThat(figure.criterion(figure.unit(Unit.of("%"))).toString()).isEqualTo(criterion);
    }

    @Test
    void a_bare_multiplier_counts_in_the_unit_of_the_row() {
        CellFigures.Figure figure = CellFigures.read("1.2万").get(0);
        assertThat(figure.unit(Unit.of("人"))).isEqualTo(Unit.of("万人"));
    }

    @Test
    void several_figures_are_read_apart() {
        assertThat(CellFigures.read("5000亿元、增长8%")).hasSize(2);
        assertThat(CellFigures.read("5000亿元，8%")).hasSize(2);
        assertThat(CellFigures.read("1,100")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高于 GDP 增长", "2024年启动", "5%-6", "与2020年持平", "三个1", "12号线", "1:3", "(15)"})
    void anything_else_is_no_figure(String cell) {
        assertThat(CellFigures.read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "－", "--", "/", "", " ", "……"})
    void a_sign_of_absence_is_no_value(String cell) {
        assertThat(CellFigures.isNone(cell)).isTrue();
    }
}
