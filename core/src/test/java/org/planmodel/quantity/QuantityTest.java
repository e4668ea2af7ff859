package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Test
    void keepsValueAndUnitAsWritten() {
        Quantity quantity = Quantity.of("5.0", "%");

        assertThat(quantity.value()).isEqualTo(new BigDecimal("5.0"));
        assertThat(quantity.unit().symbol()).isEqualTo("%");
        assertThat(quantity).hasToString("5.0%");
    }

    @Test
    void isEqualAsWritten() {
        assertThat(Quantity.of("5", "%")).isNotEqualTo(Quantity.of("5.0", "%"));
        assertThat(Quantity.of("5", "%")).isEqualByComparingTo(Quantity.of("5.0", "%"));
    }

    @Test
    void isTheSameAmountHoweverWritten() {
        assertThat(Quantity.of("5", "%").isSameAs(Quantity.of("5.0", "%"))).isTrue();
        assertThat(Quantity.of("2000", "亿元").isSameAs(Quantity.of("0.2", "万亿元")))
                .isTrue();
        assertThat(Quantity.of("5", "%").isSameAs(Quantity.of("6", "%"))).isFalse();
        assertThat(Quantity.of("5", "%").isSameAs(Quantity.of("5", "家"))).isFalse();
    }

    @Test
    void printsPlainDigits() {
        assertThat(new Quantity(new BigDecimal("2E+3"), Unit.of("亿元"))).hasToString("2000亿元");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000, 亿元, 200000000000
            1, 公顷, 10000
            1, 亩, 666.6666666666666666666666666666667
            7, 成, 70
            1.5, 万, 15000
            0, 亿元, 0
            """)
    void baseValueIsExactWhereADecimalHoldsIt(String value, String unit, BigDecimal base) {
        assertThat(Quantity.of(value, unit).baseValue()).isEqualByComparingTo(base);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000, 亿元, 万亿元, 0.2万亿元
            1, 公顷, 亩, 15亩
            15, 亩, 公顷, 1公顷
            1, 平方米, 亩, 0.0015亩
            1, 公里, 里, 2里
            1, %, 成, 0.1成
            5.0, %, %, 5.0%
            1, 亩, 平方米, 666.6666666666666666666666666666667平方米
            """)
    void convertsExactlyWhereADecimalHoldsIt(String value, String unit, String other, String expected) {
        assertThat(Quantity.of(value, unit).in(Unit.of(other))).hasToString(expected);
    }

    @Test
    void conversionBetweenForeignUnitsIsRefused() {
        assertThatThrownBy(() -> Quantity.of(1, "万户").in(Unit.of("元")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("units do not compare: 万户 (base 户) and 元");
    }

    @Test
    void theExceptionHoldsBothUnits() {
        IncomparableUnitsException exception = new IncomparableUnitsException(Unit.of("家"), Unit.NONE);

        assertThat(exception.left()).isEqualTo(Unit.of("家"));
        assertThat(exception.right()).isEqualTo(Unit.NONE);
        assertThat(exception).hasMessage("units do not compare: 家 and a bare number");
    }

    @Test
    void addsAndSubtractsInItsOwnUnit() {
        assertThat(Quantity.of("1", "亿元").plus(Quantity.of("500", "万元"))).hasToString("1.05亿元");
        assertThat(Quantity.of("1", "亿元").minus(Quantity.of("500", "万元"))).hasToString("0.95亿元");
        assertThat(Quantity.of("1", "亿元").negate()).hasToString("-1亿元");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000亿元, 2000, 亿元
            -1.5%, -1.5, %
            +3个百分点, 3, 个百分点
            5, 5, ''
            0.50家, 0.50, 家
            9批次/千人, 9, 批次/千人
            1/4, 1, /4
            ' 12 万人次 ', 12, 万人次
            .5成, .5, 成
            """)
    void parsesWhatAPlanWrites(String text, String value, String unit) {
        assertThat(Quantity.parse(text)).isEqualTo(Quantity.of(value, unit));
    }

    /** A number that goes on behind its first sign is no number with a unit: 1,100万 is not 1 of a unit ",100万". */
    @ParameterizedTest
    @ValueSource(
            strings = {"1,100万", "1，100万", "5%-6%", "5-6个", "5~6个", "5％—６％", "3.5.1家", "1e5元", "2E+3亿元", "6５家", "5、6家"})
    void doesNotTakeTheRestOfANumberForAUnit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessageStartingWith("quantity: \"" + text + "\" ")
                .withMessageContaining("one plain number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "亿元", "-", ".", "--1家", "约5家", "五家"})
    void doesNotParseWhatBeginsWithNoNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.parse(text))
                .withMessage("quantity: \"" + text + "\" is not a decimal number");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1e999999999, value: a number with an exponent of 999999999; at most 1000 either way is allowed
            1e-999999999, value: a number with an exponent of -999999999; at most 1000 either way is allowed
            1e1001, value: a number with an exponent of 1001; at most 1000 either way is allowed
            1e99999999999, value: "1e99999999999" is not a decimal number
            abc, value: "abc" is not a decimal number
            '1,100', 'value: "1,100" is not a decimal number'
            NaN, value: "NaN" is not a decimal number
            '', value: "" is not a decimal number
            """)
    void aHostileOrMalformedNumberIsRefusedAndNotPrinted(String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(value, "元"))
                .withMessage(message);
    }

    @Test
    void tooManyDigitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("1".repeat(1001), "元"))
                .withMessage("value: a number of 1001 digits; at most 1000 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("1".repeat(5_000_000), "元"))
                .withMessage("value: a number of 5000000 characters; at most 2016 are allowed");
    }

    @Test
    void theLargestNumbersCanStillBeComputedWith() {
        Quantity huge = Quantity.of("1e1000", "万亿元");
        Quantity tiny = Quantity.of("1e-1000", "角");

        assertThat(huge).isGreaterThan(tiny);
        assertThat(huge.in(Unit.of("角")).comparesWith(tiny)).isTrue();
        assertThat(huge.minus(tiny).compareTo(tiny)).isPositive();
        assertThat(tiny.in(Unit.of("万亿元")).value().signum()).isNotNegative();
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(null, Unit.NONE))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Quantity(BigDecimal.ONE, null))
                .withMessage("unit");
    }
}
