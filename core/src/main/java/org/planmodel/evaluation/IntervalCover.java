package org.planmodel.evaluation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.planmodel.quantity.Fraction;

/**
 * Cuts the line of numbers at the ends of intervals, and names the first number of each piece (区间覆盖检查). Within a piece every number is in the
 * same intervals, so what holds for the named ones holds for all.
 *
 * <p>Of {@code [80, 94]} and {@code [95, ∞)} with a step of 0.01 the named numbers are 79.99, 80, 80.01, 94, 94.01, 95 and 95.01; 94.01 is in
 * neither.
 */
public final class IntervalCover {
    private IntervalCover() {}

    /**
     * The first number of each piece of the domain, in ascending order.
     *
     * @param intervals the intervals at whose ends the line is cut
     * @param domain which numbers there are at all
     * @param step the distance to the next number that people would name
     * @param whole whether there are only whole numbers
     */
    public static List<Fraction> firstNumbers(
            Collection<Interval> intervals, Interval domain, Fraction step, boolean whole) {
        TreeSet<Fraction> ends = new TreeSet<>();
        intervals.forEach(interval -> {
            interval.low().ifPresent(ends::add);
            interval.high().ifPresent(ends::add);
        });
        domain.low().ifPresent(ends::add);
        domain.high().ifPresent(ends::add);
        if (ends.isEmpty()) {
            ends.add(Fraction.ZERO);
        }
        List<Fraction> numbers = new ArrayList<>();
        Fraction first = ends.first();
        numbers.add(whole ? floorBelow(first) : first.minus(step));
        for (Fraction end : ends) {
            numbers.add(end);
            Fraction next = ends.higher(end);
            Fraction after = whole ? end.floor().plus(Fraction.ONE) : end.plus(step);
            if (next == null || after.compareTo(next) < 0) {
                numbers.add(after);
            } else if (!whole) {
                numbers.add(end.plus(next).over(Fraction.of(2)));
            }
        }
        numbers.removeIf(number ->
                !domain.contains(number) || whole && !number.denominator().equals(BigInteger.ONE));
        return numbers;
    }

    private static Fraction floorBelow(Fraction number) {
        Fraction floor = number.floor();
        return floor.equals(number) ? floor.minus(Fraction.ONE) : floor;
    }
}
