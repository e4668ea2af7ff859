package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Plan;
import org.planmodel.quantity.Quantity;

/** The forms of a number on which other tools return a wrong value and say nothing: here the value is right, or a problem says what is not. */
class NoSilentValueTest {
    private static final String HEAD = "东陵区2024年国民经济和社会发展计划\n一、2024年主要任务\n1.做强产业。";

    private static Prose read(String sentence) {
        return ReadingPromises.read(HEAD + sentence);
    }

    private static List<ReadStatement> statements(Prose prose) {
        return ReadStatement.of(prose.plan().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "总产值突破千亿元。|moreThan|100000000000",
                "总产值突破万亿元。|moreThan|1000000000000",
                "总产值突破一万五千亿元。|moreThan|1500000000000",
                "总产值达到二十万亿元。|exactly|20000000000000",
                "新增就业岗位3万4000个。|exactly|34000",
                "完成投资1,100万元。|exactly|11000000",
                "完成投资16.4亿元。|exactly|1640000000",
                "新增市场主体一万余户。|moreThan|10000",
                "完成投资２０００亿元。|exactly|200000000000",
                "新增就业岗位1.2万个。|exactly|12000",
            })
    void aNumberHasItsValue(String sentence, String comparator, BigDecimal value) {
        assertThat(statements(read(sentence))).singleElement().satisfies(statement -> {
            assertThat(statement.comparator()).isEqualTo(comparator);
            assertThat(statement.quantities().get(0).baseValue()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource({"地区生产总值增长5%-6%。, 5, 6", "地区生产总值增长5%—6%。, 5, 6", "新建公园两三个。, 2, 3"})
    void aRangeHasBothItsEnds(String sentence, BigDecimal low, BigDecimal high) {
        assertThat(statements(read(sentence)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.quantities())
                        .extracting(Quantity::value)
                        .usingElementComparator(BigDecimal::compareTo)
                        .containsExactly(low, high));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\u3000", "\ufeff"})
    void nothingIsAnErrorNeverAnEmptyPlan(String text) {
        Prose prose = ReadingPromises.read(text);

        assertThat(prose.plan()).isEmpty();
        assertThat(prose.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("prose-empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"打造“智慧网，新增充电桩300个。", "打造智慧网”，新增充电桩300个。", "打造（智慧网，新增充电桩300个。", "打造《智慧网，新增充电桩300个。"})
    void aMarkWithoutItsPartnerHidesNoNumber(String sentence) {
        assertThat(statements(read(sentence)))
                .singleElement()
                .satisfies(statement -> assertThat(statement.quantities()).containsExactly(Quantity.of(300, "个")));
    }

    @Test
    void anEnumeratorBehindANumberIsNoPartOfIt() {
        Plan plan = read("(1)完成年度目标9.(2)新增公园3个。").plan().orElseThrow();

        assertThat(ReadStatement.of(plan))
                .allSatisfy(statement ->
                        assertThat(statement.quantities()).doesNotContain(Quantity.of("9.2", ""), Quantity.of(92, "")))
                .anySatisfy(statement -> assertThat(statement.quantities()).containsExactly(Quantity.of(3, "个")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成投资1\ufffd6亿元。", "完成投资1???6亿元。"})
    void aDamagedNumberIsFlagged(String sentence) {
        assertThat(read(sentence).problems())
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo("prose-damaged"));
    }
}
