package org.planmodel.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * That things of two plans are the same, and why (匹配). One on each side; where a thing was split or several were merged, several on one.
 *
 * @param earlier what it was
 * @param later what it is
 * @param evidence the reasons
 * @param confidence how certain it is, 0.00 to 1.00: each reason takes its weight of the doubt that the others leave
 */
public record PlanMatch(List<DiffItem> earlier, List<DiffItem> later, List<Evidence> evidence, BigDecimal confidence)
        implements Serializable {
    /** A match; the lists are copied. */
    public PlanMatch {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(confidence, "confidence");
    }

    /** Whether it is of one thing and one thing. */
    public boolean isOneToOne() {
        return earlier.size() == 1 && later.size() == 1;
    }
}
