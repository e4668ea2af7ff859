package org.planmodel.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.testing.PlanAssertions.about;
import static org.planmodel.testing.PlanAssertions.assertThat;
import static org.planmodel.testing.PlanAssertions.assertThatProblems;
import static org.planmodel.testing.PlanAssertions.atLeast;
import static org.planmodel.testing.PlanAssertions.between;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.AssessmentScheme;
import org.planmodel.assessment.Band;
import org.planmodel.assessment.BandTable;
import org.planmodel.assessment.LineFacts;
import org.planmodel.assessment.LineKind;
import org.planmodel.assessment.SchemeLine;
import org.planmodel.assessment.ScoreRules;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.Outcome;
import org.planmodel.evaluation.Progress;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.validation.PlanValidator;

/** Each assertion passes where it should, and says what there is where it fails. */
class PlanAssertionsTest {
    private static final Target GROWTH = Target.builder()
            .subject("地区生产总值")
            .aspect(Aspect.GROWTH)
            .criterion(about("6.8", "%"))
            .build();
    private static final Target FIRMS = Target.builder()
            .subject("高新技术企业")
            .action("新增")
            .aspect(Aspect.INCREMENT)
            .criterion(atLeast("500", "家"))
            .due(LocalDate.of(2026, 9, 30))
            .build();
    private static final Plan PLAN = Plan.builder()
            .title("计划")
            .addUnit(ResponsibleUnit.builder().id("u1").name("区工信局").build())
            .addUnit(ResponsibleUnit.builder().id("u2").name("区科技局").build())
            .addIndicator(Indicator.builder()
                    .name("地区生产总值")
                    .kind(IndicatorKind.EXPECTED)
                    .addTarget(GROWTH)
                    .build())
            .addMeasure(Measure.builder()
                    .id("3.1")
                    .title("培育企业")
                    .addTarget(FIRMS)
                    .addResponsibility(Responsibility.of("u1", Role.LEAD))
                    .addResponsibility(Responsibility.of("u2", Role.COOPERATING))
                    .build())
            .build();

    private static void fails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void whatThePlanHasIsFound() {
        assertThat(PLAN).hasIndicator("地区生产总值").isExpected().withTarget(about("6.80", "%"));
        assertThat(PLAN).hasMeasure("3.1").isLedBy("区工信局").withTarget("高新技术企业", atLeast("500", "家"));
        assertThat(PLAN).hasMeasure("培育企业").isAnsweredForBy("区科技局", Role.COOPERATING);
        assertThat(PLAN)
                .hasTarget("新增高新技术企业")
                .isDue("2026-09-30")
                .isMetBy("512", "家")
                .isNotMetBy("499", "家");
        assertThat(PLAN).hasNoIndicator("出口").hasTargets(2).hasUnit("区科技局");
    }

    @Test
    void aMissingIndicatorShowsTheNearest() {
        fails(() -> assertThat(PLAN).hasIndicator("地区总产值"), "地区总产值", "the nearest is \"地区生产总值\"");
        fails(() -> assertThat(PLAN).hasUnit("区工业局"), "the nearest is \"区工信局\"");
        fails(() -> assertThat(PLAN).hasMeasure("培养企业"), "the nearest is \"培育企业\"");
        fails(() -> assertThat(PLAN).hasTarget("高新企业"), "the nearest is \"高新技术企业\"");
    }

    @Test
    void anotherTargetShowsTheOneThatThereIs() {
        fails(
                () -> assertThat(PLAN).hasIndicator("地区生产总值").withTarget(between("6", "7", "%")),
                "no target between 6% and 7%",
                "it has \"地区生产总值\" about 6.8%");
        fails(
                () -> assertThat(PLAN).hasMeasure("3.1").withTarget("高新技术企业", atLeast("600", "家")),
                "at least 600家",
                "it has \"新增高新技术企业\" at least 500家");
        fails(() -> assertThat(GROWTH).says(about("7", "%")), "says about 6.8%, not about 7%");
        fails(() -> assertThat(FIRMS).isMetBy("499", "家"), "499家 is NOT_MET, not MET");
        fails(() -> assertThat(PLAN).hasIndicator("地区生产总值").isBinding(), "is EXPECTED, not BINDING");
    }

    @Test
    void aResultIsJudgedInTheDirectionThatTheIndicatorKnows() {
        Plan plan = Plan.builder()
                .title("计划")
                .addIndicator(Indicator.builder()
                        .name("城镇调查失业率")
                        .polarity(Polarity.LESS_IS_BETTER)
                        .addTarget(Target.builder()
                                .subject("城镇调查失业率")
                                .aspect(Aspect.SHARE)
                                .criterion(about("5.5", "%"))
                                .build())
                        .build())
                .build();

        assertThat(plan)
                .hasIndicator("城镇调查失业率")
                .withTarget(about("5.5", "%"))
                .isMetBy("5.2", "%")
                .isNotMetBy("5.6", "%");
        assertThat(plan).hasTarget("城镇调查失业率").isMetBy("5.2", "%");
    }

    @Test
    void aMissingReportShowsTheNearestSubject() {
        Plan plan = Plan.builder()
                .title("计划")
                .addObservation(Observation.builder()
                        .subject("城镇新增就业")
                        .aspect(Aspect.INCREMENT)
                        .quantity(Quantity.of("2.41", "万人"))
                        .build())
                .build();

        assertThat(plan).reports("城镇新增就业", "2.41万人");
        fails(() -> assertThat(plan).reports("城镇新增就业", "2.4万人"), "of it the plan reports [2.41万人]");
        fails(() -> assertThat(plan).reports("新增就业", "2.41万人"), "the nearest subject is \"城镇新增就业\"");
        fails(() -> assertThat(PLAN).reports("新增就业", "2.41万人"), "the plan reports nothing at all");
    }

    @Test
    void anotherUnitShowsThoseThatAreNamed() {
        fails(
                () -> assertThat(PLAN).hasMeasure("3.1").isLedBy("区科技局"),
                "not led by 区科技局",
                "区工信局 (LEAD)",
                "区科技局 (COOPERATING)");
        fails(() -> assertThat(PLAN).hasMeasure("3.1").isUnanswered(), "区工信局 (LEAD)");
    }

    @Test
    void anEvaluationShowsWhereTheTargetStands() {
        Evaluation evaluation = Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(FIRMS)
                        .asOf(LocalDate.of(2026, 6, 30))
                        .knownOn(LocalDate.of(2026, 7, 15))
                        .build());

        assertThat(evaluation).has(Outcome.OPEN);
        fails(() -> assertThat(evaluation).has(Outcome.MISSED), "outcome of \"高新技术企业\" is OPEN, not MISSED");
        fails(() -> assertThat(evaluation).has(Progress.AHEAD), "progress", "AHEAD");
    }

    @Test
    void aScoreIsExplained() {
        SchemeLine line = SchemeLine.builder()
                .id("a")
                .name("经济发展")
                .kind(LineKind.OUTSIDE)
                .points(Fraction.of(100))
                .rule(ScoreRules.given())
                .build();
        UnitAssessment unit = AssessmentScheme.builder()
                .name("考核办法")
                .declaredTotal(Fraction.of(100))
                .addLines(line)
                .bands(BandTable.of(BandTable.Scale.HUNDRED, Band.from("优秀", "90"), Band.below("合格", "90")))
                .build()
                .assess(AssessmentFacts.EMPTY
                        .with("甲", "a", LineFacts.ofGiven(Fraction.of("92.5"), "统计局"))
                        .with("乙", "a", LineFacts.ofGiven(Fraction.of("95"), "统计局")))
                .get("甲");

        assertThat(unit).hasTotal("92.5").hasTotal("92.500").hasRank(2).isInBand("优秀");
        fails(() -> assertThat(unit).hasTotal("92.4"), "the total is not 92.4 of unit 甲", "92.50");
        fails(() -> assertThat(unit).hasRank(1), "the rank is not 1 of unit 甲");
        fails(() -> assertThat(unit).isInBand("合格"), "the band is not 合格 of unit 甲", "92.50");
    }

    @Test
    void problemsAreListed() {
        Plan broken = PlanDefect.RANGE_UPSIDE_DOWN.in(PlanGenerator.seed(1).plan());
        var problems = PlanValidator.standard().validate(broken).problems();

        assertThatProblems(problems).haveExactly("range-upside-down").have("range-upside-down", "upside down");
        fails(() -> assertThatProblems(problems).areNone(), "1 problems where none were expected", "range-upside-down");
        fails(
                () -> assertThatProblems(problems).haveExactly("duplicate-id"),
                "[range-upside-down] instead of [duplicate-id]");
    }
}
