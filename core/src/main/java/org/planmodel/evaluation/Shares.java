package org.planmodel.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.planmodel.quantity.Fraction;

/**
 * The shares of classes in a whole, in percent (占比): 17, 10, 24, 9 and 162 of 222. The counts always add up; the rounded shares need not,
 * so the bulletin says by which method they were made.
 *
 * @param method how they were rounded
 * @param total the sum of the counts
 * @param percent the share of each class, in the order of the counts
 */
public record Shares(Method method, long total, List<BigDecimal> percent) implements Serializable {
    /** How shares are rounded. */
    public enum Method {
        /** Each by itself, half up; the sum may be off by a little (逐项四舍五入). */
        PLAIN,
        /** All down, and what is missing to the whole to those with the largest remainders, the first where two are equal (最大余额法). */
        LARGEST_REMAINDER
    }

    /** Shares. */
    public Shares {
        percent = List.copyOf(percent);
    }

    /**
     * The shares of these counts.
     *
     * <p>17, 10, 24, 9, 162 with one decimal: plain 7.7, 4.5, 10.8, 4.1, 73.0, which is 100.1; by largest remainder 7.7, 4.5, 10.8, 4.0, 73.0,
     * which is 100.0.
     *
     * @throws IllegalArgumentException if there is no count, one is negative, or all are zero
     */
    public static Shares of(List<Long> counts, int scale, Method method) {
        long total = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("counts: " + count + " is negative");
            }
            total = Math.addExact(total, count);
        }
        if (total == 0) {
            throw new IllegalArgumentException("counts: there is nothing to share");
        }
        long whole = total;
        List<Fraction> exact = counts.stream()
                .map(count -> Fraction.of(count, whole).times(Fraction.of(100)))
                .toList();
        return new Shares(method, total, rounded(exact, scale, method));
    }

    private static List<BigDecimal> rounded(List<Fraction> exact, int scale, Method method) {
        if (method == Method.PLAIN) {
            return exact.stream()
                    .map(share -> share.toDecimal(scale, RoundingMode.HALF_UP))
                    .toList();
        }
        List<BigDecimal> shares = new ArrayList<>(exact.stream()
                .map(share -> share.toDecimal(scale, RoundingMode.DOWN))
                .toList());
        BigDecimal unit = new BigDecimal(BigInteger.ONE, scale);
        BigDecimal missing = new BigDecimal(100).subtract(sum(shares));
        int more = missing.divideToIntegralValue(unit).intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> Fraction.of(shares.get(i)).minus(exact.get(i))))
                .limit(more)
                .toList()
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares;
    }

    /** What the rounded shares add up to. */
    public BigDecimal sum() {
        return sum(percent);
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
