package org.planmodel.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Target;
import org.planmodel.wording.Sentence;

/** What changed of a target but its name. */
final class TargetChanges {
    private final MatchedPlans matched;
    private final Catalogues catalogues;
    private final DueChanges dues;

    TargetChanges(MatchedPlans matched, Catalogues catalogues) {
        this.matched = matched;
        this.catalogues = catalogues;
        this.dues = new DueChanges(matched.left().plan(), matched.right().plan());
    }

    List<Difference> of(int left, int right) {
        HeldTarget before = matched.left().targets.get(left);
        HeldTarget after = matched.right().targets.get(right);
        List<Difference> differences = new ArrayList<>();
        moved(
                        matched.left().targetEntries.get(left),
                        matched.right().targetEntries.get(right))
                .ifPresent(differences::add);
        differences.addAll(CriterionChanges.of(
                before.target().criterion(), after.target().criterion(), GoodDirection.of(after, catalogues)));
        commitment(before.target(), after.target()).ifPresent(differences::add);
        dues.of(before.target().due(), after.target().due()).ifPresent(differences::add);
        IndicatorChanges.restated(before.target().basis(), after.target().basis())
                .ifPresent(differences::add);
        IndicatorChanges.restated(before.target().per(), after.target().per()).ifPresent(differences::add);
        return differences;
    }

    private Optional<Difference> moved(Entry before, Entry after) {
        boolean same =
                matched.related(before.holder().orElseThrow(), after.holder().orElseThrow());
        return same
                ? Optional.empty()
                : Optional.of(Difference.of(
                        ChangeKind.MOVED,
                        Sentence.verbatim(before.item().holder()),
                        Sentence.verbatim(after.item().holder())));
    }

    private static Optional<Difference> commitment(Target before, Target after) {
        int firmer = before.commitment().compareTo(after.commitment());
        return firmer == 0
                ? Optional.empty()
                : Optional.of(Difference.of(
                        firmer > 0 ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED,
                        DiffWords.name(before.commitment()),
                        DiffWords.name(after.commitment())));
    }
}
