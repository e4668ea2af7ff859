package org.planmodel.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be satisfied for a target to be reached (目标值): 10家以上, 5%-5.5%, 完成市下达目标, 与经济增长同步.
 *
 * <p>{@link #judge(Quantity, Polarity, Tolerance)} answers for all: is it satisfied by this quantity, and by what margin?
 * A word of direction (以上, 不超过) is judged as it stands. A number without one ({@link Comparator#EXACTLY},
 * {@link Comparator#ABOUT}, {@link Comparator#NEARLY}, {@link Between}) is judged by polarity: 55 meets 新增50家, since more is
 * better. Where polarity is not known, a result that is on the number is met in either direction; any other is undecided,
 * since a direction is never assumed.
 */
public sealed interface Criterion extends Serializable {

    /** Judges a quantity where it is not known whether more or less is better. */
    default Verdict judge(Quantity actual, Tolerance tolerance) {
        return Judgement.of(this, actual, Optional.empty(), tolerance);
    }

    /** Judges a quantity in the known direction. */
    default Verdict judge(Quantity actual, Polarity polarity, Tolerance tolerance) {
        return Judgement.of(this, actual, Optional.of(polarity), tolerance);
    }

    /** Judges a quantity in the direction that is known, if any. */
    default Verdict judge(Quantity actual, Optional<Polarity> polarity, Tolerance tolerance) {
        return Judgement.of(this, actual, polarity, tolerance);
    }

    /**
     * Whether both ask the same: figures that compare equal count as one, 2000亿元 and 0.2万亿元, 5% and 5.0%. Being {@linkplain Object#equals equal}
     * is stricter: it goes by the written form.
     */
    default boolean isSameAs(Criterion other) {
        if (this instanceof Bound one && other instanceof Bound two) {
            return one.comparator() == two.comparator() && one.quantity().isSameAs(two.quantity());
        }
        if (this instanceof Between one && other instanceof Between two) {
            return one.low().isSameAs(two.low()) && one.high().isSameAs(two.high());
        }
        return equals(other);
    }

    /** Which direction is the good one: by the words of the criterion (以上, 不超过), or else the one that is known. */
    default Optional<Polarity> goodDirection(Optional<Polarity> known) {
        if (this instanceof Bound bound) {
            return switch (bound.comparator()) {
                case AT_LEAST, MORE_THAN -> Optional.of(Polarity.MORE_IS_BETTER);
                case AT_MOST, LESS_THAN -> Optional.of(Polarity.LESS_IS_BETTER);
                case EXACTLY, ABOUT, NEARLY -> known;
            };
        }
        return known;
    }

    /** In signs that need no language: {@code ≥5.5%}, {@code 5%–5.5%}; the words of a qualitative one; {@code —} for one set elsewhere. */
    default String notation() {
        return Notation.of(this);
    }

    /**
     * One number with its comparing word (单边目标值): 10家以上.
     *
     * @param comparator how the result must relate to the number
     * @param quantity the number
     */
    record Bound(Comparator comparator, Quantity quantity) implements Criterion {
        /** A bound. */
        public Bound {
            Objects.requireNonNull(comparator, "comparator");
            Objects.requireNonNull(quantity, "quantity");
        }

        /** In English words: {@code at least 10家}. */
        @Override
        public String toString() {
            return comparator.english() + " " + quantity;
        }
    }

    /**
     * A closed range (区间目标值): 1-2个, 5%-5.5%. Which end is the lower one is not checked here: what a document says can always be
     * held.
     *
     * @param low the number that stands first
     * @param high the number that stands second
     */
    record Between(Quantity low, Quantity high) implements Criterion {
        /** A range. */
        public Between {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
        }

        /** In English words: {@code between 5% and 5.5%}. */
        @Override
        public String toString() {
            return "between " + low + " and " + high;
        }
    }

    /**
     * A figure that a superior sets and that is not known yet (完成上级下达目标).
     *
     * @param by who sets it (市), where the plan says so
     */
    record AsAssigned(Optional<String> by) implements Criterion {
        /** A figure set elsewhere. */
        public AsAssigned {
            Objects.requireNonNull(by, "by");
            if (by.isPresent() && by.get().isBlank()) {
                throw new IllegalArgumentException("by: is blank");
            }
        }

        /** In English words: {@code as assigned by 市}. */
        @Override
        public String toString() {
            return by.map(name -> "as assigned by " + name).orElse("as assigned");
        }

        @Serial
        private Object writeReplace() {
            return new Form(by.orElse(null));
        }

        @Serial
        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("a criterion is read through its serialized form");
        }

        private record Form(@Nullable String by) implements Serializable {
            @Serial
            private static final long serialVersionUID = 1L;

            @Serial
            private Object readResolve() {
                return new AsAssigned(Optional.ofNullable(by));
            }
        }
    }

    /**
     * A criterion in words (定性目标): 与经济增长同步, 持续下降.
     *
     * @param text the words
     */
    record Qualitative(String text) implements Criterion {
        /** A criterion in words. */
        public Qualitative {
            Objects.requireNonNull(text, "text");
            if (text.isBlank()) {
                throw new IllegalArgumentException("text: is blank");
            }
        }

        /** The words. */
        @Override
        public String toString() {
            return text;
        }
    }
}
