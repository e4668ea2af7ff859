package org.planmodel.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Sentence;

/** What changed of an indicator but its name and its targets: its kind, its unit, its basis. */
final class IndicatorChanges {
    private IndicatorChanges() {}

    static List<Difference> of(Indicator before, Indicator after) {
        List<Difference> differences = new ArrayList<>();
        kind(before, after).ifPresent(differences::add);
        restated(before.unit().map(Unit::symbol), after.unit().map(Unit::symbol))
                .ifPresent(differences::add);
        restated(before.basis(), after.basis()).ifPresent(differences::add);
        return differences;
    }

    private static Optional<Difference> kind(Indicator before, Indicator after) {
        if (before.kind().isEmpty() || after.kind().isEmpty() || before.kind().equals(after.kind())) {
            return Optional.empty();
        }
        boolean binds = after.kind().get() == IndicatorKind.BINDING;
        return Optional.of(Difference.of(
                binds ? ChangeKind.TIGHTENED : ChangeKind.LOOSENED,
                DiffWords.name(before.kind().get()),
                DiffWords.name(after.kind().get())));
    }

    /** Another word for the same attribute; where one plan leaves it out, it says nothing of a change. */
    static Optional<Difference> restated(Optional<String> before, Optional<String> after) {
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? Optional.of(Difference.of(
                        ChangeKind.RESTATED, Sentence.verbatim(before.get()), Sentence.verbatim(after.get())))
                : Optional.empty();
    }
}
