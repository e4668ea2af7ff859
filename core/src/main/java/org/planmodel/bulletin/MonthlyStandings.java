package org.planmodel.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.progress.PlanItem;

/** How each unit stood at the end of each closed month of the year, by what was known on the day of the bulletin. */
final class MonthlyStandings {
    private MonthlyStandings() {}

    static List<UnitMonths> of(BulletinRequest request, TargetStandings standings) {
        Map<String, List<UnitMonths.Month>> rows = new LinkedHashMap<>();
        standings.items().stream()
                .flatMap(item -> standings.countedFor(item).stream())
                .forEach(unit -> rows.putIfAbsent(unit, new ArrayList<>()));
        for (int month = 1; month <= request.asOf().getMonthValue(); month++) {
            LocalDate end = YearMonth.of(request.asOf().getYear(), month).atEndOfMonth();
            if (!end.isAfter(request.asOf())) {
                add(rows, month, counts(request, standings, end));
            }
        }
        return rows.entrySet().stream()
                .map(row -> new UnitMonths(row.getKey(), standings.name(row.getKey()), row.getValue()))
                .toList();
    }

    private static void add(Map<String, List<UnitMonths.Month>> rows, int month, Map<String, int[]> counts) {
        rows.forEach((unit, months) -> {
            int[] count = counts.getOrDefault(unit, new int[2]);
            months.add(new UnitMonths.Month(month, count[0], count[1]));
        });
    }

    private static Map<String, int[]> counts(BulletinRequest request, TargetStandings standings, LocalDate end) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (PlanItem item : standings.items()) {
            standings.standing(item, end, request.knownOn()).byUnit().forEach((unit, own) -> {
                if (own.dataEnd().equals(Optional.of(end)) && own.itemClass().isJudged()) {
                    int[] count = counts.computeIfAbsent(unit, key -> new int[2]);
                    count[0]++;
                    count[1] += own.itemClass().isOnPace() ? 1 : 0;
                }
            });
        }
        return counts;
    }
}
