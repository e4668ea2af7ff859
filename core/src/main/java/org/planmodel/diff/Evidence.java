package org.planmodel.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One reason to take two things of two plans for the same (匹配依据).
 *
 * @param kind the reason
 * @param weight how much it alone would make certain, 0.00 to 1.00
 * @param detail what was found: the shared id, the figure, the share of common words
 */
public record Evidence(EvidenceKind kind, BigDecimal weight, String detail) implements Serializable {
    /** A reason. */
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(detail, "detail");
    }
}
