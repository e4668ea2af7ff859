package org.planmodel.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a plan writes it (计量单位): 亿元, 万户, 批次/千人, 个百分点.
 *
 * <p>A unit knows its {@linkplain #base() base} and the exact fraction of the base that it is: 亩 is 2000/3 平方米. Units
 * with the same base compare; units are <em>equal</em> by their symbol alone, so 公里 and 千米 compare but are not equal.
 *
 * <pre>{@code
 * Unit.of("亿元").comparesWith(Unit.of("万元")); // true
 * Unit.of("家").comparesWith(Unit.of("个"));     // false: each measure word counts its own things
 * }</pre>
 */
public final class Unit implements Serializable {
    /** The longest symbol that is accepted, in UTF-16 code units. */
    public static final int MAX_SYMBOL_LENGTH = 64;

    /** The unit of a bare number; its symbol is empty. */
    public static final Unit NONE = new Unit("", null, Dimension.NONE, Fraction.ONE, null);

    @Serial
    private static final long serialVersionUID = 1L;

    private final String symbol;
    private final transient Unit base;
    private final transient Dimension dimension;
    private final transient Fraction factor;
    private final transient @Nullable String ucum;

    private Unit(String symbol, @Nullable Unit base, Dimension dimension, Fraction factor, @Nullable String ucum) {
        this.symbol = symbol;
        this.base = base == null ? this : base;
        this.dimension = dimension;
        this.factor = factor;
        this.ucum = ucum;
    }

    /** A unit that is its own base. */
    static Unit base(String symbol, Dimension dimension, @Nullable String ucum) {
        return symbol.isEmpty() ? NONE : new Unit(symbol, null, dimension, Fraction.ONE, ucum);
    }

    /** A unit that is {@code factor} times its base. */
    static Unit multiple(String symbol, Fraction factor, Unit base, Dimension dimension, @Nullable String ucum) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("unit " + symbol + ": factor " + factor + " is not positive");
        }
        return new Unit(symbol, base, dimension, factor, ucum);
    }

    /**
     * The unit with this symbol in the {@linkplain UnitTable#standard() standard table}. A symbol that the table cannot
     * explain is a unit of its own, so any text can be kept: it fails on no symbol but one that is too long.
     *
     * @throws IllegalArgumentException if the symbol is longer than {@value #MAX_SYMBOL_LENGTH}
     */
    public static Unit of(String symbol) {
        return UnitTable.standard().unit(symbol);
    }

    /** The symbol as written; empty for {@link #NONE}. */
    public String symbol() {
        return symbol;
    }

    /** The unit through which comparison goes; a base is its own base. */
    public Unit base() {
        return base;
    }

    /** What the unit measures. */
    public Dimension dimension() {
        return dimension;
    }

    /** The numerator of the fraction of the base that one of this unit is: 2000 for 亩 = 2000/3 平方米. Always an integer. */
    public BigDecimal factorNumerator() {
        return new BigDecimal(factor.numerator());
    }

    /** The denominator of that fraction, in lowest terms: 3 for 亩. Always a positive integer. */
    public BigDecimal factorDenominator() {
        return new BigDecimal(factor.denominator());
    }

    Fraction factor() {
        return factor;
    }

    /** The code of the Unified Code for Units of Measure, where one exists: {@code m2} for 平方米. */
    public Optional<String> ucum() {
        return Optional.ofNullable(ucum);
    }

    /** Whether quantities in the two units have an order: whether their bases are the same. */
    public boolean comparesWith(Unit other) {
        return base.symbol.equals(other.base.symbol);
    }

    /** Whether this is the unit of a bare number. */
    public boolean isNone() {
        return symbol.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Unit that && symbol.equals(that.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }

    @Serial
    private Object writeReplace() {
        return new SerializedUnit(
                symbol,
                base == this ? null : base,
                dimension,
                factorNumerator().toBigInteger(),
                factorDenominator().toBigInteger(),
                ucum);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a unit is read through its serialized form");
    }

    static String checkedSymbol(String symbol) {
        Objects.requireNonNull(symbol, "symbol");
        if (symbol.length() > MAX_SYMBOL_LENGTH) {
            throw new IllegalArgumentException("unit symbol: " + symbol.length() + " characters, at most "
                    + MAX_SYMBOL_LENGTH + " are allowed: \"" + symbol.substring(0, 16) + "…\"");
        }
        return symbol.strip();
    }
}
