package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;

/** What was reported of each item, found without going through all reports again. */
final class ReportIndex {
    private final Map<ReportItem, List<Reported>> byItem = new HashMap<>();
    private final Set<String> units = new HashSet<>();

    /**
     * An entry with the report in which it stands.
     *
     * @param report the report
     * @param entry what it says of the item
     */
    record Reported(ProgressReport report, ReportEntry entry) {}

    ReportIndex(Collection<ProgressReport> reports) {
        for (ProgressReport report : reports) {
            units.add(report.unit());
            for (ReportEntry entry : report.entries()) {
                byItem.computeIfAbsent(entry.item(), item -> new ArrayList<>()).add(new Reported(report, entry));
            }
        }
    }

    /** What these units report of it; what anybody reports where none of them has ever reported anything. */
    List<Reported> of(ReportItem item, Collection<String> answering) {
        List<Reported> all = byItem.getOrDefault(item, List.of());
        if (answering.stream().noneMatch(units::contains)) {
            return all;
        }
        return all.stream()
                .filter(one -> answering.contains(one.report().unit()))
                .toList();
    }

    /** What this unit reports of it. */
    List<Reported> of(ReportItem item, String unit) {
        return byItem.getOrDefault(item, List.of()).stream()
                .filter(one -> one.report().unit().equals(unit))
                .toList();
    }

    /** What had been accepted by a day, of periods that were over by another. */
    static List<Reported> known(List<Reported> all, LocalDate asOf, LocalDate knownOn) {
        return all.stream()
                .filter(one -> !one.report().period().end().isAfter(asOf))
                .filter(one -> one.report()
                        .acceptedOn()
                        .filter(day -> !day.isAfter(knownOn))
                        .isPresent())
                .toList();
    }

    /** The one of the latest period; of two, the one that stands last. */
    static Optional<Reported> latest(List<Reported> known) {
        return known.stream()
                .reduce((earlier, later) -> later.report()
                                .period()
                                .end()
                                .isBefore(earlier.report().period().end())
                        ? earlier
                        : later);
    }
}
