package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.CheckPoint;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/** What holds by every method: zero, missing and not applicable differ; the method is printed; the result is the same each time. */
class EveryMethodTest {
    private static final Target FIRMS = target("企业", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "10家"));
    private static final Target ACCIDENTS = target("事故", Aspect.INCREMENT, bound(Comparator.AT_MOST, "10起"));

    static Stream<Pace> methods() {
        return Stream.of(
                Pace.closedMonths(),
                Pace.closedDays(),
                Pace.closedMonths().printed(Rounding.halfUp(1)),
                Pace.wholeTarget(),
                Pace.checkPoints(
                        List.of(new CheckPoint(ReportPeriod.ofMonths(2024, 1, 6), bound(Comparator.AT_LEAST, "4家")))),
                SeasonalCurve.ofPercent("季节", Map.of(6, "55")),
                Pace.milestones(List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 12, 31))),
                Pace.steadyGrowth(Quantity.of(5, "家"), 2023));
    }

    private static Evaluation evaluate(Target target, Pace pace, KnownObservation... figures) {
        return Evaluator.standard()
                .evaluate(input(target, 6, figures).pace(pace).build());
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Zero is measured, missing is no data, not applicable is neither")
    void zeroMissingAndNotApplicableDiffer(Pace pace) {
        Evaluation zero = evaluate(FIRMS, pace, sum("0家", 6));
        Evaluation missing = evaluate(FIRMS, pace);
        Evaluation notApplicable = Evaluator.standard()
                .evaluate(input(FIRMS, 6, sum("0家", 6))
                        .pace(pace)
                        .notApplicable("无企业")
                        .build());

        assertThat(zero.measurability()).isEqualTo(Measurability.MEASURED);
        assertThat(zero.progress())
                .hasValueSatisfying(progress -> assertThat(progress.isOnPace()).isFalse());
        assertThat(zero.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(missing.measurability()).isEqualTo(Measurability.NO_DATA);
        assertThat(missing.progress()).isEmpty();
        assertThat(missing.completion()).isEmpty();
        assertThat(notApplicable.measurability()).isEqualTo(Measurability.NOT_APPLICABLE);
        assertThat(notApplicable.progress()).isEmpty();
        assertThat(Stream.of(zero, missing, notApplicable)
                        .map(one -> one.explain().chinese()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Under a ceiling zero is good, and missing is still no data")
    void zeroUnderACeilingIsGood(Pace pace) {
        Evaluation zero = evaluate(ACCIDENTS, pace, sum("0起", 6));

        assertThat(zero.measurability()).isEqualTo(Measurability.MEASURED);
        assertThat(zero.verdict())
                .hasValueSatisfying(verdict -> assertThat(verdict.isMet()).isTrue());
        assertThat(zero.completion()).as("less is better: no completion").isEmpty();
        assertThat(zero.outcome()).as("the year is not over").isEqualTo(Outcome.OPEN);
        assertThat(evaluate(ACCIDENTS, pace).measurability()).isEqualTo(Measurability.NO_DATA);
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("The method is named in both languages, and the result is the same each time")
    void theMethodIsNamed(Pace pace) {
        Evaluation once = evaluate(FIRMS, pace, sum("5家", 6));

        assertThat(once.pace().name().chinese()).isNotBlank();
        assertThat(once.pace().name().english()).isNotBlank();
        assertThat(evaluate(FIRMS, pace, sum("5家", 6))).isEqualTo(once);
        assertThat(once.explain()).isEqualTo(evaluate(FIRMS, pace, sum("5家", 6)).explain());
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("9.999 of 10 is missed by every method, however it is printed")
    void theVerdictIsOfTheUnroundedValue(Pace pace) {
        Evaluation year = Evaluator.standard()
                .evaluate(input(FIRMS, 12, sum("9.9999家", 12)).pace(pace).build());

        assertThat(year.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(year.completion())
                .hasValueSatisfying(
                        share -> assertThat(Rounding.STANDARD.percent(share)).isEqualTo("99.99"));
    }

    @DisplayName("Pace is n/12 of closed months: 2/12 is 16.67, 4/12 33.33, 8/12 66.67, 3/12 25, 11/12 91.7")
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2, 16.67",
        "2024-04-30, 2, 33.33",
        "2024-08-31, 2, 66.67",
        "2024-03-31, 2, 25.00",
        "2024-11-30, 1, 91.7",
        "2024-12-30, 2, 91.67",
        "2024-01-30, 2, 0.00"
    })
    void closedMonths(LocalDate day, int decimals, String percent) {
        Fraction share =
                Pace.closedMonths().shareAt(day, ReportPeriod.ofYear(2024)).orElseThrow();

        assertThat(Rounding.halfUp(decimals).percent(share)).isEqualTo(percent);
    }

    @DisplayName("Published percentages are rounded half up: 1089/400 is 272.3 and 121/80 is 151.3")
    @Test
    void halfUp() {
        assertThat(Rounding.halfUp(1).percent(Fraction.of(1089, 400))).isEqualTo("272.3");
        assertThat(Rounding.halfUp(1).percent(Fraction.of(121, 80))).isEqualTo("151.3");
    }
}
