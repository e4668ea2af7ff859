package org.planmodel.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far from the number a result may stay and still be “about” (左右, 约) or “nearly” (近) that number (容差).
 *
 * <p>A named policy that the caller chooses; it is never assumed. It applies to {@link Comparator#ABOUT} and
 * {@link Comparator#NEARLY} only.
 */
public sealed interface Tolerance extends Serializable {

    /** The name of the policy, for an explanation: {@code relative 0.05}. */
    String name();

    /** How much is allowed around this quantity, in its unit; never negative. */
    Quantity allowance(Quantity quantity);

    /** Nothing is tolerated. */
    static Tolerance none() {
        return new None();
    }

    /**
     * A part of the stated number: {@code relative("0.05")} allows 5 either way of 100.
     *
     * @throws IllegalArgumentException if the text is no decimal number, or a negative one
     */
    static Tolerance relative(String part) {
        return new Relative(DecimalLimits.parse("tolerance", part));
    }

    /**
     * An amount in the unit of the target: {@code absolute("0.5")} allows 0.5 percent either way of 6.8%.
     *
     * @throws IllegalArgumentException if the text is no decimal number, or a negative one
     */
    static Tolerance absolute(String amount) {
        return new Absolute(DecimalLimits.parse("tolerance", amount));
    }

    /** Nothing is tolerated. */
    record None() implements Tolerance {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public Quantity allowance(Quantity quantity) {
            return new Quantity(BigDecimal.ZERO, quantity.unit());
        }
    }

    /**
     * A part of the stated number.
     *
     * @param part the part, 0 or more; 0.05 is five percent
     */
    record Relative(BigDecimal part) implements Tolerance {
        /** A relative tolerance. */
        public Relative {
            part = notNegative(part);
        }

        @Override
        public String name() {
            return "relative " + part.toPlainString();
        }

        @Override
        public Quantity allowance(Quantity quantity) {
            BigDecimal allowed = quantity.value().abs().multiply(part);
            return new Quantity(DecimalLimits.fit(allowed), quantity.unit());
        }
    }

    /**
     * An amount in the unit of the target.
     *
     * @param amount the amount, 0 or more
     */
    record Absolute(BigDecimal amount) implements Tolerance {
        /** An absolute tolerance. */
        public Absolute {
            amount = notNegative(amount);
        }

        @Override
        public String name() {
            return "absolute " + amount.toPlainString();
        }

        @Override
        public Quantity allowance(Quantity quantity) {
            return new Quantity(amount, quantity.unit());
        }
    }

    private static BigDecimal notNegative(BigDecimal value) {
        Objects.requireNonNull(value, "tolerance");
        DecimalLimits.check(value);
        if (value.signum() < 0) {
            throw new IllegalArgumentException("tolerance: " + value.toPlainString() + " is negative");
        }
        return value;
    }
}
