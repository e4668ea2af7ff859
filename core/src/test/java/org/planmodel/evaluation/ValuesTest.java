package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Aspect;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.TargetSet;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;

/** The small values: rounding, intervals, words, serialization. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({"0.99996, 99.99", "0.9999, 99.99", "1, 100.00", "0.917, 91.70", "-0.00001, 0.00", "1.00001, 100.00"})
    void aShareBelowTheWholeIsNeverShownAsTheWhole(String share, String shown) {
        assertThat(Rounding.STANDARD.percent(Fraction.of(share))).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"-0.00001, -0.01", "0.00001, 0.01", "0, 0.00", "-0.027778, -2.78"})
    void aGapIsNeverShownAsNone(String gap, String shown) {
        assertThat(Rounding.STANDARD.points(Fraction.of(gap))).hasToString(shown);
    }

    @Test
    void roundingThatRefusesToRoundIsRefused() {
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .hasMessage("mode: UNNECESSARY does not round");
        assertThatThrownBy(() -> Rounding.halfUp(11)).hasMessage("scale: 11 is not between 0 and 10");
    }

    @Test
    void anEndBelongsToAnIntervalOrDoesNot() {
        Interval interval = Interval.from(Fraction.of(80), Fraction.of(95));

        assertThat(interval).hasToString("[80, 95)");
        assertThat(interval.contains(Fraction.of(80))).isTrue();
        assertThat(interval.contains(Fraction.of(95))).isFalse();
        assertThat(interval.contains(Fraction.of("94.999"))).isTrue();
        assertThat(Interval.lessThan(Fraction.of(60))).hasToString("(-∞, 60)");
        assertThat(Interval.moreThan(Fraction.of(60)).contains(Fraction.of(60))).isFalse();
    }

    @Test
    void anIntervalWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> Interval.between(Fraction.of(5), Fraction.of(3)))
                .hasMessage("interval: there is no number between 5 and 3");
        assertThatThrownBy(() -> Interval.from(Fraction.of(5), Fraction.of(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervalsAreEqualByTheirEnds() {
        EqualsVerifier.forClass(Interval.class)
                .withPrefabValues(Fraction.class, Fraction.ZERO, Fraction.ONE)
                .suppress(Warning.NO_EXAMPLE_FOR_CACHED_HASHCODE)
                .verify();
    }

    @Test
    void eachPieceOfTheLineHasItsFirstNumber() {
        List<Interval> bands =
                List.of(Interval.atLeast(Fraction.of(95)), Interval.between(Fraction.of(80), Fraction.of(94)));

        assertThat(IntervalCover.firstNumbers(bands, Interval.all(), Fraction.of(1, 100), false))
                .containsExactly(
                        Fraction.of("79.99"),
                        Fraction.of(80),
                        Fraction.of("80.01"),
                        Fraction.of(94),
                        Fraction.of("94.01"),
                        Fraction.of(95),
                        Fraction.of("95.01"));
    }

    @Test
    void everyStateHasItsWordsInBothLanguages() {
        Stream.<Enum<?>[]>of(
                        Progress.values(),
                        Outcome.values(),
                        Measurability.values(),
                        LightVariable.values(),
                        GrowthRatio.Category.values(),
                        Outlook.values(),
                        Vintage.values(),
                        TargetSet.values(),
                        Comparator.values(),
                        Aspect.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(
                                EvaluationWords.table().name(constant).chinese())
                        .isNotBlank());
    }

    @Test
    void everyKindOfProblemHasItsMessages() {
        assertThat(EvaluationProblem.values()).allSatisfy(kind -> {
            assertThat(kind.english()).isNotBlank();
            assertThat(kind.chinese()).isNotBlank();
            assertThat(kind.severity()).isNotNull();
        });
    }

    static Stream<Serializable> values() {
        Evaluation evaluation =
                evaluate(target("固定资产投资", Aspect.LEVEL, bound(Comparator.AT_LEAST, "100亿元")), 9, sum("53亿元", 9));
        return Stream.of(
                evaluation,
                LightTables.get("yinchuan"),
                LightTables.get("yinchuan").read(LightReading.of(evaluation)),
                new PartsEvaluation(Map.of("甲", evaluation)),
                SeasonalCurve.ofPercent("x", Map.of(3, "20")),
                Pace.closedMonths().printed(Rounding.halfUp(1)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadBackEqual(Serializable value) throws Exception {
        assertThat(copy(value)).isEqualTo(value);
    }

    private static Object copy(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0 1:0.5, month 0 is less than 1",
        "3:0.5 6:0.4, '2/5 after 6 months; a share must be at least that before, 1/2, and at most 1'",
        "12:1.1, '11/10 after 12 months; a share must be at least that before, 0, and at most 1'"
    })
    void aCurveThatFallsOrLeavesTheWholeIsRefused(String points, String why) {
        Map<Integer, String> percent = new TreeMap<>();
        for (String point : points.split(" ")) {
            String[] parts = (point + ":0").split(":");
            percent.put(
                    Integer.valueOf(parts[0]),
                    new BigDecimal(parts[1]).movePointRight(2).toPlainString());
        }

        assertThatThrownBy(() -> SeasonalCurve.ofPercent("x", percent)).hasMessage("shares: " + why);
    }
}
