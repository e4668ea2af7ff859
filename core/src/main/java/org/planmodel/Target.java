package org.planmodel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/**
 * What is to be reached, by when, in one aspect of one subject (目标): 新增国家高新技术企业500家以上.
 *
 * <pre>{@code
 * Target target = Target.builder()
 *         .subject("国家高新技术企业")
 *         .action("新增")
 *         .aspect(Aspect.INCREMENT)
 *         .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(500, "家")))
 *         .build();
 * target.judge(Quantity.of(512, "家"), Tolerance.none()).isMet(); // true
 * }</pre>
 */
@Value.Immutable
public sealed interface Target extends Serializable permits ImmutableTarget {
    /** The id within the plan. */
    Optional<String> id();

    /** What the target is about (目标对象); never blank. */
    String subject();

    /** What is done to it (动作): 新增, 引进, 建成. */
    Optional<String> action();

    /** What of the subject is stated. */
    Aspect aspect();

    /** How firmly the plan commits to it; plain where no word says so. */
    @Value.Default
    default Commitment commitment() {
        return Commitment.PLAIN;
    }

    /** Which direction is the good one, where known. */
    Optional<Polarity> polarity();

    /** How it is calculated (计算口径): 同口径, 可比价. */
    Optional<String> basis();

    /** What must be satisfied. */
    Criterion criterion();

    /** By when (完成时限). */
    Optional<LocalDate> due();

    /** In what rhythm it is to be reached again: 每年. */
    Optional<Recurrence> each();

    /** The id of the target that this one is part of (其中). */
    Optional<String> partOf();

    /** What it is counted per (各街道1个): 街道. */
    Optional<String> per();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** Where it stands in the text. */
    Optional<SourceSpan> source();

    /** Judges a result by the criterion, in the target's own polarity where it is known. */
    default Verdict judge(Quantity actual, Tolerance tolerance) {
        return criterion().judge(actual, polarity(), tolerance);
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("subject", subject());
        Checks.text("action", action());
        Checks.text("basis", basis());
        Checks.text("partOf", partOf());
        Checks.text("per", per());
        Checks.keys("attributes", attributes().keySet());
    }

    /** A new builder; subject, aspect and criterion are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this target. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Target}. */
    final class Builder extends ImmutableTarget.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
