package org.planmodel.io;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a format could not carry of a plan (丢失报告).
 *
 * @param losses each loss, in the order of the plan
 */
public record LossReport(List<Loss> losses) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final LossReport NONE = new LossReport(List.of());

    /** A report; the list is copied. */
    public LossReport {
        losses = List.copyOf(losses);
    }

    /** Everything was carried. */
    public static LossReport none() {
        return NONE;
    }

    /** Whether everything was carried. */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /** One line a loss. */
    @Override
    public String toString() {
        return losses.stream().map(Loss::toString).collect(Collectors.joining("\n"));
    }

    /**
     * One thing that was not carried.
     *
     * @param field the field of the plan, by its name in JSON: {@code targets.commitment}
     * @param item the thing that has the field, by id or name; empty where it is the whole plan
     * @param why why the format cannot carry it
     */
    public record Loss(String field, String item, String why) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        /** A loss. */
        public Loss {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(why, "why");
        }

        /** {@code targets.commitment of T12: the format has no column for it}. */
        @Override
        public String toString() {
            return field + (item.isEmpty() ? "" : " of " + item) + ": " + why;
        }
    }
}
