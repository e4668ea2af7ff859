package org.planmodel.diff;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.diff.Links.Link;

/**
 * Two plans with what belongs together in them. Indicators and measures are matched before what they hold, units before and after who answers for
 * what is known.
 */
record MatchedPlans(
        PlanEntries left,
        PlanEntries right,
        Links indicators,
        Links measures,
        Links targets,
        Links milestones,
        Links units) {

    static MatchedPlans of(PlanEntries left, PlanEntries right) {
        Links indicators = new EntryMatcher(left.indicatorEntries, right.indicatorEntries, (a, b) -> false).match();
        Links measures = new EntryMatcher(left.measureEntries, right.measureEntries, (a, b) -> false).match();
        Links targets = new EntryMatcher(
                        left.targetEntries, right.targetEntries, (a, b) -> related(a, b, indicators, measures))
                .match();
        Links milestones = new EntryMatcher(
                        left.milestoneEntries, right.milestoneEntries, (a, b) -> related(a, b, indicators, measures))
                .match();
        Links units = new EntryMatcher(left.unitEntries, right.unitEntries, (a, b) -> false).match();
        new DutyMatcher(left, right, measures, units).addTo(units);
        return new MatchedPlans(left, right, indicators, measures, targets, milestones, units);
    }

    private static boolean related(Entry.Holder one, Entry.Holder other, Links indicators, Links measures) {
        return one.kind() == other.kind()
                && (one.kind() == ItemKind.INDICATOR ? indicators : measures).related(one.position(), other.position());
    }

    boolean related(Entry.Holder one, Entry.Holder other) {
        return related(one, other, indicators, measures);
    }

    List<PlanMatch> matches() {
        List<PlanMatch> matches = new ArrayList<>();
        add(matches, indicators, left.indicatorEntries, right.indicatorEntries);
        add(matches, measures, left.measureEntries, right.measureEntries);
        add(matches, targets, left.targetEntries, right.targetEntries);
        add(matches, milestones, left.milestoneEntries, right.milestoneEntries);
        add(matches, units, left.unitEntries, right.unitEntries);
        return matches;
    }

    private static void add(List<PlanMatch> matches, Links links, List<Entry> lefts, List<Entry> rights) {
        for (Link link : links.all()) {
            matches.add(new PlanMatch(
                    items(lefts, link.left()), items(rights, link.right()), link.evidence(), link.confidence()));
        }
    }

    static List<DiffItem> items(List<Entry> entries, List<Integer> positions) {
        return positions.stream().map(at -> entries.get(at).item()).toList();
    }
}
