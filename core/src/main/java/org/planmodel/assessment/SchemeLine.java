package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.wording.Sentence;

/** One line of an assessment scheme (考核项): what it is about, its points and its rule. */
@Value.Immutable
public sealed interface SchemeLine extends Serializable permits ImmutableSchemeLine {
    /** The id within the scheme. */
    String id();

    /** What it is called (考核指标). */
    String name();

    /** What it is. */
    @Value.Default
    default LineKind kind() {
        return LineKind.TARGET;
    }

    /**
     * Its points (分值). They count into the declared total; of a bonus or deduction they are the points that it starts from, usually none.
     */
    @Value.Default
    default Fraction points() {
        return Fraction.ZERO;
    }

    /** How it is scored (评分标准). */
    ScoreRule rule();

    /** The most that a bonus gives or a deduction takes, as a positive number (加扣分上限). */
    Optional<Fraction> cap();

    /** How its points are divided where units share the task. */
    Optional<SharingRule> sharing();

    /** Which way of its figure is the good one, where units are ranked by it. */
    Optional<Polarity> polarity();

    /** Whether it only counts with something that proves it (须有佐证材料); without, it is not done. */
    @Value.Default
    default boolean evidenceRequired() {
        return false;
    }

    /** Whether it is of a binding indicator (约束性指标): missed, it triggers the vetoes of the scheme that say so. */
    @Value.Default
    default boolean binding() {
        return false;
    }

    /** Whose figure or score counts (数据来源). */
    Optional<String> source();

    /** What becomes of its points where it does not apply; the policy of the scheme where it has none of its own. */
    Optional<NotApplicablePolicy> notApplicable();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** Its rule in words. */
    default Sentence words() {
        return rule().words(points());
    }

    /** A line of a target. */
    static SchemeLine of(String id, String name, Fraction points, ScoreRule rule) {
        return builder().id(id).name(name).points(points).rule(rule).build();
    }

    /** Checks that id and name are not blank and no points are negative. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("name", name());
        if (points().signum() < 0) {
            throw new IllegalArgumentException("points: line " + id() + " has " + points());
        }
        cap().ifPresent(most -> RuleChecks.positive("cap of line " + id(), most));
    }

    /** A new builder; id, name and rule are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this line. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SchemeLine}. */
    final class Builder extends ImmutableSchemeLine.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
