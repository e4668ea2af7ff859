package org.planmodel.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * A computed amount (计算值): 31/3 万吨 a month. A {@link Quantity} is a number that someone has written; an amount is the exact result
 * of a division, which no decimal may be able to hold.
 *
 * @param value the value, exactly
 * @param unit its unit
 */
public record Amount(Fraction value, Unit unit) implements Serializable {
    /** An amount. */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** The amount of a quantity, in its own unit. */
    public static Amount of(Quantity quantity) {
        return new Amount(Fraction.of(quantity.value()), quantity.unit());
    }

    /** As a quantity, rounded for showing. */
    public Quantity rounded(Rounding rounding) {
        return new Quantity(rounding.number(value), unit);
    }

    /** The exact value with the unit: {@code 31/3万吨}. */
    @Override
    public String toString() {
        return value + unit.symbol();
    }
}
