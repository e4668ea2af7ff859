package org.planmodel.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes units of composed symbols: rates ({@code 元/平方米}), products ({@code 吨·公里}), a count in a denominator
 * ({@code 件/10万人}), multiplier and atom ({@code 亿元}). The symbol is taken apart from the loosest sign to the tightest.
 */
final class UnitComposer {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    /** Multipliers from here on are split off a word that no table knows: 万 is one, 百 may be part of a name. */
    private static final BigDecimal LARGE = new BigDecimal(10_000);

    private static final int MAX_DIGITS = 12;
    private static final String PERCENT = "%";

    private final Map<String, Unit> atoms;
    private final Map<String, BigDecimal> multipliers;
    private final int longestMultiplier;

    UnitComposer(Map<String, Unit> atoms, Map<String, BigDecimal> multipliers) {
        this.atoms = atoms;
        this.multipliers = multipliers;
        this.longestMultiplier =
                multipliers.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Whether every part of the symbol stands in the table. */
    boolean isKnown(String symbol) {
        if (symbol.isEmpty() || atoms.containsKey(symbol) || multiplierBefore(symbol, false) > 0) {
            return true;
        }
        int slash = lastSlash(symbol);
        if (slash >= 0) {
            String below = symbol.substring(slash + 1);
            return !below.isEmpty()
                    && isKnown(symbol.substring(0, slash))
                    && isKnown(below.substring(leadingDigits(below)));
        }
        int dot = lastDot(symbol);
        if (dot > 0 && dot < symbol.length() - 1) {
            return isKnown(symbol.substring(0, dot)) && isKnown(symbol.substring(dot + 1));
        }
        return false;
    }

    Unit compose(String symbol) {
        if (symbol.isEmpty()) {
            return Unit.NONE;
        }
        Unit atom = atoms.get(symbol);
        if (atom != null) {
            return atom;
        }
        int known = multiplierBefore(symbol, false);
        if (known > 0) {
            return multiplied(symbol, known);
        }
        int slash = lastSlash(symbol);
        if (slash >= 0 && slash < symbol.length() - 1) {
            return rate(symbol, compose(symbol.substring(0, slash)), symbol.substring(slash + 1));
        }
        int dot = lastDot(symbol);
        if (dot > 0 && dot < symbol.length() - 1) {
            return product(symbol, compose(symbol.substring(0, dot)), compose(symbol.substring(dot + 1)));
        }
        int large = multiplierBefore(symbol, true);
        return large > 0 ? multiplied(symbol, large) : Unit.base(symbol, Dimension.OTHER, null);
    }

    private Unit rate(String symbol, Unit above, String denominator) {
        int digits = leadingDigits(denominator);
        Unit below = compose(denominator.substring(digits));
        Fraction divisor = below.factor();
        if (digits > 0) {
            BigInteger count = new BigInteger(denominator.substring(0, digits));
            divisor = divisor.times(new Fraction(count, BigInteger.ONE));
        }
        Fraction factor = above.factor().over(divisor);
        if (above.base().isNone() && below.base().isNone()) {
            return share(symbol, factor);
        }
        String base = above.base().symbol() + "/" + below.base().symbol();
        String ucum = digits == 0 ? joined(above, "/", below) : null;
        return named(symbol, base, factor, Dimension.RATE, ucum);
    }

    /** A bare number per bare number, as in 1/4, is a part of a whole. */
    private Unit share(String symbol, Fraction factor) {
        Unit percent = atoms.getOrDefault(PERCENT, Unit.base(PERCENT, Dimension.RATIO, PERCENT));
        Fraction inPercent = factor.times(new Fraction(HUNDRED, BigInteger.ONE));
        return Unit.multiple(symbol, inPercent, percent.base(), Dimension.RATIO, null);
    }

    private Unit product(String symbol, Unit first, Unit second) {
        Unit joined = atoms.get(first.symbol() + second.symbol());
        if (joined != null) {
            return Unit.multiple(
                    symbol,
                    joined.factor(),
                    joined.base(),
                    joined.dimension(),
                    joined.ucum().orElse(null));
        }
        String base = first.base().symbol() + "·" + second.base().symbol();
        Fraction factor = first.factor().times(second.factor());
        return named(symbol, base, factor, Dimension.OTHER, joined(first, ".", second));
    }

    private Unit multiplied(String symbol, int length) {
        Fraction multiplier = Fraction.of(multipliers.get(symbol.substring(0, length)), BigDecimal.ONE);
        String rest = symbol.substring(length);
        if (rest.isEmpty()) {
            return Unit.multiple(symbol, multiplier, Unit.NONE, Dimension.NONE, null);
        }
        Unit atom = Optional.ofNullable(atoms.get(rest)).orElseGet(() -> Unit.base(rest, Dimension.OTHER, null));
        Fraction factor = multiplier.times(atom.factor());
        String ucum = atom.ucum().flatMap(code -> powerOfTen(multiplier, code)).orElse(null);
        return Unit.multiple(symbol, factor, atom.base(), atom.dimension(), ucum);
    }

    /**
     * The length of the longest multiplier that the symbol begins with and that leaves an atom or nothing; with {@code
     * anyRest}, a large one may leave any word. 0 if there is none.
     */
    private int multiplierBefore(String symbol, boolean anyRest) {
        int large = 0;
        for (int length = Math.min(longestMultiplier, symbol.length()); length > 0; length--) {
            BigDecimal multiplier = multipliers.get(symbol.substring(0, length));
            if (multiplier == null) {
                continue;
            }
            if (length == symbol.length() || atoms.containsKey(symbol.substring(length))) {
                return length;
            }
            if (large == 0 && multiplier.compareTo(LARGE) >= 0) {
                large = length;
            }
        }
        return anyRest ? large : 0;
    }

    private static Unit named(String symbol, String base, Fraction factor, Dimension dimension, @Nullable String ucum) {
        if (symbol.equals(base)) {
            return Unit.base(symbol, dimension, ucum);
        }
        return Unit.multiple(symbol, factor, Unit.base(base, dimension, null), dimension, ucum);
    }

    private static @Nullable String joined(Unit first, String sign, Unit second) {
        return first.ucum().isPresent() && second.ucum().isPresent()
                ? first.ucum().get() + sign + grouped(second.ucum().get())
                : null;
    }

    private static String grouped(String code) {
        return code.indexOf('.') >= 0 || code.indexOf('/') >= 0 ? "(" + code + ")" : code;
    }

    /** The code of a power of ten of a unit: {@code 10*4.m2} for 万平方米. */
    private static Optional<String> powerOfTen(Fraction multiplier, String code) {
        int exponent = multiplier.numerator().toString().length() - 1;
        boolean exact = multiplier.equals(new Fraction(BigInteger.TEN.pow(exponent), BigInteger.ONE));
        return exact ? Optional.of("10*" + exponent + "." + code) : Optional.empty();
    }

    private static int lastSlash(String symbol) {
        return Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('／'));
    }

    private static int lastDot(String symbol) {
        return Math.max(symbol.lastIndexOf('·'), symbol.lastIndexOf('•'));
    }

    private static int leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && end < MAX_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean positive = text.substring(0, end).chars().anyMatch(digit -> digit != '0');
        return positive ? end : 0;
    }
}
