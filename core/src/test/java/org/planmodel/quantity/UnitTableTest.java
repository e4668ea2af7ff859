package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {
    @Test
    void theStandardTableHasHundredsOfAtoms() {
        assertThat(UnitTable.standard().atoms()).hasSizeGreaterThan(300);
    }

    @Test
    void noSymbolStandsTwiceInTheStandardTable() throws IOException {
        try (BufferedReader lines = new BufferedReader(UnitLine.resource("units.tsv"))) {
            List<String> symbols = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
            assertThat(symbols).doesNotHaveDuplicates();
        }
    }

    static List<String> atoms() {
        return List.copyOf(UnitTable.standard().atoms());
    }

    @ParameterizedTest
    @MethodSource("atoms")
    void everyAtomComparesWithItsTenThousandfold(String atom) {
        assertThat(Quantity.of("3", "万" + atom)).isEqualByComparingTo(Quantity.of("30000", atom));
    }

    @ParameterizedTest
    @MethodSource("atoms")
    void everyAtomMakesARate(String atom) {
        Unit perThousand = Unit.of(atom + "/千人");

        assertThat(perThousand.comparesWith(Unit.of(atom + "/人"))).isTrue();
        assertThat(perThousand.dimension()).isEqualTo(Dimension.RATE);
    }

    @Test
    void multipliersSayWhatTheyMultiplyBy() {
        assertThat(UnitTable.standard().multipliers())
                .containsEntry("万", new java.math.BigDecimal("10000"))
                .containsEntry("万亿", new java.math.BigDecimal("1000000000000"))
                .containsKeys("十", "百", "千", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿");
    }

    @Test
    void atomsAndMultipliersAreApart() {
        assertThat(UnitTable.standard().atoms())
                .doesNotContainAnyElementsOf(UnitTable.standard().multipliers().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"亿元", "元/平方米", "件/10万人", "吨·公里", "万", "", "/4", "百万千瓦"})
    void findsWhatEveryPartOfStandsInTheTable(String symbol) {
        assertThat(UnitTable.standard().find(symbol)).contains(Unit.of(symbol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"蓝莓", "万蓝莓", "蓝莓/人", "元/蓝莓", "元/", "·元"})
    void findsNothingWherePartOfItIsUnknown(String symbol) {
        assertThat(UnitTable.standard().find(symbol)).isEmpty();
    }

    @Test
    void anApplicationAddsItsOwnUnits() {
        UnitTable units = UnitTable.builder()
                .add("# our own")
                .add("")
                .add("挑\t千克\t50\t1\tmass")
                .add("蓝莓筐\t蓝莓筐\t1\t1\tcount\t")
                .build();

        assertThat(units.unit("万挑").comparesWith(units.unit("吨"))).isTrue();
        assertThat(units.unit("蓝莓筐").dimension()).isEqualTo(Dimension.COUNT);
        assertThat(UnitTable.standard().find("挑")).isEmpty();
    }

    @Test
    void aUnitMayStandOnAnyUnitAboveIt() {
        UnitTable units = UnitTable.builder().add("大亩\t亩\t3\t2\tarea").build();

        assertThat(new Quantity(java.math.BigDecimal.TEN, units.unit("大亩")))
                .isEqualByComparingTo(Quantity.of("1", "公顷"));
    }

    @Test
    void anApplicationReplacesAUnit() {
        UnitTable units = UnitTable.builder().add("名\t人\t1\t1\tcount").build();

        assertThat(units.unit("名").comparesWith(units.unit("人"))).isTrue();
    }

    @Test
    void anApplicationAddsAMultiplier() {
        UnitTable units = UnitTable.builder().add("两千\t-\t2000\t1\tmultiplier").build();

        assertThat(new Quantity(java.math.BigDecimal.ONE, units.unit("两千家")))
                .isEqualByComparingTo(Quantity.of("2000", "家"));
        assertThat(units.unit("两千米").ucum()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            挑                                  | 1 columns; symbol, base, numerator, denominator and dimension are needed
            挑;千克;50;1                        | 4 columns
            ;千克;50;1;mass                     | symbol is blank
            挑;千克;fifty;1;mass                | unit 挑: numerator: "fifty" is not a decimal number
            挑;千克;0;1;mass                    | unit 挑: numerator 0 is not positive
            挑;千克;50;-1;mass                  | unit 挑: denominator -1 is not positive
            挑;千克;1e999999999;1;mass          | a number with an exponent of 999999999
            挑;公挑;50;1;mass                   | unit 挑: base "公挑" stands in no line above
            挑;千克;50;1;weight                 | unit 挑: dimension "weight" is unknown
            两千;千克;2000;1;multiplier         | multiplier 两千: the base must be - and the denominator 1
            """)
    void aLineThatIsNotAsDemandedIsRefusedWithTheReason(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTable.builder().add(line.replace(';', '\t')))
                .withMessageContaining(message);
    }

    @Test
    void aTableThatIsReadNamesTheLineThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitTable.builder().addAll(new StringReader("# ours\n挑\t千克\t50\t1\tmass\n担担\n")))
                .withMessageStartingWith("line 3: unit line \"担担\": 1 columns");
    }

    @Test
    void manyForeignSymbolsDoNotFillTheMemory() {
        UnitTable units = UnitTable.builder().build();

        for (int i = 0; i < 100_000; i++) {
            units.unit("unit-" + i);
        }

        assertThat(units.unit("unit-99999")).isNotSameAs(units.unit("unit-99999"));
        assertThat(units.unit("unit-1")).isSameAs(units.unit("unit-1"));
    }
}
