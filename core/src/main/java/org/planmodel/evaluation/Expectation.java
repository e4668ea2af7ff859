package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** What a {@link Pace} expects by a day (进度要求). */
public sealed interface Expectation extends Serializable {

    /**
     * A share of the whole should be done (序时进度): 75 % at the end of September.
     *
     * @param share the share, 0 to 1
     */
    record Share(Fraction share) implements Expectation {
        /** A share. */
        public Share {
            Objects.requireNonNull(share, "share");
        }
    }

    /** The whole target holds at every day (按年度目标值衡量): a growth rate of 5.5 % is compared with 5.5, not with three quarters of it. */
    record Whole() implements Expectation {}

    /**
     * A value was set for the last check point that has passed (节点目标).
     *
     * @param period the days up to the check point
     * @param criterion what was to be satisfied by then
     */
    record Value(ReportPeriod period, Criterion criterion) implements Expectation {
        /** A value at a check point. */
        public Value {
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    /**
     * A steady rate of growth should have been kept since a base year (增速比法).
     *
     * @param base the figure of the base year
     * @param gone the years that have gone since
     * @param whole the years from the base to the target
     */
    record Growth(Quantity base, Fraction gone, Fraction whole) implements Expectation {
        /** A rate of growth. */
        public Growth {
            Objects.requireNonNull(base, "base");
            Objects.requireNonNull(gone, "gone");
            Objects.requireNonNull(whole, "whole");
        }
    }

    /**
     * The pace says nothing of this day (无进度要求).
     *
     * @param reason why
     */
    record Nothing(Sentence reason) implements Expectation {
        /** No expectation. */
        public Nothing {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
