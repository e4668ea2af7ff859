package org.planmodel.bulletin;

import java.util.List;
import java.util.Optional;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.PlanItem;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;

/** Prints the tasks of which units report in words as lines of a bulletin. */
final class MeasurePrint {
    private MeasurePrint() {}

    static List<BulletinMeasure> of(BulletinRequest request, TargetStandings standings) {
        return standings.allItems().stream()
                .filter(item -> item.item().kind() == ReportItem.Kind.MEASURE)
                .map(item -> print(item, request, standings))
                .toList();
    }

    private static BulletinMeasure print(PlanItem item, BulletinRequest request, TargetStandings standings) {
        Optional<ReportIndex.Reported> latest = ReportIndex.latest(
                        standings.known(item, request.asOf(), request.knownOn()))
                .filter(one -> !one.entry().isBlank());
        Optional<ReportEntry> entry = latest.map(ReportIndex.Reported::entry);
        return BulletinMeasure.builder()
                .item(item.item())
                .number(Optional.of(item.number()).filter(number -> !number.isBlank()))
                .name(item.label())
                .state(entry.map(MeasurePrint::state).orElse(BulletinMeasure.State.NOT_REPORTED))
                .selfAssessment(entry.flatMap(ReportEntry::selfAssessment))
                .progress(entry.flatMap(ReportEntry::progress))
                .units(standings.unitNames(item))
                .reason(entry.flatMap(ReportEntry::lagReason))
                .nextStep(entry.flatMap(ReportEntry::nextStep))
                .dataEnd(latest.map(one -> one.report().period().end()))
                .build();
    }

    private static BulletinMeasure.State state(ReportEntry entry) {
        if (entry.notApplicable().isPresent()) {
            return BulletinMeasure.State.NOT_APPLICABLE;
        }
        if (entry.selfAssessment().equals(Optional.of(SelfAssessment.DONE))) {
            return BulletinMeasure.State.DONE;
        }
        return entry.outlook().map(MeasurePrint::state).orElse(BulletinMeasure.State.REPORTED);
    }

    private static BulletinMeasure.State state(Outlook outlook) {
        return switch (outlook) {
            case LIKELY -> BulletinMeasure.State.LIKELY;
            case AT_RISK -> BulletinMeasure.State.AT_RISK;
            case UNLIKELY -> BulletinMeasure.State.UNLIKELY;
        };
    }
}
