package org.planmodel.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;

/**
 * Rules that hold the printed figures of a bulletin against each other (通报数据校核). Each takes what was printed and gives a problem where it
 * does not follow; a figure may be rounded as far as it was printed, half up.
 *
 * <pre>{@code
 * ProofReading.share(162, 222, new BigDecimal("72.9"), Location.none()); // 162 of 222 is 73.0 %, not 72.9 %
 * }</pre>
 */
public final class ProofReading {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int ROUNDED_FROM = 2;

    private ProofReading() {}

    /** The classes add up to the total: 45 items of which 24 + 9 + 11 are 44 is one too few. */
    public static Optional<Problem> counts(long total, List<Long> classes, Location place) {
        long sum = classes.stream().mapToLong(Long::longValue).sum();
        return sum == total
                ? Optional.empty()
                : Optional.of(Problem.of(EvaluationProblem.COUNTS_DO_NOT_ADD, place, total, sum));
    }

    /** A printed percentage is that of its count: 3 of 15 is 20 %, not 27 %. */
    public static Optional<Problem> share(long count, long total, BigDecimal percent, Location place) {
        BigDecimal right = total == 0
                ? BigDecimal.ZERO
                : Fraction.of(count, total).toPercent(percent.scale(), RoundingMode.HALF_UP);
        return right.compareTo(percent) == 0
                ? Optional.empty()
                : Optional.of(Problem.of(EvaluationProblem.SHARE_DOES_NOT_FOLLOW, place, count, total, right, percent));
    }

    /**
     * Counts and shares of the classes of one total: each share is that of its count, the counts add up, and so do the shares. Shares made by
     * {@link Shares.Method#LARGEST_REMAINDER} are accepted as a whole.
     */
    public static List<Problem> classes(long total, List<Long> counts, List<BigDecimal> shares, Location place) {
        if (counts.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "shares: " + shares.size() + " shares beside " + counts.size() + " counts");
        }
        List<Problem> problems = new ArrayList<>();
        counts(total, counts, place).ifPresent(problems::add);
        if (problems.isEmpty() && total > 0 && areLargestRemainders(counts, shares)) {
            return problems;
        }
        for (int i = 0; i < counts.size(); i++) {
            share(counts.get(i), total, shares.get(i), place).ifPresent(problems::add);
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            problems.add(Problem.of(EvaluationProblem.SHARES_DO_NOT_ADD, place, sum));
        }
        return problems;
    }

    private static boolean areLargestRemainders(List<Long> counts, List<BigDecimal> shares) {
        int scale = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigDecimal> right = Shares.of(counts, Math.max(0, scale), Shares.Method.LARGEST_REMAINDER)
                .percent();
        for (int i = 0; i < shares.size(); i++) {
            if (right.get(i).compareTo(shares.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A printed ratio is that of the two printed values: 2.74 of 10.66 is 25.70 %, not 21.85 %. One below the whole may be printed below it
     * ({@link Rounding#percent}): 99.99 % for 99.996 %.
     */
    public static Optional<Problem> ratio(BigDecimal part, BigDecimal whole, BigDecimal percent, Location place) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        Fraction exact = Fraction.of(part, whole);
        BigDecimal right = exact.toPercent(percent.scale(), RoundingMode.HALF_UP);
        boolean below = exact.compareTo(Fraction.ONE) < 0
                && exact.toPercent(percent.scale(), RoundingMode.FLOOR).compareTo(percent) == 0
                && right.compareTo(HUNDRED) == 0;
        return right.compareTo(percent) == 0 || below
                ? Optional.empty()
                : Optional.of(Problem.of(EvaluationProblem.RATIO_DOES_NOT_FOLLOW, place, part, whole, right, percent));
    }

    /**
     * A printed distance is that of the figure to its target, whichever side is the good one: 6.1 % against 7 % is 0.9, not 0.8. Where the figures
     * have two decimals or more they may have been rounded, and the last one may differ by one. What does not compare has no distance.
     */
    public static Optional<Problem> distance(Quantity actual, Quantity goal, Quantity distance, Location place) {
        if (!actual.comparesWith(goal) || !distance.comparesWith(goal)) {
            return Optional.empty();
        }
        BigDecimal right = actual.in(goal.unit()).value().subtract(goal.value()).abs();
        BigDecimal off = distance.in(goal.unit()).value().abs().subtract(right).abs();
        int decimals = Math.max(actual.value().scale(), goal.value().scale());
        BigDecimal allowed = decimals >= ROUNDED_FROM ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ZERO;
        return off.compareTo(allowed) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        EvaluationProblem.DISTANCE_DOES_NOT_FOLLOW,
                        place,
                        actual,
                        goal,
                        new Quantity(right, goal.unit()),
                        distance));
    }

    /**
     * A printed gap is completion less pace, as far as these were printed: 21.85 % less 16.67 % is 5.18 points, not 9. Each of the two was
     * rounded by itself, so the last printed decimal may differ by one.
     */
    public static Optional<Problem> gap(BigDecimal completion, BigDecimal pace, BigDecimal gap, Location place) {
        BigDecimal right = completion.subtract(pace);
        BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(completion.scale(), pace.scale())));
        int scale = Math.max(0, gap.scale());
        boolean follows = gap.compareTo(right.subtract(last).setScale(scale, RoundingMode.HALF_UP)) >= 0
                && gap.compareTo(right.add(last).setScale(scale, RoundingMode.HALF_UP)) <= 0;
        return follows
                ? Optional.empty()
                : Optional.of(Problem.of(EvaluationProblem.GAP_DOES_NOT_FOLLOW, place, completion, pace, right, gap));
    }
}
