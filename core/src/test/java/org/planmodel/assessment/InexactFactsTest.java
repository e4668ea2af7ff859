package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/** 约50家 of 50家 scores nothing and loses nothing: the exact figure is awaited. */
class InexactFactsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static LineFacts reported(Comparator said) {
        Quantity fifty = Quantity.parse("50家");
        Target target = Target.builder()
                .subject("高新技术企业")
                .aspect(Aspect.INCREMENT)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, fifty))
                .due(YEAR_END)
                .build();
        KnownObservation exact = KnownObservation.of("高新技术企业", ReportPeriod.ofYear(2024), fifty, YEAR_END);
        KnownObservation known = exact.toBuilder()
                .observation(exact.observation().toBuilder().comparator(said).build())
                .build();
        return LineFacts.of(Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(target)
                        .figures(ObservationHistory.of(known))
                        .asOf(YEAR_END)
                        .knownOn(YEAR_END)
                        .build()));
    }

    private static LineScore score(Comparator said, LineKind kind) {
        return AssessmentScheme.builder()
                .name("办法")
                .addLine(SchemeLine.of("base", "base", Fraction.of(10), ScoreRules.given()))
                .addLine(SchemeLine.of("line", "line", Fraction.of(10), ScoreRules.allOrNothing()).toBuilder()
                        .kind(kind)
                        .build())
                .declaredTotal(Fraction.of(kind.countsIntoTotal() ? 20 : 10))
                .build()
                .assess(AssessmentFacts.EMPTY.with("甲", "line", reported(said)))
                .get("甲")
                .lines()
                .get(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = LineKind.class,
            names = {"TARGET", "BONUS"})
    void whatIsNotDecidedIsPendingAndSaysWhy(LineKind kind) {
        LineScore about = score(Comparator.ABOUT, kind);

        assertThat(about.state()).isEqualTo(LineScore.State.PENDING);
        assertThat(about.reason().chinese()).contains("所报数不是确数");
        assertThat(about.reason().english()).contains("not exact");
    }

    @Test
    void whatIsDecidedIsScored() {
        assertThat(score(Comparator.MORE_THAN, LineKind.TARGET).printed()).isEqualByComparingTo("10");
        assertThat(score(Comparator.NEARLY, LineKind.TARGET).printed()).isEqualByComparingTo("0");
        assertThat(score(Comparator.NEARLY, LineKind.TARGET).state()).isEqualTo(LineScore.State.SCORED);
    }
}
