package org.planmodel.diff;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.planmodel.Plan;

/**
 * What changed between two versions or two years of a plan (计划对比).
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(draft, issued);
 * diff.changes(ChangeKind.LOWERED).forEach(change -> System.out.println(change.sentence().english()));
 * }</pre>
 *
 * <p>Compared are indicators, targets, measures, milestones, units and who answers for what. The wording of a measure's text is used to find it
 * again, but a change of words alone is no change; nor is a number in the outline, or a date that moved on with the year of the plan.
 *
 * @param earlier the title of the earlier plan
 * @param later the title of the later plan
 * @param matches what was taken for the same, with the reasons
 * @param changes what changed: by kind of thing, each in the order of the later plan, dropped things behind
 */
public record PlanDiff(String earlier, String later, List<PlanMatch> matches, List<PlanChange> changes)
        implements Serializable {
    /** A comparison; the lists are copied. */
    public PlanDiff {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        matches = List.copyOf(matches);
        changes = List.copyOf(changes);
    }

    /** Compares two plans by the standard catalogues. */
    public static PlanDiff between(Plan earlier, Plan later) {
        return PlanDiffer.standard().compare(earlier, later);
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of a kind. */
    public List<PlanChange> changes(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The changes but for those that an added or dropped thing brought along: the targets of a dropped measure. */
    public List<PlanChange> ownChanges() {
        return changes.stream().filter(change -> change.within().isEmpty()).toList();
    }

    /** The matches of a kind of things. */
    public List<PlanMatch> matches(ItemKind kind) {
        return matches.stream()
                .filter(match -> match.later().get(0).kind() == kind)
                .toList();
    }
}
