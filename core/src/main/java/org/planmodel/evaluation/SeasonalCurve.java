package org.planmodel.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * The shares of a whole that are usually done, or were stated, after so many months (季节性进度曲线, 分阶段进度): 10.7 % after two months of
 * project investment, not 16.67 %.
 *
 * <p>A month without a point has no check point: January and February are published together, so January alone does not exist for most
 * series. Only a curve that says so is interpolated.
 *
 * <pre>{@code
 * SeasonalCurve investment = SeasonalCurve.ofPercent("项目投资", Map.of(2, "10.7", 3, "19.3", 4, "30.1", 5, "40.9", 6, "55"));
 * investment.shareAt(LocalDate.of(2024, 3, 31), ReportPeriod.ofYear(2024)); // 19.3 %; linear would be 25 %
 * investment.shareAt(LocalDate.of(2024, 1, 31), ReportPeriod.ofYear(2024)); // nothing
 * }</pre>
 *
 * @param name what the curve is called
 * @param shares the shares of the whole, by the number of closed months since the start; they never fall
 * @param between what holds between two points
 */
public record SeasonalCurve(Sentence name, SortedMap<Integer, Fraction> shares, Between between) implements Pace {
    /** What holds for a month between two points (节点之间). */
    public enum Between {
        /** Nothing: there is no check point. */
        NOTHING,
        /** A straight line from one point to the next, from nothing at the start (线性内插). */
        STRAIGHT_LINE
    }

    /**
     * A curve.
     *
     * @throws IllegalArgumentException if there is no point, a month is less than 1, a share is not between 0 and 1, or shares fall
     */
    public SeasonalCurve {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(between, "between");
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("shares: the curve has no point");
        }
        if (shares.firstKey() < 1) {
            throw new IllegalArgumentException("shares: month " + shares.firstKey() + " is less than 1");
        }
        Fraction last = Fraction.ZERO;
        for (Map.Entry<Integer, Fraction> point : shares.entrySet()) {
            if (point.getValue().compareTo(last) < 0 || point.getValue().compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("shares: " + point.getValue() + " after " + point.getKey()
                        + " months; a share must be at least that before, " + last + ", and at most 1");
            }
            last = point.getValue();
        }
    }

    /** A curve of percentages by closed months, without interpolation. */
    public static SeasonalCurve ofPercent(String name, Map<Integer, String> percent) {
        TreeMap<Integer, Fraction> shares = new TreeMap<>();
        percent.forEach((months, share) -> shares.put(months, Fraction.percent(share)));
        return new SeasonalCurve(Sentence.verbatim(name), shares, Between.NOTHING);
    }

    /** A curve stated for the four check points of a year (一季度, 上半年, 前三季度, 全年), in percent. */
    public static SeasonalCurve ofQuarters(String name, String first, String half, String nine, String year) {
        return ofPercent(name, Map.of(3, first, 6, half, 9, nine, 12, year));
    }

    /** The same curve with straight lines between its points. */
    public SeasonalCurve interpolated() {
        return new SeasonalCurve(name, shares, Between.STRAIGHT_LINE);
    }

    @Override
    public Expectation at(LocalDate asOf, ReportPeriod span) {
        int months = Math.toIntExact(TimePace.closedMonths(asOf, span));
        Fraction stated = shares.get(months);
        if (stated != null) {
            return new Expectation.Share(stated);
        }
        if (months == 0) {
            return new Expectation.Share(Fraction.ZERO);
        }
        if (between == Between.NOTHING || months > shares.lastKey()) {
            return new Expectation.Nothing(EvaluationWords.say("no-check-point", months));
        }
        SortedMap<Integer, Fraction> before = shares.headMap(months);
        int low = before.isEmpty() ? 0 : before.lastKey();
        Fraction from = before.isEmpty() ? Fraction.ZERO : before.get(low);
        int high = shares.tailMap(months).firstKey();
        Fraction step = shares.get(high).minus(from).times(Fraction.of(months - low, high - low));
        return new Expectation.Share(from.plus(step));
    }
}
