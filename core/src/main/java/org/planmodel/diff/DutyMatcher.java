package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planmodel.Responsibility;
import org.planmodel.diff.Links.Link;

/**
 * Matches units that have no name in common by what they answer for: after a reform the new office has the old one's duties. One duty alone is no
 * evidence; it may have been given to another unit.
 */
final class DutyMatcher {
    private static final BigDecimal WEIGHT = new BigDecimal("0.80");
    private static final BigDecimal ENOUGH = new BigDecimal("0.55");
    private static final int FEWEST_DUTIES = 2;

    private final PlanEntries left;
    private final PlanEntries right;
    private final Links measures;
    private final Links units;

    DutyMatcher(PlanEntries left, PlanEntries right, Links measures, Links units) {
        this.left = left;
        this.right = right;
        this.measures = measures;
        this.units = units;
    }

    void addTo(Links links) {
        Map<Integer, Set<String>> lefts = duties(left, true);
        Map<Integer, Set<String>> rights = duties(right, false);
        Map<String, List<Integer>> byDuty = new HashMap<>();
        rights.forEach((unit, duties) -> duties.forEach(duty ->
                byDuty.computeIfAbsent(duty, unused -> new ArrayList<>()).add(unit)));
        for (int unit = 0; unit < left.units.size(); unit++) {
            Set<String> own = lefts.getOrDefault(unit, Set.of());
            if (own.size() >= FEWEST_DUTIES) {
                link(links, unit, own, byDuty, rights);
            }
        }
    }

    private static void link(
            Links links,
            int unit,
            Set<String> own,
            Map<String, List<Integer>> byDuty,
            Map<Integer, Set<String>> rights) {
        Set<Integer> candidates = new HashSet<>();
        own.forEach(duty -> candidates.addAll(byDuty.getOrDefault(duty, List.of())));
        for (int candidate : candidates.stream().sorted().toList()) {
            Set<String> other = rights.getOrDefault(candidate, Set.of());
            int common = CharacterPairs.common(own, other);
            BigDecimal share = CharacterPairs.share(common, own.size() + other.size() - common);
            BigDecimal weight = WEIGHT.multiply(share);
            if (!links.hasRight(candidate) && common >= FEWEST_DUTIES && weight.compareTo(ENOUGH) >= 0) {
                List<Evidence> evidence = List.of(new Evidence(
                        EvidenceKind.SAME_DUTIES, weight, common + "/" + (own.size() + other.size() - common)));
                links.add(new Link(List.of(unit), List.of(candidate), evidence, PairScore.confidence(evidence)));
                return;
            }
        }
    }

    /** What each unit without a match answers for, as the link of the measure with the role. */
    private Map<Integer, Set<String>> duties(PlanEntries side, boolean earlier) {
        Map<String, Integer> positions = side.unitPositions();
        Map<Integer, Set<String>> duties = new HashMap<>();
        for (int measure = 0; measure < side.measures.size(); measure++) {
            int link = earlier ? measures.left(measure) : measures.right(measure);
            for (Responsibility duty : side.measures.get(measure).responsibilities()) {
                Integer unit = positions.get(duty.unit());
                boolean open = unit != null && !(earlier ? units.hasLeft(unit) : units.hasRight(unit));
                if (link >= 0 && open) {
                    duties.computeIfAbsent(unit, unused -> new HashSet<>()).add(link + " " + duty.role());
                }
            }
        }
        return duties;
    }
}
