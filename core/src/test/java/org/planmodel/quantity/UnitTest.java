package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @Test
    void factorIsAnExactFractionInLowestTerms() {
        Unit mu = Unit.of("亩");

        assertThat(mu.factorNumerator()).isEqualTo("2000");
        assertThat(mu.factorDenominator()).isEqualTo("3");
        assertThat(mu.base()).isEqualTo(Unit.of("平方米"));
    }

    @Test
    void aDecimalFactorBecomesAFractionOfIntegers() {
        Unit horsepower = Unit.of("马力");

        assertThat(horsepower.factorNumerator()).isEqualTo("588399");
        assertThat(horsepower.factorDenominator()).isEqualTo("800");
    }

    @Test
    void aBaseIsItsOwnBase() {
        assertThat(Unit.of("元").base()).isSameAs(Unit.of("元"));
        assertThat(Unit.of("元").factorNumerator()).isEqualTo("1");
    }

    @Test
    void aRateComparesThroughTheBasesOfBothSides() {
        Unit price = Unit.of("亿元/平方公里");

        assertThat(price.base().symbol()).isEqualTo("元/平方米");
        assertThat(price.factorNumerator()).isEqualTo("100");
    }

    @Test
    void aSymbolOfNoTableIsAUnitOfItsOwn() {
        Unit unknown = Unit.of("蓝莓");

        assertThat(unknown.symbol()).isEqualTo("蓝莓");
        assertThat(unknown.base()).isEqualTo(unknown);
        assertThat(unknown.dimension()).isEqualTo(Dimension.OTHER);
    }

    @Test
    void aLargeMultiplierIsSplitOffAnUnknownWord() {
        assertThat(Quantity.of("1.2", "万蓝莓")).isEqualByComparingTo(Quantity.of("12000", "蓝莓"));
    }

    @Test
    void aSmallMultiplierStaysPartOfAnUnknownWord() {
        assertThat(Unit.of("百合").base()).isEqualTo(Unit.of("百合"));
    }

    @Test
    void theEmptySymbolIsNoUnit() {
        assertThat(Unit.of("")).isSameAs(Unit.NONE);
        assertThat(Unit.of("  ")).isSameAs(Unit.NONE);
        assertThat(Unit.NONE.isNone()).isTrue();
    }

    @Test
    void whiteSpaceAroundASymbolDoesNotCount() {
        assertThat(Unit.of(" 亿元\t")).isEqualTo(Unit.of("亿元"));
    }

    @Test
    void unitsAreEqualByTheirSymbolAlone() {
        EqualsVerifier.forClass(Unit.class)
                .withPrefabValues(Unit.class, Unit.of("家"), Unit.of("元"))
                .withPrefabValues(Fraction.class, Fraction.ZERO, Fraction.ONE)
                .withOnlyTheseFields("symbol")
                .withNonnullFields("symbol")
                .verify();
    }

    @Test
    void spellingsOfOneUnitCompareButAreNotEqual() {
        assertThat(Unit.of("公里")).isNotEqualTo(Unit.of("千米"));
        assertThat(Unit.of("公里").comparesWith(Unit.of("千米"))).isTrue();
    }

    @Test
    void aSymbolThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of("家".repeat(65)))
                .withMessageStartingWith("unit symbol: 65 characters, at most 64 are allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "·",
                "/·/",
                "·/",
                "万/",
                "/万",
                "1/0",
                "/0",
                "/000家",
                "万万万",
                "亿",
                "/999999999999999999",
                "元/元/元/元/元/元/元/元",
                "\u0000",
                "\uD800",
                "{}",
                "个/",
                "·家",
                "家·",
                "10",
                "１/２"
            })
    void anySymbolMakesAUnitThatKeepsIt(String symbol) {
        Unit unit = Unit.of(symbol);

        assertThat(unit.symbol()).isEqualTo(symbol.strip());
        assertThat(unit.comparesWith(unit)).isTrue();
        assertThat(unit.base().base()).isEqualTo(unit.base());
        assertThat(Quantity.of(1, symbol)).isEqualByComparingTo(Quantity.of(1, symbol));
    }

    @Test
    void theSameSymbolGivesTheSameUnit() {
        assertThat(Unit.of("亿元/平方公里")).isSameAs(Unit.of("亿元/平方公里"));
    }
}
