package org.planmodel.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.wording.Sentence;

/** What changed of a measure but its name: who answers for it; and when its milestones are due. */
final class MeasureChanges {
    private final MatchedPlans matched;
    private final DueChanges dues;
    private final Map<String, Integer> leftUnits;
    private final Map<String, Integer> rightUnits;

    MeasureChanges(MatchedPlans matched) {
        this.matched = matched;
        this.dues = new DueChanges(matched.left().plan(), matched.right().plan());
        this.leftUnits = matched.left().unitPositions();
        this.rightUnits = matched.right().unitPositions();
    }

    List<Difference> of(int left, int right) {
        Measure before = matched.left().measures.get(left);
        Measure after = matched.right().measures.get(right);
        Set<String> from = new HashSet<>();
        before.responsibilities().forEach(duty -> from.add(key(duty, leftUnits, true)));
        Set<String> to = new HashSet<>();
        after.responsibilities().forEach(duty -> to.add(key(duty, rightUnits, false)));
        return from.equals(to)
                ? List.of()
                : List.of(Difference.of(
                        ChangeKind.REASSIGNED,
                        words(before, matched.left(), leftUnits),
                        words(after, matched.right(), rightUnits)));
    }

    List<Difference> ofMilestones(int left, int right) {
        Milestone before = matched.left().milestones.get(left);
        Milestone after = matched.right().milestones.get(right);
        List<Difference> differences = new ArrayList<>();
        Entry from = matched.left().milestoneEntries.get(left);
        Entry to = matched.right().milestoneEntries.get(right);
        if (!matched.related(from.holder().orElseThrow(), to.holder().orElseThrow())) {
            differences.add(Difference.of(
                    ChangeKind.MOVED,
                    Sentence.verbatim(from.item().holder()),
                    Sentence.verbatim(to.item().holder())));
        }
        dues.of(before.due(), after.due()).ifPresent(differences::add);
        return differences;
    }

    /** A duty by what the unit is in both plans, so that a unit of another name is no other unit; one that no list has is only called so. */
    private String key(Responsibility duty, Map<String, Integer> units, boolean earlier) {
        Integer unit = units.get(duty.unit());
        return (unit == null ? "?" + duty.unit() : listed(unit, duty.unit(), earlier))
                + " " + duty.role()
                + " " + duty.post().orElse("")
                + " " + duty.person().orElse("");
    }

    private String listed(int unit, String id, boolean earlier) {
        int link = earlier ? matched.units().left(unit) : matched.units().right(unit);
        return link < 0 ? (earlier ? "<" : ">") + id : "=" + link;
    }

    private static Sentence words(Measure measure, PlanEntries side, Map<String, Integer> units) {
        List<Sentence> duties = new ArrayList<>();
        for (Responsibility duty : measure.responsibilities()) {
            String unit = Optional.ofNullable(units.get(duty.unit()))
                    .map(side.units::get)
                    .map(ResponsibleUnit::name)
                    .orElse(duty.unit());
            String person = duty.post().map(post -> " " + post).orElse("")
                    + duty.person().map(name -> " " + name).orElse("");
            duties.add(DiffWords.say("duty", DiffWords.name(duty.role()), unit + person));
        }
        return Sentence.join(DiffWords.say("between-duties"), duties);
    }
}
