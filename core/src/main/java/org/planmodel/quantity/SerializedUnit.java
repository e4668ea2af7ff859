package org.planmodel.quantity;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What a stream holds of a unit: all of it, since an application may have units that are in no standard table. */
record SerializedUnit(
        String symbol,
        @Nullable Unit base,
        Dimension dimension,
        BigInteger numerator,
        BigInteger denominator,
        @Nullable String ucum)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (base != null && !base.base().equals(base)) {
            throw new InvalidObjectException("unit " + symbol + ": base " + base + " is no base");
        }
        return base == null
                ? Unit.base(symbol, dimension, ucum)
                : Unit.multiple(symbol, new Fraction(numerator, denominator), base, dimension, ucum);
    }
}
