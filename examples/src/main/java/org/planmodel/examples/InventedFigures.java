package org.planmodel.examples;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.planmodel.Aspect;
import org.planmodel.Role;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * Figures that units might report in the course of a year. They are invented: each target has a path of its own that follows from the seed, most
 * reach what the plan asks for, some do not.
 */
final class InventedFigures {
    private static final int MONTHS = 12;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal YEAR = BigDecimal.valueOf(MONTHS);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final long seed;
    private final InventedReasons reasons;
    private final String going;
    private final int year;
    private final Map<String, int[]> paths = new HashMap<>();

    InventedFigures(long seed, InventedReasons reasons, String going, int year) {
        this.seed = seed;
        this.reasons = reasons;
        this.going = going;
        this.year = year;
    }

    private Random random(String id) {
        return new Random(seed * 31 + id.hashCode());
    }

    /** What its path follows from: of what each unit is to do by itself, each has a path of its own. */
    private static String key(String reporter, FormLine line) {
        return line.role() == Role.COOPERATING
                ? reporter + line.item().id()
                : line.item().id();
    }

    /** What a unit fills in for a line at the end of a month. */
    ReportEntry entry(String reporter, FormLine line, int month) {
        String key = key(reporter, line);
        ReportEntry.Builder entry = line.prefilled().toBuilder();
        if (line.item().kind() == ReportItem.Kind.MILESTONE) {
            return stage(key, line, month, entry);
        }
        if (line.item().kind() == ReportItem.Kind.MEASURE) {
            boolean doubtful = random(key).nextInt(10) == 0;
            if (doubtful) {
                reasons.explain(line, random(key), entry);
            }
            return entry.progress(going)
                    .outlook(doubtful ? Outlook.AT_RISK : Outlook.LIKELY)
                    .build();
        }
        Optional<Quantity> goal = line.criterion().flatMap(InventedFigures::goal);
        if (goal.isEmpty() || line.aspect().isEmpty()) {
            return entry.progress(going).build();
        }
        if (line.aspect().get() == Aspect.RANK) {
            return entry.rank(Math.max(
                            1, goal.get().value().intValue() + random(key).nextInt(2) - 1))
                    .build();
        }
        boolean ceiling = isCeiling(line.criterion().get());
        Unit unit = goal.get().unit();
        BigDecimal toDate;
        BigDecimal expected = goal.get().value();
        if (line.addsUp()) {
            int gone = gone(line, month);
            toDate = sum(key, line, goal.get(), gone, ceiling);
            BigDecimal before =
                    month == 1 ? BigDecimal.ZERO : sum(key, line, goal.get(), gone(line, month - 1), ceiling);
            entry.inPeriod(new Quantity(toDate.subtract(before), unit));
            expected = expected.multiply(BigDecimal.valueOf(gone)).divide(YEAR, MathContext.DECIMAL64);
        } else {
            toDate = rate(key, line, goal.get(), month, ceiling);
        }
        entry.toDate(new Quantity(toDate, unit));
        boolean lags = ceiling ? toDate.compareTo(expected) > 0 : toDate.compareTo(expected) < 0;
        if (lags) {
            reasons.explain(line, random(key), entry);
        } else {
            InventedReasons.clear(entry);
        }
        return entry.build();
    }

    /** How much of its time is gone at the end of a month, in twelfths: a target of a quarter has run its way in March. */
    private int gone(FormLine line, int month) {
        int due = line.due()
                .filter(day -> day.getYear() == year)
                .map(LocalDate::getMonthValue)
                .orElse(MONTHS);
        return Math.min(MONTHS, month * MONTHS / due);
    }

    /** A stage is reached in a month that follows from the seed, now and then after its day. */
    private ReportEntry stage(String key, FormLine line, int month, ReportEntry.Builder entry) {
        int due = line.due().map(LocalDate::getMonthValue).orElse(MONTHS);
        int reached = Math.max(1, due - 2 + random(key).nextInt(5));
        if (month < reached) {
            if (month >= due) {
                reasons.explain(line, random(key), entry);
            }
            return entry.progress(going).build();
        }
        int year = line.due().map(LocalDate::getYear).orElse(this.year);
        return entry.reachedOn(LocalDate.of(year, Math.min(MONTHS, reached), 20))
                .progress(going)
                .build();
    }

    private static Optional<Quantity> goal(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return Optional.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between between ? Optional.of(between.low()) : Optional.empty();
    }

    private static boolean isCeiling(Criterion criterion) {
        return criterion instanceof Criterion.Bound bound
                && (bound.comparator() == Comparator.AT_MOST || bound.comparator() == Comparator.LESS_THAN);
    }

    /** The share of the target, in thousandths, that is done by the end of each month. */
    private int[] path(String id, boolean ceiling) {
        return paths.computeIfAbsent(id, key -> {
            Random random = random(key);
            boolean missed = random.nextInt(10) == 0;
            int end = ceiling
                    ? 930 + random.nextInt(60) + (missed ? 60 : 0)
                    : missed ? 820 + random.nextInt(150) : 1000 + random.nextInt(90);
            int[] path = new int[MONTHS + 1];
            for (int month = 1; month < MONTHS; month++) {
                int wobble = ceiling ? random.nextInt(40) - 30 : random.nextInt(110) - 40;
                int share = end * month / MONTHS + (month < 3 ? wobble / 3 : wobble);
                path[month] = Math.min(end, Math.max(path[month - 1], share));
            }
            path[MONTHS] = end;
            return path;
        });
    }

    /** As many decimal places as the goal has, or one more; what is counted one by one is a whole number, what is counted by 万 is not. */
    private static int scale(Quantity goal, boolean finer) {
        Unit unit = goal.unit();
        boolean counted = unit.dimension() == Dimension.COUNT;
        boolean singly = unit.factorNumerator().compareTo(unit.factorDenominator()) == 0;
        if (counted && singly) {
            return 0;
        }
        return Math.max(0, goal.value().scale()) + (finer || counted ? 1 : 0);
    }

    private BigDecimal sum(String key, FormLine line, Quantity goal, int month, boolean ceiling) {
        int scale = scale(goal, line.aspect().orElseThrow() == Aspect.LEVEL);
        return goal.value()
                .multiply(BigDecimal.valueOf(path(key, ceiling)[month]))
                .divide(THOUSAND, scale, RoundingMode.HALF_UP);
    }

    /** A rate or a stock: near what is asked for at any time, on the good side of it where the path reaches the target. */
    private BigDecimal rate(String key, FormLine line, Quantity goal, int month, boolean ceiling) {
        int end = path(key, ceiling)[MONTHS] - 1000;
        Random random = random(key + month);
        int distance = end / 2 + (month == MONTHS ? 0 : random.nextInt(30) - 14);
        BigDecimal rate = goal.value()
                .multiply(BigDecimal.valueOf(1000L + distance))
                .divide(THOUSAND, scale(goal, true), RoundingMode.HALF_UP);
        boolean share =
                line.aspect().orElseThrow() == Aspect.SHARE && goal.unit().equals(Unit.of("%"));
        return share ? rate.min(HUNDRED) : rate;
    }
}
