package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.Verdict;

/**
 * The values that a light is made from (亮灯依据). A variable that is not in it is not known: no light comes from it.
 *
 * <pre>{@code
 * LightReading reading = LightReading.of(evaluation).with(LightVariable.PERIODS_MISSED, Fraction.of(2));
 * }</pre>
 *
 * @param values the values that are known; percent and points as numbers such as 72.5
 * @param marginUnit the unit of {@link LightVariable#MARGIN}, with which it is said; none where it is not known
 */
public record LightReading(Map<LightVariable, Fraction> values, Unit marginUnit) implements Serializable {
    /** Nothing is known. */
    public static final LightReading EMPTY = new LightReading(Map.of());

    private static final Fraction HUNDRED = Fraction.of(100);

    /** A reading. */
    public LightReading {
        Objects.requireNonNull(marginUnit, "marginUnit");
        EnumMap<LightVariable, Fraction> copy = new EnumMap<>(LightVariable.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** A reading whose {@link LightVariable#MARGIN} has no unit. */
    public LightReading(Map<LightVariable, Fraction> values) {
        this(values, Unit.NONE);
    }

    /** What an evaluation tells: completion, pace, gap, growth, distance to the target, the unit's outlook. */
    public static LightReading of(Evaluation evaluation) {
        EnumMap<LightVariable, Fraction> values = new EnumMap<>(LightVariable.class);
        evaluation.completion().ifPresent(share -> values.put(LightVariable.COMPLETION, share.times(HUNDRED)));
        evaluation.expectedPace().ifPresent(share -> values.put(LightVariable.PACE, share.times(HUNDRED)));
        evaluation.gap().ifPresent(share -> values.put(LightVariable.GAP, share.times(HUNDRED)));
        if (evaluation.completion().isPresent()) {
            evaluation
                    .expectedPace()
                    .filter(pace -> pace.signum() > 0)
                    .ifPresent(pace -> values.put(
                            LightVariable.OF_PACE,
                            evaluation.completion().get().over(pace).times(HUNDRED)));
        }
        margin(evaluation).ifPresent(margin -> values.put(LightVariable.MARGIN, margin));
        growth(evaluation).ifPresent(growth -> values.put(LightVariable.GROWTH, growth));
        evaluation.outlook().ifPresent(outlook -> values.put(LightVariable.OUTLOOK, Fraction.of(outlook.ordinal())));
        return new LightReading(values, evaluation.margin().map(Quantity::unit).orElse(Unit.NONE));
    }

    /**
     * A figure that stands at a number which is to be passed (4% of 超4%) lies on neither side of it, and of one that is not exact the side may be
     * open.
     */
    private static Optional<Fraction> margin(Evaluation evaluation) {
        boolean met = evaluation.verdict().filter(Verdict::isMet).isPresent();
        return evaluation
                .margin()
                .filter(margin -> !InexactFigure.isUndecided(evaluation))
                .filter(margin -> met || margin.value().signum() != 0)
                .map(margin -> Fraction.of(margin.value()));
    }

    private static Optional<Fraction> growth(Evaluation evaluation) {
        Optional<Quantity> rate =
                evaluation.actual().filter(value -> value.unit().dimension() == Dimension.RATIO);
        Optional<Fraction> percent = rate.map(value -> Fraction.of(value, Unit.of("%")));
        return switch (evaluation.target().aspect()) {
            case GROWTH -> percent;
            case DECLINE -> percent.map(Fraction::negate);
            case LEVEL, SHARE, INCREMENT, RANK -> Optional.empty();
        };
    }

    /** What a milestone tells: how late it is, and how long there is. */
    public static LightReading of(MilestoneEvaluation evaluation) {
        LightReading reading = EMPTY.with(LightVariable.DAYS_LATE, Fraction.of(evaluation.daysLate()))
                .with(LightVariable.MONTHS_LATE, Fraction.of(evaluation.monthsLate()));
        return evaluation
                .milestone()
                .due()
                .filter(due -> !evaluation.isReached())
                .map(due -> reading.with(
                        LightVariable.DAYS_LEFT,
                        Fraction.of(Math.max(0, ChronoUnit.DAYS.between(evaluation.asOf(), due)))))
                .orElse(reading);
    }

    /**
     * The reading with the distance of its growth to that of the peers (与平均增速之差): 5.0 against a city of 5.3 is 0.3 points below. Without a
     * growth there is nothing to compare, and the reading stays as it is.
     *
     * @param percent the growth of the peers, in percent: the city's own rate, or the mean of the districts
     */
    public LightReading againstPeers(Fraction percent) {
        return value(LightVariable.GROWTH)
                .map(growth -> with(LightVariable.PEER_MARGIN, growth.minus(percent)))
                .orElse(this);
    }

    /** The reading with one more value, or another one. */
    public LightReading with(LightVariable variable, Fraction value) {
        EnumMap<LightVariable, Fraction> more = new EnumMap<>(LightVariable.class);
        more.putAll(values);
        more.put(variable, value);
        return new LightReading(more, marginUnit);
    }

    /** The reading with the number of latest periods in a row that were behind, the last of the list being the latest. */
    public LightReading withHistory(List<Progress> periods) {
        int missed = 0;
        while (missed < periods.size() && isMissed(periods.get(periods.size() - 1 - missed))) {
            missed++;
        }
        return with(LightVariable.PERIODS_MISSED, Fraction.of(missed));
    }

    private static boolean isMissed(Progress progress) {
        return progress == Progress.BEHIND || progress == Progress.NOT_STARTED;
    }

    /** The value of a variable, where it is known. */
    public Optional<Fraction> value(LightVariable variable) {
        return Optional.ofNullable(values.get(variable));
    }
}
