package org.planmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.testing.PlanDefect;
import org.planmodel.testing.PlanGenerator;
import org.planmodel.validation.RuleRun.State;

class PlanValidatorTest {
    private static final int PLANS = 8;

    private final PlanValidator validator = PlanValidator.standard();

    @Test
    void findsNothingInSoundPlans() {
        assertThat(PlanGenerator.seed(1).plans(60))
                .allSatisfy(plan -> assertThat(validator.validate(plan).problems(Severity.WARNING))
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(PlanDefect.class)
    void findsADefectAndNothingElse(PlanDefect defect) {
        PlanGenerator.seed(7).plans(PLANS).map(defect::in).forEach(plan -> {
            assertThat(validator.validate(plan).problems(defect.rule())).isNotEmpty();
            assertThat(warnings(plan).map(Problem::code)).allMatch(defect.rule()::equals);
        });
    }

    private Stream<Problem> warnings(Plan plan) {
        return validator.validate(plan).problems(Severity.WARNING).stream();
    }

    @ParameterizedTest
    @EnumSource(PlanDefect.class)
    void doesNotSeeADefectWithoutItsRule(PlanDefect defect) {
        PlanValidator without = PlanValidator.builder().without(defect.rule()).build();
        Plan plan = defect.in(PlanGenerator.seed(7).plan());
        assertThat(without.validate(plan).problems(Severity.WARNING)).isEmpty();
        assertThat(without.validate(plan).getRule(defect.rule()).state()).isEqualTo(State.SWITCHED_OFF);
    }

    @Test
    void everyRuleHasADefectThatBreaksIt() {
        assertThat(validator.rules())
                .extracting(RuleDescription::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PlanDefect.values()).map(PlanDefect::rule).toList());
    }

    @Test
    void saysWhichRulesRanAndWhyTheOthersDidNot() {
        Plan bare = Plan.builder().title("青屿区2024年计划").build();
        ValidationResult result = validator.validate(bare);
        assertThat(result.rules()).hasSameSizeAs(validator.rules());
        assertThat(result.getRule("plan-without-content").ran()).isTrue();
        assertThat(result.getRule("plan-without-content").problems()).isEqualTo(1);
        RuleRun glossary = result.getRule("glossary-term-unused");
        assertThat(glossary.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(glossary.reason().english()).isEqualTo("the plan has no glossary");
        assertThat(glossary.reason().chinese()).isEqualTo("计划没有名词解释");
        assertThat(result.notRun())
                .allSatisfy(run -> assertThat(run.reason().isEmpty()).isFalse());
    }

    @Test
    void changesTheSeverityOfARule() {
        Plan plan = PlanDefect.RANGE_UPSIDE_DOWN.in(PlanGenerator.seed(1).plan());
        PlanValidator milder = PlanValidator.builder()
                .severity("range-upside-down", Severity.INFO)
                .build();
        assertThat(milder.validate(plan).problems("range-upside-down"))
                .extracting(Problem::severity)
                .containsOnly(Severity.INFO);
        assertThat(milder.validate(plan).hasErrors()).isFalse();
    }

    @Test
    void runsOnlyTheRulesThatAreWanted() {
        PlanValidator one = PlanValidator.builder().only("duplicate-id").build();
        ValidationResult result = one.validate(
                PlanDefect.RANGE_UPSIDE_DOWN.in(PlanGenerator.seed(1).plan()));
        assertThat(result.isClean()).isTrue();
        assertThat(result.rules()).filteredOn(RuleRun::ran).hasSize(1);
    }

    @Test
    void appliesTheRuleOfAnApplication() {
        PlanRule rule = PlanRule.of(
                RuleDescription.of("title-too-long", Severity.INFO, "the title has {0} characters", "标题有{0}个字"),
                (plan, findings) ->
                        findings.add(plan.whole(), plan.plan().title().length()));
        ValidationResult result = PlanValidator.builder()
                .add(rule)
                .build()
                .validate(PlanGenerator.seed(1).plan().toBuilder().title("四个字的").build());
        assertThat(result.problems("title-too-long"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("the title has 4 characters"));
    }

    @Test
    void refusesASecondRuleWithOneCodeAndACodeThatIsNotThere() {
        PlanRule rule = PlanRule.of(RuleDescription.of("duplicate-id", Severity.INFO, "", ""), (plan, findings) -> {});
        assertThatThrownBy(() -> PlanValidator.builder().add(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule: there is already one with the code duplicate-id");
        assertThatThrownBy(() -> PlanValidator.builder().without("numbering-gab"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no rule with the code \"numbering-gab\"; the nearest is \"numbering-gap\"");
        assertThatThrownBy(() -> PlanValidator.builder().only("id-duplicate"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("; the nearest is ");
    }

    @Test
    void putsErrorsFirst() {
        Plan plan = PlanDefect.SHARE_ABOVE_WHOLE.in(
                PlanDefect.EMPTY_MEASURE.in(PlanGenerator.seed(1).plan()).toBuilder()
                        .measures(PlanGenerator.seed(1).plan().measures())
                        .addMeasure(Measure.builder().build())
                        .build());
        assertThat(validator.validate(plan).problems().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void pointsAtTheTextOrElseAtThePathInThePlan() {
        Plan plan = PlanDefect.RANGE_UPSIDE_DOWN.in(PlanGenerator.seed(1).plan());
        int last = plan.measures().size() - 1;
        assertThat(validator.validate(plan).problems().get(0).location().describe())
                .isEqualTo("measures[" + last + "].targets[0]");
    }

    @Test
    void survivesPlansWithAwkwardTextsAndNumbers() {
        assertThat(PlanGenerator.seed(3)
                        .awkwardTexts(true)
                        .density(100)
                        .plans(20)
                        .map(plan -> validator.validate(plan).rules().size()))
                .containsOnly(validator.rules().size());
    }
}
