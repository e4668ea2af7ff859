package org.planmodel.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.Measurability;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.Verdict;

/**
 * What is known of one unit on one line of a scheme (计分事实).
 *
 * <p>Zero, missing and not applicable are three things: a fact of 0; no facts, so that the score is pending; a reason in
 * {@link #notApplicable()}, which the scheme has a policy for.
 *
 * <pre>{@code
 * LineFacts.builder().putFact(Fact.COMPLETION, Fraction.percent("95")).build();
 * LineFacts.of(evaluation);
 * }</pre>
 */
@Value.Immutable
public sealed interface LineFacts extends Serializable permits ImmutableLineFacts {
    /** The facts that are known. */
    Map<Fact, Fraction> facts();

    /** Scores of parts, by the name of the part: of periods, of components, of level and change. */
    Map<String, Fraction> parts();

    /** Why the line does not apply to the unit (不适用原因). */
    Optional<String> notApplicable();

    /** What the unit has shown for it (佐证材料): names of documents, addresses. */
    List<String> evidence();

    /** Whose figure or score it is (数据来源). */
    Optional<String> source();

    /** The part of the unit in a task that several share; lead where the line is not shared. */
    @Value.Default
    default boolean leads() {
        return true;
    }

    /** How many units cooperate in a task that is shared. */
    @Value.Default
    default int cooperating() {
        return 0;
    }

    /** Whether there is a figure, and no fact of it, because it is not exact and does not decide whether the target is met (待补报确数). */
    @Value.Default
    default boolean awaitsExactFigure() {
        return false;
    }

    /** Nothing is known. */
    static LineFacts none() {
        return builder().build();
    }

    /** A share of a target that is done. */
    static LineFacts ofCompletion(Fraction completion) {
        return builder().putFact(Fact.COMPLETION, completion).build();
    }

    /** Points from outside of the scheme, and from whom. */
    static LineFacts ofGiven(Fraction points, String source) {
        return builder().putFact(Fact.GIVEN, points).source(source).build();
    }

    /**
     * How a unit has kept the regime of reports, as seen at the end of a day: days late, missing, empty and returned reports. The days of a
     * report that never came are not counted as late; it is missing.
     */
    static LineFacts ofReports(Collection<ProgressReport> reports, WorkingDays calendar, LocalDate asOf) {
        return ReportFacts.of(reports, calendar, asOf);
    }

    /**
     * What an evaluation tells. One that could not be made gives no facts; one of a target that does not apply says so. One whose figure is not
     * exact and does not decide whether the target is met (约50家 of 50家) gives none either: the score is pending until the exact figure is there.
     */
    static LineFacts of(Evaluation evaluation) {
        Builder facts = builder();
        if (evaluation.measurability() == Measurability.NOT_APPLICABLE) {
            return facts.notApplicable(evaluation.input().notApplicable()).build();
        }
        evaluation.figure().flatMap(figure -> figure.origin()).ifPresent(facts::source);
        boolean isDecided =
                evaluation.verdict().filter(Verdict::isUndecidedByFigure).isEmpty();
        facts.awaitsExactFigure(!isDecided);
        if (evaluation.measurability().isMeasured() && isDecided) {
            evaluation
                    .verdict()
                    .map(Verdict::isMet)
                    .ifPresent(met -> facts.putFact(Fact.MET, met ? Fraction.ONE : Fraction.ZERO));
            evaluation.completion().ifPresent(share -> facts.putFact(Fact.COMPLETION, share));
            evaluation
                    .distance()
                    .flatMap(LineFacts::inPoints)
                    .ifPresent(points -> facts.putFact(Fact.POINTS_FROM_TARGET, points));
            if (evaluation.target().criterion() instanceof Criterion.Bound bound) {
                Quantity goal = bound.quantity();
                facts.putFact(Fact.GOAL, Fraction.of(goal.value()));
                facts.putFact(Fact.VALUE, Fraction.of(evaluation.actual().orElseThrow(), goal.unit()));
            } else {
                facts.putFact(
                        Fact.VALUE,
                        Fraction.of(evaluation.actual().orElseThrow().value()));
            }
        }
        return facts.build();
    }

    /** A difference of rates in percentage points; nothing where it is one of anything else. */
    private static Optional<Fraction> inPoints(Quantity difference) {
        return switch (difference.unit().dimension()) {
            case RATIO -> Optional.of(Fraction.of(difference, Unit.of("%")));
            case POINTS -> Optional.of(Fraction.of(difference, Unit.of("pp")));
            default -> Optional.empty();
        };
    }

    /** The fact, if it is known. */
    default Optional<Fraction> find(Fact fact) {
        return Optional.ofNullable(facts().get(fact));
    }

    /**
     * The fact.
     *
     * @throws NoSuchElementException if it is not known
     */
    default Fraction get(Fact fact) {
        return find(fact).orElseThrow(() -> new NoSuchElementException("the fact " + fact + " is not known"));
    }

    /** Whether the target was met: as stated, else whether completion is the whole. Nothing where neither is known. */
    default Optional<Boolean> met() {
        return find(Fact.MET)
                .map(met -> met.signum() > 0)
                .or(() -> find(Fact.COMPLETION).map(share -> share.compareTo(Fraction.ONE) >= 0));
    }

    /**
     * The share of the target that is done, 0 or more. Where it is no ratio, because the target is zero or the figure below zero, all of it is
     * done if the target was met, and nothing if not.
     */
    default Optional<Fraction> completion() {
        return find(Fact.COMPLETION)
                .map(share -> share.max(Fraction.ZERO))
                .or(() -> find(Fact.MET).map(met -> met.signum() > 0 ? Fraction.ONE : Fraction.ZERO));
    }

    /** Whether the fact is known, as such or from another one. */
    default boolean knows(Fact fact) {
        return switch (fact) {
            case MET -> met().isPresent();
            case COMPLETION -> completion().isPresent();
            default -> facts().containsKey(fact);
        };
    }

    /** Whether nothing at all is known. */
    default boolean isEmpty() {
        return facts().isEmpty() && parts().isEmpty();
    }

    /** The facts with one more, or another one. */
    default LineFacts with(Fact fact, Fraction value) {
        return toBuilder().putFact(fact, value).build();
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these facts. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link LineFacts}. */
    final class Builder extends ImmutableLineFacts.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
