package org.planmodel.testing;

import java.util.List;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/**
 * Assertions on plans for AssertJ (计划断言), and the words for criteria. A failure shows the nearest thing that the plan does have.
 *
 * <pre>{@code
 * import static org.planmodel.testing.PlanAssertions.*;
 *
 * assertThat(plan).hasIndicator("地区生产总值").withTarget(about("6.8", "%"));
 * assertThat(plan).hasMeasure("3.1.1").isLedBy("区工信局").withTarget("新增“四上”企业", atLeast("150", "家"));
 * assertThat(evaluation).isBehind().hasCompletion("0.45");
 * }</pre>
 *
 * <p>Needs {@code org.assertj:assertj-core}, which the library does not bring along.
 */
public final class PlanAssertions {
    private PlanAssertions() {}

    /** Assertions on a plan. */
    public static PlanAssert assertThat(Plan plan) {
        return new PlanAssert(plan);
    }

    /** Assertions on an indicator. */
    public static IndicatorAssert assertThat(Indicator indicator) {
        return new IndicatorAssert(indicator);
    }

    /** Assertions on a target. */
    public static TargetAssert assertThat(Target target) {
        return new TargetAssert(target);
    }

    /** Assertions on a measure of a plan; the plan knows the names of its units. */
    public static MeasureAssert assertThat(Measure measure, Plan plan) {
        return new MeasureAssert(measure, plan);
    }

    /** Assertions on where a target stands. */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation);
    }

    /** Assertions on what a unit has scored. */
    public static UnitAssessmentAssert assertThat(UnitAssessment assessment) {
        return new UnitAssessmentAssert(assessment);
    }

    /** Assertions on problems: those of a validation, a reading or a check of reports. */
    public static ProblemsAssert assertThatProblems(List<Problem> problems) {
        return new ProblemsAssert(problems);
    }

    /** The number itself: {@code exactly("50", "家")}. */
    public static Criterion exactly(String value, String unit) {
        return bound(Comparator.EXACTLY, value, unit);
    }

    /** About the number (左右): {@code about("6.8", "%")}. */
    public static Criterion about(String value, String unit) {
        return bound(Comparator.ABOUT, value, unit);
    }

    /** Just below the number (近). */
    public static Criterion nearly(String value, String unit) {
        return bound(Comparator.NEARLY, value, unit);
    }

    /** The number or more (以上, 不低于). */
    public static Criterion atLeast(String value, String unit) {
        return bound(Comparator.AT_LEAST, value, unit);
    }

    /** More than the number (超, 突破). */
    public static Criterion moreThan(String value, String unit) {
        return bound(Comparator.MORE_THAN, value, unit);
    }

    /** The number or less (以内, 不超过). */
    public static Criterion atMost(String value, String unit) {
        return bound(Comparator.AT_MOST, value, unit);
    }

    /** Less than the number (低于). */
    public static Criterion lessThan(String value, String unit) {
        return bound(Comparator.LESS_THAN, value, unit);
    }

    /** From one number to another of one unit: {@code between("3", "5", "%")}. */
    public static Criterion between(String low, String high, String unit) {
        return new Criterion.Between(Quantity.of(low, unit), Quantity.of(high, unit));
    }

    private static Criterion bound(Comparator comparator, String value, String unit) {
        return new Criterion.Bound(comparator, Quantity.of(value, unit));
    }
}
