package org.planmodel.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.progress.Correction;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.RunningTotal;

/**
 * The figures that an accepted report states for a target.
 *
 * <p>A target of {@link Aspect#LEVEL} may be a stock (床位数) or the sum of a year (投资额). Where the unit states a figure of the period
 * alone beside that to date, it is a sum; where it states none, the {@linkplain RunningTotal name and unit} of the target tell.
 */
final class ReportedFigures {
    private ReportedFigures() {}

    static List<KnownObservation> of(ProgressReport report, Target target) {
        Optional<LocalDate> accepted = report.acceptedOn();
        Optional<ReportEntry> entry = target.id().flatMap(id -> report.find(ReportItem.target(id)));
        if (accepted.isEmpty() || entry.isEmpty()) {
            return List.of();
        }
        KnownObservation.Builder known = KnownObservation.builder();
        known.knownOn(accepted.get()).origin(report.unit()).vintage(entry.get().vintage());
        boolean stated =
                target.aspect() == Aspect.LEVEL && entry.get().inPeriod().isPresent();
        boolean adds = stated || RunningTotal.is(target);
        List<KnownObservation> figures = new ArrayList<>();
        for (Correction correction : entry.get().corrections()) {
            figures.add(known.observation(observation(target, correction.period(), adds)
                            .quantity(correction.corrected())
                            .build())
                    .reason(correction.reason())
                    .build());
        }
        known.reason(Optional.empty());
        entry.get()
                .toDate()
                .ifPresent(figure -> figures.add(known.observation(observation(target, report.period(), adds)
                                .quantity(figure)
                                .build())
                        .build()));
        entry.get()
                .rank()
                .ifPresent(rank -> figures.add(known.observation(observation(target, report.period(), adds)
                                .rank(rank)
                                .build())
                        .build()));
        return figures;
    }

    private static Observation.Builder observation(Target target, ReportPeriod period, boolean cumulative) {
        Observation.Builder observation = Observation.builder();
        observation
                .subject(target.subject())
                .aspect(target.aspect())
                .target(target.id())
                .period(period)
                .cumulative(cumulative);
        return observation;
    }
}
