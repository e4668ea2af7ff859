package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.Milestone;
import org.planmodel.evaluation.LightReading;
import org.planmodel.evaluation.LightResult;
import org.planmodel.evaluation.MilestoneEvaluation;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.SelfAssessment;

/** Prints the milestones of a plan as lines of a bulletin. */
final class MilestonePrint {
    private static final int YEAR_END = 12;

    private final BulletinRequest request;
    private final TargetStandings standings;

    private MilestonePrint(BulletinRequest request, TargetStandings standings) {
        this.request = request;
        this.standings = standings;
    }

    static List<BulletinMilestone> of(BulletinRequest request, TargetStandings standings) {
        MilestonePrint print = new MilestonePrint(request, standings);
        return standings.allItems().stream()
                .filter(item -> item.milestone().isPresent())
                .map(item -> print.print(item, item.milestone().orElseThrow()))
                .toList();
    }

    private BulletinMilestone print(PlanItem item, Milestone stone) {
        List<ReportIndex.Reported> known = standings.known(item, request.asOf(), request.knownOn());
        Optional<ReportIndex.Reported> latest =
                ReportIndex.latest(known).filter(one -> !one.entry().isBlank());
        Optional<ReportEntry> entry = latest.map(ReportIndex.Reported::entry);
        Optional<LocalDate> reached = entry.flatMap(one -> reachedOn(one, known, stone));
        LocalDate due = stone.due()
                .orElse(LocalDate.of(request.asOf().getYear(), YEAR_END, 1)
                        .plusMonths(1)
                        .minusDays(1));
        MilestoneEvaluation evaluation = MilestoneEvaluation.builder()
                .milestone(new Milestone(stone.project(), stone.stage(), Optional.of(due), stone.source()))
                .reachedOn(reached)
                .asOf(request.asOf())
                .build();
        return BulletinMilestone.builder()
                .item(item.item())
                .number(Optional.of(item.number()).filter(number -> !number.isBlank()))
                .project(stone.project())
                .stage(stone.stage())
                .due(stone.due())
                .state(state(entry, evaluation))
                .reachedOn(evaluation.isReached() ? reached : Optional.empty())
                .daysLate(evaluation.daysLate())
                .progress(entry.flatMap(one -> one.stage().or(one::progress)))
                .light(ItemPrint.light(request.lights(), LightReading.of(evaluation))
                        .flatMap(LightResult::light))
                .explanation(evaluation.explain())
                .units(standings.unitNames(item))
                .reason(entry.flatMap(ReportEntry::lagReason))
                .nextStep(entry.flatMap(ReportEntry::nextStep))
                .dataEnd(latest.map(one -> one.report().period().end()))
                .build();
    }

    /** The stated day; where the unit only says that the stage is reached, the end of the first period for which it says so. */
    private static Optional<LocalDate> reachedOn(
            ReportEntry latest, List<ReportIndex.Reported> known, Milestone stone) {
        if (latest.reachedOn().isPresent()) {
            return latest.reachedOn();
        }
        return saysReached(latest, stone)
                ? known.stream()
                        .filter(one -> saysReached(one.entry(), stone))
                        .map(one -> one.report().period().end())
                        .min(LocalDate::compareTo)
                : Optional.empty();
    }

    private static boolean saysReached(ReportEntry entry, Milestone stone) {
        return entry.selfAssessment().equals(Optional.of(SelfAssessment.DONE))
                || entry.stage().equals(Optional.of(stone.stage()));
    }

    private static BulletinMilestone.State state(Optional<ReportEntry> entry, MilestoneEvaluation evaluation) {
        if (entry.flatMap(ReportEntry::notApplicable).isPresent()) {
            return BulletinMilestone.State.NOT_APPLICABLE;
        }
        boolean late = evaluation.daysLate() > 0;
        if (evaluation.isReached()) {
            return late ? BulletinMilestone.State.REACHED_LATE : BulletinMilestone.State.REACHED;
        }
        return late ? BulletinMilestone.State.OVERDUE : BulletinMilestone.State.AWAITING;
    }
}
