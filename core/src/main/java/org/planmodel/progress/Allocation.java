package org.planmodel.progress;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.internal.Checks;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/**
 * A target divided among sub-units (各街道) or periods (分解下达).
 *
 * <pre>{@code
 * Allocation allocation = Allocation.byWeight(target, weights, 0); // 500家 over ten streets, whole numbers
 * allocation.problems(target);                                      // empty: the parts add up to the whole
 * }</pre>
 */
@Value.Immutable
public sealed interface Allocation extends Serializable permits ImmutableAllocation {
    /** The id of the target. */
    String target();

    /** The parts. */
    List<AllocationPart> parts();

    /** The sum of the parts in the unit of the first; nothing if there is none, or they do not compare. */
    default Optional<Quantity> sum() {
        return Amounts.sum(parts().stream().map(AllocationPart::quantity).toList());
    }

    /**
     * What is wrong with it: parts that do not add up to the whole, that exceed it, or have another unit of measure. The parts of units add up
     * where the target is an amount, those of periods only where it {@linkplain RunningTotal runs up}: the 耕地保有量 of four quarters is no sum.
     */
    default List<Problem> problems(Target whole) {
        return AllocationCheck.problems(this, whole);
    }

    /**
     * Divides a target in proportion to weights, so that the parts add up exactly: each part is rounded down, and what is left goes,
     * one smallest step at a time, to the parts that lost most by it; of equals to the one that stands first (最大余数法).
     *
     * @param scale the number of decimals of a part, in the unit of the target; 0 for whole things
     * @throws IllegalArgumentException if the target has no number that can be divided, no weight is positive or one is negative
     */
    static Allocation byWeight(Target whole, Map<String, BigDecimal> weights, int scale) {
        Quantity number = divisible(whole);
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights: " + weights + ": none may be negative, one must be positive");
        }
        return builder()
                .target(whole.id().orElseThrow(() -> new IllegalArgumentException("target: has no id")))
                .parts(Shares.divide(number, weights, sum, scale))
                .build();
    }

    /** Divides a target evenly; what is left over goes, one smallest step at a time, to those that stand first. */
    static Allocation evenly(Target whole, List<String> units, int scale) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        units.forEach(unit -> weights.put(unit, BigDecimal.ONE));
        return byWeight(whole, weights, scale);
    }

    private static Quantity divisible(Target whole) {
        Quantity number = Amounts.number(whole.criterion())
                .orElseThrow(() -> new IllegalArgumentException("criterion: " + whole.criterion() + " has no number"));
        if (!RunningTotal.isAmount(whole.aspect(), whole.subject(), number.unit())) {
            throw new IllegalArgumentException("criterion: " + whole.criterion() + " of " + whole.aspect() + " of "
                    + whole.subject() + " is no amount that can be divided");
        }
        return number;
    }

    /** One breakdown row for each part of a unit, all from the row of the whole; the unit leads its own. */
    default List<BreakdownRow> rows(BreakdownRow whole) {
        List<BreakdownRow> rows = new ArrayList<>();
        for (AllocationPart part : parts()) {
            if (part.unit().isPresent()) {
                Criterion criterion = whole.criterion().orElse(null) instanceof Criterion.Bound bound
                        ? new Criterion.Bound(bound.comparator(), part.quantity())
                        : new Criterion.Bound(org.planmodel.quantity.Comparator.EXACTLY, part.quantity());
                rows.add(whole.toBuilder()
                        .id(whole.id() + "-" + (rows.size() + 1))
                        .criterion(criterion)
                        .responsibilities(List.of(Responsibility.of(part.unit().get(), Role.LEAD)))
                        .checkPoints(List.of())
                        .build());
            }
        }
        return rows;
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("target", target());
    }

    /** A new builder; the id of the target is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this allocation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Allocation}. */
    final class Builder extends ImmutableAllocation.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
