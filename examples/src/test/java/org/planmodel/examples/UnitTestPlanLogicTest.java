package org.planmodel.examples;

import static org.planmodel.testing.PlanAssertions.about;
import static org.planmodel.testing.PlanAssertions.assertThat;
import static org.planmodel.testing.PlanAssertions.assertThatProblems;
import static org.planmodel.testing.PlanAssertions.atLeast;
import static org.planmodel.testing.PlanAssertions.atMost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.planmodel.Commitment;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.EvaluationInput;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.io.testing.GoldenFile;
import org.planmodel.io.testing.PlanExtension;
import org.planmodel.problem.Severity;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;
import org.planmodel.validation.PlanRule;
import org.planmodel.validation.PlanValidator;
import org.planmodel.validation.RuleDescription;

/**
 * A project of your own, in one test class: a rule of your house, tested on a real plan, on small ones and on generated ones, and an evaluation
 * recorded as a file that people can read. Copy it, and put your rule in the place of {@link #NO_STRETCH}.
 */
class UnitTestPlanLogicTest {
    /** The rule of your house: what is written into the plan is done, not striven for. */
    private static final PlanRule NO_STRETCH = PlanRule.of(
            RuleDescription.of("no-stretch", Severity.INFO, "\"{0}\" is only striven for", "“{0}”仅为力争目标"),
            (plan, findings) -> plan.targets().stream()
                    .filter(target -> target.item().commitment() == Commitment.STRETCH)
                    .forEach(target -> findings.add(target, target.item().subject())));

    private static final PlanValidator HOUSE =
            PlanValidator.builder().add(NO_STRETCH).only("no-stretch").build();

    /** The plan is read once, for all tests. */
    @RegisterExtension
    static final PlanExtension PLAN = PlanExtension.reading(ReadPlan.class, "annual-plan.txt");

    private static Path golden(String name) {
        Path folder = Path.of("src/test/resources/org/planmodel/examples");
        return (Files.exists(folder) ? folder : Path.of("examples").resolve(folder)).resolve(name);
    }

    @Test
    void thePlanSaysWhatWeBuildOn(Plan plan) {
        assertThat(plan).hasIndicator("地区生产总值").isExpected().withTarget(about("6", "%"));
        assertThat(plan)
                .hasIndicator("城镇调查失业率")
                .withTarget(atMost("5.3", "%"))
                .isMetBy("5.2", "%")
                .isNotMetBy("5.4", "%");
        assertThat(plan).hasMeasure("实施优质企业梯度培育计划").isLedBy("区工信局").withTarget("“四上”企业", atLeast("150", "家"));
    }

    @Test
    void theRuleFindsWhatIsOnlyStrivenFor(Plan plan) {
        assertThatProblems(HOUSE.validate(plan).problems()).have("no-stretch", "\"签约项目当年落地率\" is only striven for");
    }

    @Test
    void theRuleIsSilentWhereAllIsPromised(Plan plan) {
        Plan firm = plan.toBuilder().measures(List.of()).build();

        assertThatProblems(HOUSE.validate(firm).problems()).areNone();
    }

    @Test
    void theRuleCopesWithAnyPlan() {
        PlanGenerator.seed(42)
                .awkwardTexts(true)
                .plans(20)
                .forEach(plan ->
                        assertThatProblems(HOUSE.validate(plan).problems()).areNoErrors());
    }

    @Test
    void theHalfYearIsEvaluatedAsRecorded(Plan plan) {
        Target firms = plan.getMeasure("3.1.1.4").targets().get(0);
        Evaluation june = Evaluator.standard()
                .evaluate(EvaluationInput.builder()
                        .target(firms)
                        .figures(ObservationHistory.of(KnownObservation.of(
                                firms.subject(),
                                ReportPeriod.parse("2026-01/2026-06"),
                                Quantity.of(60, "家"),
                                LocalDate.of(2026, 7, 10))))
                        .asOf(LocalDate.of(2026, 6, 30))
                        .knownOn(LocalDate.of(2026, 7, 15))
                        .build());

        assertThat(june).isBehind();
        GoldenFile.at(golden("half-year.txt")).matches(List.of(june));
    }
}
