package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Outlook;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Sentence;

/**
 * Where a target stands (进度评价), with everything that led there. Four things are kept apart: {@linkplain #progress() progress},
 * {@linkplain #outcome() outcome}, {@linkplain #measurability() measurability} and the unit's own {@linkplain #outlook() outlook}.
 *
 * <p>A figure that is not exact (近50家, 超50家, 约50家) decides an outcome only where it can. Completion, pace, gap and progress go by its number; a
 * note and the {@linkplain #explain() explanation} say so. An office that wants it decided asks for the exact figure (确数).
 *
 * <p>Shares and gaps are exact. A gap is positive on the good side, also under a ceiling, where it is the pace less what was used.
 */
@Value.Immutable
public sealed interface Evaluation extends Serializable permits ImmutableEvaluation {
    /** What it was made from. */
    EvaluationInput input();

    /** The rules that it was made by. */
    Evaluator rules();

    /** Whether it can be said where the target stands. */
    Measurability measurability();

    /** How it stands against time, by the number of the figure; nothing where that cannot be said. */
    Optional<Progress> progress();

    /** What became of it. */
    Outcome outcome();

    /** The good direction by which it was judged. */
    Direction direction();

    /** The figure that was judged. */
    Optional<KnownObservation> figure();

    /** Its number; a rank in the unit of the target. Whether that is the figure itself, {@link #isExact()} says. */
    Optional<Quantity> actual();

    /**
     * The figure held against the whole target, as if the time were over. A figure that is not exact gives a verdict only where all that it may mean
     * agrees: 近50家 does not meet 50家以上, 超48家 leaves it {@linkplain Verdict#isUndecidedByFigure() undecided}.
     */
    Optional<Verdict> verdict();

    /** The share of the target that is done (完成率), where more is better and that is a ratio: the target is above zero, the figure not below. */
    Optional<Fraction> completion();

    /** The share of a ceiling that is used (已用比例), of a figure that adds up. It is no completion: less is better. */
    Optional<Fraction> used();

    /** The pace by which it was judged. */
    Pace pace();

    /** What that pace expected at the end of the data. */
    Optional<Expectation> expectation();

    /** The share of the whole that was expected (序时进度), where the pace expects shares or check points that are ratios. */
    Optional<Fraction> expectedPace();

    /** Completion less expected pace, or expected pace less what was used: positive on the good side (与序时进度之差). */
    Optional<Fraction> gap();

    /** How the yearly growth compares with the growth that is needed, where the pace is one of steady growth. */
    Optional<GrowthRatio> growthRatio();

    /** What is needed from here on, of a figure that adds up and is not decided. */
    Optional<Requirement> requirement();

    /** Where it ends if it goes on as so far, under a pace of shares. */
    Optional<Projection> projection();

    /** The second line, if the target was adjusted. */
    Optional<OriginalLine> againstOriginal();

    /** What deserves attention. */
    List<Problem> notes();

    /** The target that was judged. */
    default Target target() {
        return input().standing().target();
    }

    /** Whether the figure is its number (确数), and not 近, 超, 约 or 以上 of it; also where there is no figure. */
    default boolean isExact() {
        return figure().filter(InexactFigure::is).isEmpty();
    }

    /** The figure as it was reported, in words (近50家); its number alone where it is exact. */
    default Optional<Sentence> statedFigure() {
        return actual().map(number ->
                CriterionWords.say(figure().orElseThrow().observation().comparator(), shown(number)));
    }

    /** What the target is about, in words (指标名称): 地区生产总值增速. */
    default Sentence subject() {
        return EvaluationSentence.subject(this);
    }

    /** What is to be reached, in words (目标值): 15%以上. */
    default Sentence goal() {
        return CriterionWords.say(target(), rules().rounding());
    }

    /** What the unit itself expects of the year (单位预计). */
    default Optional<Outlook> outlook() {
        return input().outlook();
    }

    /** The end of the period that the data covers; pace was taken on this day. */
    default Optional<LocalDate> dataEnd() {
        return figure().map(known -> known.period().end());
    }

    /** How old the data was on the day of the evaluation, in days (数据时效). */
    default Optional<Long> dataAge() {
        return dataEnd().map(end -> ChronoUnit.DAYS.between(end, input().knownOn()));
    }

    /** The distance to the target, positive on the good side, in its unit; in points where that is percent. */
    default Optional<Quantity> margin() {
        return verdict().flatMap(Verdict::margin);
    }

    /** Whether it is not decided, and would be missed if it went on as so far (按当前进度难以完成). */
    default boolean isAtRisk() {
        return outcome() == Outcome.OPEN
                && projection().filter(ahead -> !ahead.meets()).isPresent();
    }

    /**
     * The distance of the figure to the number that the target states, positive on the good side (与目标值之差). Unlike {@link #margin()} it does
     * not take in what is tolerated: 6.1% is 0.1 points above 6%左右, whatever 左右 allows. Of a range it is the margin.
     */
    default Optional<Quantity> distance() {
        return TargetDistance.of(this);
    }

    /** A figure of the target as it is shown: a share without a unit in percent (三分之一 as 33.33%), any other as it is written. */
    default Quantity shown(Quantity figure) {
        return TargetDistance.shown(target().aspect(), figure, rules().rounding());
    }

    /** How far a figure lies above the upper end of a range where more is better, or below the lower where less is; nothing else. */
    default Optional<Amount> beyondRange() {
        return BeyondRange.of(this);
    }

    /** One sentence that a director can say aloud: value, target, period, pace, whose figure. */
    default Sentence explain() {
        return EvaluationSentence.of(this);
    }

    /** What growth the rest of the year needs, of a growth rate that is not decided and whose levels are known. */
    default Optional<GrowthRequirement> growthRequirement() {
        return GrowthRequirement.of(this);
    }

    /**
     * What would it take: what is needed a month, and what was done so far; of a growth rate what growth the rest of the year needs. Empty where
     * nothing is needed or it cannot be said.
     */
    default Sentence whatWouldItTake() {
        return requirement()
                .map(needed -> needed.explain(rules().rounding()))
                .or(() -> growthRequirement().map(needed -> needed.explain(rules().rounding(), goal())))
                .orElse(Sentence.EMPTY);
    }

    /** Where it ends if it goes on as so far, in words; empty where that cannot be said. */
    default Sentence whereItEnds() {
        boolean nothingDone =
                actual().filter(figure -> figure.value().signum() == 0).isPresent();
        return projection()
                .filter(ahead -> !nothingDone)
                .map(ahead -> ahead.explain(rules().rounding(), direction() == Direction.LESS_IS_BETTER))
                .orElse(Sentence.EMPTY);
    }

    /** A new builder; it is the {@link Evaluator} that makes evaluations, an application may hold others. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this evaluation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Evaluation}. */
    final class Builder extends ImmutableEvaluation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
