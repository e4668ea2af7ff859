package org.planmodel.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ranks the units of one group. */
final class Ranking {
    private Ranking() {}

    /** The same units with their ranks, the best first; those without a rank last. */
    static List<UnitAssessment> of(List<UnitAssessment> units, TieRule ties) {
        Comparator<UnitAssessment> order = order(ties);
        List<UnitAssessment> ranked =
                units.stream().filter(Ranking::isRanked).sorted(order).toList();
        Map<String, UnitAssessment> results = new LinkedHashMap<>();
        int place = 0;
        for (int i = 0; i < ranked.size(); i++) {
            boolean tied = i > 0 && order.compare(ranked.get(i - 1), ranked.get(i)) == 0;
            if (!tied) {
                place = ties.places() == TieRule.Places.LEAVE_OUT ? i + 1 : place + 1;
            }
            UnitAssessment unit = ranked.get(i);
            results.put(unit.unit(), unit.toBuilder().rank(place).build());
        }
        units.forEach(unit -> results.putIfAbsent(unit.unit(), unit));
        return List.copyOf(results.values());
    }

    private static boolean isRanked(UnitAssessment unit) {
        return unit.total().isPresent() && !has(unit, VetoRule.Effect.EXCLUDE);
    }

    /** Those that are annulled come last; the higher score first; then the lines that decide ties. */
    private static Comparator<UnitAssessment> order(TieRule ties) {
        Comparator<UnitAssessment> order = Comparator.comparing(
                        (UnitAssessment unit) -> has(unit, VetoRule.Effect.ANNUL))
                .thenComparing(unit -> unit.total().orElseThrow(), Comparator.reverseOrder());
        for (String line : ties.decidingLines()) {
            order = order.thenComparing(unit -> printed(unit, line), Comparator.reverseOrder());
        }
        return order;
    }

    private static BigDecimal printed(UnitAssessment unit, String line) {
        return unit.find(line).map(LineScore::printed).orElse(BigDecimal.ZERO);
    }

    private static boolean has(UnitAssessment unit, VetoRule.Effect effect) {
        return unit.vetoes().stream().anyMatch(veto -> veto.effect() == effect);
    }
}
