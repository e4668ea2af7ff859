package org.planmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.AssessmentScheme;
import org.planmodel.assessment.Fact;
import org.planmodel.assessment.LineFacts;
import org.planmodel.assessment.NoScoreException;
import org.planmodel.assessment.SchemeLine;
import org.planmodel.assessment.Score;
import org.planmodel.assessment.ScoreRule;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.Expectation;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.LightReading;
import org.planmodel.evaluation.LightTables;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.evaluation.Pace;
import org.planmodel.evaluation.Progress;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** What an application brings itself, made of public types only: a pace, a score rule. */
class OwnPaceTest {

    /** Nothing until the works may begin, then linear: a season of building from April to October. */
    private record BuildingSeason(int first, int last) implements Pace {
        @Override
        public Expectation at(LocalDate asOf, ReportPeriod span) {
            int month = asOf.getMonthValue();
            if (month < first) {
                return new Expectation.Nothing(new Sentence("the season has not begun", "施工季尚未开始"));
            }
            return new Expectation.Share(Fraction.of(Math.min(month, last) - first + 1L, last - first + 1L));
        }

        @Override
        public Sentence name() {
            return new Sentence("by the season of building", "按施工季");
        }
    }

    private static final Target ROADS = Target.builder()
            .id("T1")
            .subject("新改建农村公路")
            .aspect(Aspect.INCREMENT)
            .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(70, "公里")))
            .due(LocalDate.of(2024, 12, 31))
            .build();

    private static Evaluation at(int month, String done) {
        ReportPeriod period = ReportPeriod.ofMonths(2024, 1, month);
        return Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(ROADS)
                        .figures(ObservationHistory.of(KnownObservation.of(
                                "新改建农村公路",
                                period,
                                Quantity.of(done, "公里"),
                                period.end().plusDays(8))))
                        .asOf(period.end())
                        .knownOn(period.end().plusDays(10))
                        .pace(new BuildingSeason(4, 10))
                        .build());
    }

    @Test
    @DisplayName("An own pace is judged by, printed and lit like the others")
    void anOwnPaceWorksLikeTheOthers() {
        Evaluation june = at(6, "29");

        assertThat(june.expectedPace()).contains(Fraction.of(3, 7));
        assertThat(june.progress()).contains(Progress.BEHIND);
        assertThat(june.explain().chinese())
                .isEqualTo("新改建农村公路：2024年1-6月累计29公里，计划目标70公里以上，完成41.43%，序时进度42.86%（按施工季），"
                        + "慢序时进度1.43个百分点（数据截至2024年6月30日，距评价日10天）。");
        assertThat(LightTables.get("sanya-projects").read(LightReading.of(june)).light())
                .hasValueSatisfying(light -> assertThat(light.label().chinese()).isEqualTo("黄牌"));
        assertThat(at(6, "31").progress()).contains(Progress.AHEAD);
    }

    @Test
    @DisplayName("An own pace that says nothing leaves the question open and says why")
    void anOwnPaceMaySayNothing() {
        Evaluation march = at(3, "0");

        assertThat(march.progress()).isEmpty();
        assertThat(march.expectedPace()).isEmpty();
        assertThat(march.explain().chinese()).contains("施工季尚未开始");
        assertThat(LightTables.get("sanya-projects")
                        .read(LightReading.of(march))
                        .isDecided())
                .isFalse();
    }

    /** Two points for each whole ten kilometres; no score for a target in another unit. */
    private record PerTenKilometres() implements ScoreRule {
        @Override
        public Score score(LineFacts facts, Fraction points) {
            Fraction done = facts.get(Fact.VALUE);
            if (done.signum() < 0) {
                throw new NoScoreException(new Sentence("less than nothing was built", "数据有误"));
            }
            Fraction tens = done.over(Fraction.of(10)).floor();
            return Score.of(tens.times(Fraction.of(2)).min(points), Sentence.verbatim(tens + " × 2"));
        }

        @Override
        public Set<Fact> needs() {
            return Set.of(Fact.VALUE);
        }

        @Override
        public Sentence words(Fraction points) {
            return new Sentence("2 points for each 10 km", "每10公里得2分");
        }
    }

    @Test
    @DisplayName("An own score rule is rounded, added up and explained like the others")
    void anOwnRuleWorksLikeTheOthers() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(14))
                .addLine(SchemeLine.of("roads", "农村公路", Fraction.of(14), new PerTenKilometres()))
                .build();

        assertThat(scheme.assess(AssessmentFacts.EMPTY.with("甲", "roads", LineFacts.of(at(12, "58"))))
                        .get("甲")
                        .explain())
                .extracting(Sentence::chinese)
                .containsExactly("农村公路：10.00分（分值14分；5 × 2）", "甲：总得分10.00分，第1名。");
        assertThat(scheme.getLine("roads").words().chinese()).isEqualTo("每10公里得2分");
    }
}
