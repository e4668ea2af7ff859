package org.planmodel.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.quantity.Quantity;

/**
 * All figures of one target, in the order in which they became known (数据沿革). Nothing is overwritten, so one can ask what was known on a
 * day: the half-year evaluation as known on 20 July stays what it was, although the half-year was corrected in August.
 *
 * <p>A figure replaces an earlier one of the same period for whoever asks after the day on which it became known, unless it is of a lower
 * {@linkplain org.planmodel.progress.Vintage vintage}: an estimate that arrives late does not undo a verified figure.
 *
 * @param observations the figures, sorted by the day on which they became known
 */
public record ObservationHistory(List<KnownObservation> observations) implements Serializable {
    /** Nothing was reported. */
    public static final ObservationHistory EMPTY = new ObservationHistory(List.of());

    /** A history; the order of figures of one day is kept. */
    public ObservationHistory {
        observations = observations.stream()
                .sorted(Comparator.comparing(KnownObservation::knownOn))
                .toList();
    }

    /** A history of these figures. */
    public static ObservationHistory of(KnownObservation... observations) {
        return new ObservationHistory(List.of(observations));
    }

    /**
     * The figures that accepted reports state for a target, corrections among them; each is known from the day on which its report was
     * accepted. A report that was not accepted does not count.
     */
    public static ObservationHistory ofReports(Collection<ProgressReport> reports, Target target) {
        return new ObservationHistory(reports.stream()
                .flatMap(report -> ReportedFigures.of(report, target).stream())
                .toList());
    }

    /** The history with one more figure. */
    public ObservationHistory with(KnownObservation observation) {
        List<KnownObservation> more = new ArrayList<>(observations);
        more.add(Objects.requireNonNull(observation, "observation"));
        return new ObservationHistory(more);
    }

    /** What was known at the end of a day. */
    public ObservationHistory asKnownOn(LocalDate day) {
        return new ObservationHistory(
                observations.stream().filter(one -> !one.knownOn().isAfter(day)).toList());
    }

    /** The figure of the latest period that is over by the end of a day, in the form that counted on another day. */
    public Optional<KnownObservation> latest(LocalDate asOf, LocalDate knownOn) {
        return standing(knownOn).values().stream()
                .filter(one -> !one.period().end().isAfter(asOf))
                .max(Comparator.comparing((KnownObservation one) -> one.period().end())
                        .thenComparing(one -> one.period().start(), Comparator.reverseOrder()));
    }

    /** The figure of a period, in the form that counted on a day. */
    public Optional<KnownObservation> of(ReportPeriod period, LocalDate knownOn) {
        return Optional.ofNullable(standing(knownOn).get(period));
    }

    /** Every form of the figure of a period, in the order in which they became known. */
    public List<KnownObservation> revisions(ReportPeriod period) {
        return observations.stream().filter(one -> one.period().equals(period)).toList();
    }

    /**
     * What was done in the last part of a cumulative period: 1-7月 less 1-6月 is July. Both figures are those that counted on the day, so a
     * corrected half-year corrects July.
     *
     * @return nothing if one of the two figures is not known, or they are ranks
     */
    public Optional<Quantity> increment(ReportPeriod longer, ReportPeriod shorter, LocalDate knownOn) {
        Optional<Quantity> whole =
                of(longer, knownOn).flatMap(one -> one.observation().quantity());
        Optional<Quantity> before =
                of(shorter, knownOn).flatMap(one -> one.observation().quantity());
        return whole.isPresent() && before.isPresent()
                ? Optional.of(whole.get().minus(before.get()))
                : Optional.empty();
    }

    /** Cumulative figures, as known on a day, that are lower than that of a shorter period: {@code CUMULATIVE_FELL}, at the place of the later. */
    public List<Problem> problems(LocalDate knownOn) {
        return CumulativeCheck.problems(standing(knownOn).values());
    }

    /** The figure of each period that counted on a day. */
    private TreeMap<ReportPeriod, KnownObservation> standing(LocalDate knownOn) {
        TreeMap<ReportPeriod, KnownObservation> standing = new TreeMap<>();
        for (KnownObservation one : asKnownOn(knownOn).observations) {
            standing.merge(one.period(), one, (earlier, later) -> isLower(later, earlier) ? earlier : later);
        }
        return standing;
    }

    private static boolean isLower(KnownObservation later, KnownObservation earlier) {
        return later.vintage().isPresent()
                && earlier.vintage().isPresent()
                && later.vintage().get().compareTo(earlier.vintage().get()) < 0;
    }
}
