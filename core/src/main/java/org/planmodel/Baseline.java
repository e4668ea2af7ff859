package org.planmodel;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Quantity;

/**
 * The figure that a target starts from (基期值): 2023年 3695.93亿元.
 *
 * @param period the period that the figure is of
 * @param quantity the figure
 */
public record Baseline(Optional<ReportPeriod> period, Quantity quantity) implements Serializable {
    /**
     * A baseline.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Baseline {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(quantity, "quantity");
    }

    @Serial
    private Object writeReplace() {
        return new Form(period.orElse(null), quantity);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a baseline is read through its serialized form");
    }

    private record Form(@Nullable ReportPeriod period, Quantity quantity) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Baseline(Optional.ofNullable(period), quantity);
        }
    }
}
