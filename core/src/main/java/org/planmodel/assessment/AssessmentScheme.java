package org.planmodel.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.evaluation.Rounding;
import org.planmodel.quantity.Fraction;

/**
 * How units are assessed (考核办法), as data: lines with points and rules, bands, vetoes, groups, ties.
 *
 * <p>Totals are declared, and not always 100: 180 and 1000 are in use. A scheme that cannot work is refused when it is built, with every
 * reason: points that do not add up to the declared total, bands with holes, a cap on a band that there is not.
 *
 * <pre>{@code
 * AssessmentScheme scheme = AssessmentScheme.builder().name("2024年度考核办法").declaredTotal(Fraction.of(100))
 *         .addLine(SchemeLine.of("gdp", "地区生产总值", Fraction.of(60), ScoreRules.proportional()))
 *         .addLine(SchemeLine.of("jobs", "新增就业", Fraction.of(40), ScoreRules.allOrNothing()))
 *         .bands(BandTable.of(BandTable.Scale.HUNDRED, Band.from("优秀", "90"), Band.below("合格", "90"))).build();
 * Assessment assessment = scheme.assess(facts);
 * }</pre>
 */
@Value.Immutable
public sealed interface AssessmentScheme extends Serializable permits ImmutableAssessmentScheme {
    /** What it is called. */
    String name();

    /** What the points of its lines add up to (总分). */
    Fraction declaredTotal();

    /** The lines, in the order of the document. */
    List<SchemeLine> lines();

    /** How the score of a line is rounded, once; the total is the sum of what is printed. */
    @Value.Default
    default Rounding rounding() {
        return Rounding.STANDARD;
    }

    /** What becomes of points of lines that do not apply to a unit. */
    @Value.Default
    default NotApplicablePolicy notApplicable() {
        return NotApplicablePolicy.LEAVE_OUT_AND_RESCALE;
    }

    /** The bands, where units are put into bands. */
    Optional<BandTable> bands();

    /** What vetoes there are and what they do. */
    List<VetoRule> vetoes();

    /** Units that are ranked among themselves; all units are one group where there are none. */
    List<AssessmentGroup> groups();

    /** What holds where units have the same score. */
    @Value.Default
    default TieRule ties() {
        return TieRule.shared();
    }

    /** The most that all bonus lines give together (加分上限). */
    Optional<Fraction> bonusCap();

    /** The most that all deduction lines take together, as a positive number (扣分上限). */
    Optional<Fraction> deductionCap();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /**
     * The assessment of these units, and of those that a group names: a unit of which nothing is known is pending, not left out. The same facts
     * give the same assessment.
     *
     * @throws IllegalArgumentException if a unit is in no group of a scheme that has groups, or a veto is not one of the scheme
     * @throws NoSuchElementException if there are facts of a line that the scheme has not
     */
    default Assessment assess(AssessmentFacts facts) {
        return new Assessor(this, facts).assess();
    }

    /**
     * The assessment of facts that were collected for another scheme (试算): last year's facts by this year's scheme, before it is issued. Facts of
     * lines, and vetoes, that this scheme has not are left out; a line of which nothing is known is pending.
     *
     * <pre>{@code
     * AssessmentComparison.of(lastYear.assess(facts), draft.rehearse(facts)).moves(); // who moves, and why
     * }</pre>
     */
    default Assessment rehearse(AssessmentFacts facts) {
        return assess(facts.knownTo(this));
    }

    /** The line with this id, if there is one. */
    default Optional<SchemeLine> findLine(String id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /**
     * The line with this id.
     *
     * @throws NoSuchElementException if there is none
     */
    default SchemeLine getLine(String id) {
        return findLine(id)
                .orElseThrow(() -> new NoSuchElementException("the scheme " + name() + " has no line \"" + id + "\""));
    }

    /**
     * Refuses a scheme that cannot work.
     *
     * @throws IllegalArgumentException with every reason
     */
    @Value.Check
    default void check() {
        List<String> faults = SchemeCheck.faults(this);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("scheme \"" + name() + "\": " + String.join("; ", faults));
        }
    }

    /** A new builder; name, declared total and lines are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this scheme. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AssessmentScheme}. */
    final class Builder extends ImmutableAssessmentScheme.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
