package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @Test
    void isEqualInLowestTermsWithThePositiveDenominator() {
        assertThat(Fraction.of(6, -8)).isEqualTo(Fraction.of(-3, 4)).hasToString("-3/4");
        assertThat(Fraction.of(0, -5)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void zeroIsNoDenominator() {
        assertThatThrownBy(() -> Fraction.of(3, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("3/0 is no number");
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void elevenTwelfthsAreLessThanTheirPrintedPercentage() {
        assertThat(Fraction.of(11, 12)).isLessThan(Fraction.percent("91.7"));
    }

    @Test
    void threeThirdsOfAShareAreTheWholeShare() {
        Fraction third = Fraction.of("3.40").over(Fraction.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of("3.4"));
    }

    @Test
    void computesAsInSchool() {
        assertThat(Fraction.of(1, 2).minus(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 6));
        assertThat(Fraction.of(2, 3).times(Fraction.of(9, 4))).isEqualTo(Fraction.of(3, 2));
        assertThat(Fraction.of(2, 3).over(Fraction.of(-4, 9))).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(-1, 2).abs()).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 2).min(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.of(1, 2).max(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 1", "-3, 2, -2", "4, 2, 2", "-4, 2, -2", "0, 7, 0", "-1, 7, -1"})
    void floorGoesTowardsTheSmallerNumber(long numerator, long denominator, long floor) {
        assertThat(Fraction.of(numerator, denominator).floor()).isEqualTo(Fraction.of(floor));
    }

    @ParameterizedTest
    @CsvSource({"1089, 400, HALF_UP, 272.3", "121, 80, HALF_UP, 151.3", "1089, 400, HALF_EVEN, 272.2"})
    void percentIsRoundedOnceAsTheCallerSays(long part, long whole, RoundingMode rounding, BigDecimal shown) {
        assertThat(Fraction.of(part, whole).toPercent(1, rounding)).isEqualTo(shown);
    }

    @Test
    void aDecimalIsExactWhereItCanBe() {
        assertThat(Fraction.of(1, 8).toDecimal()).isEqualTo("0.125");
        assertThat(Fraction.of(1, 3).toDecimal()).isEqualTo("0.3333333333333333333333333333333333");
        assertThat(Fraction.of(1, 3).toDecimal(2, RoundingMode.HALF_UP)).isEqualTo("0.33");
    }

    @Test
    void aQuantityIsAnExactShareOfAnotherWhateverTheirUnits() {
        assertThat(Fraction.of(Quantity.of("300", "亿元"), Quantity.of("0.1", "万亿元")))
                .isEqualTo(Fraction.of(3, 10));
    }

    @Test
    void aQuantityHasAnExactValueInAUnitThatNoDecimalCouldHold() {
        assertThat(Fraction.of(Quantity.of("1", "亩"), Unit.of("平方米"))).isEqualTo(Fraction.of(2000, 3));
    }

    @Test
    void householdsAreNoShareOfMoney() {
        assertThatThrownBy(() -> Fraction.of(Quantity.of("1", "户"), Quantity.of("1", "元")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("units do not compare: 户 and 元");
    }

    @Test
    void aHostileNumberIsRefusedWithoutBeingPrinted() {
        assertThatThrownBy(() -> Fraction.of("1e999999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("exponent");
    }

    @Test
    void theCanonicalConstructorReducesToo() {
        assertThat(new Fraction(BigInteger.TEN, BigInteger.TEN.negate())).isEqualTo(Fraction.of(-1));
    }
}
