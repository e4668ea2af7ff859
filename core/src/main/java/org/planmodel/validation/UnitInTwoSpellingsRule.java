package org.planmodel.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.ResponsibleUnit;
import org.planmodel.catalog.DepartmentMatch;
import org.planmodel.wording.Sentence;

/** One unit has one entry: 区发改局 and 区发展和改革局 are not two. */
final class UnitInTwoSpellingsRule extends StandardRule {
    UnitInTwoSpellingsRule() {
        super("unit-in-two-spellings");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.units().isEmpty(), "no-units");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<String, List<Entry>> byDepartment = new HashMap<>();
        Map<String, ResponsibleUnit> byLetters = new HashMap<>();
        for (Placed<ResponsibleUnit> placed : plan.units()) {
            ResponsibleUnit unit = placed.item();
            ResponsibleUnit same = byLetters.putIfAbsent(letters(unit.name()), unit);
            if (same != null) {
                findings.add(placed, same.name(), unit.name());
                continue;
            }
            plan.departmentCatalog().match(unit.name()).ifPresent(match -> {
                List<Entry> entries =
                        byDepartment.computeIfAbsent(match.department().id(), id -> new ArrayList<>());
                entries.stream()
                        .filter(entry -> entry.match.isSameBody(match))
                        .findFirst()
                        .ifPresent(entry -> findings.add(placed, entry.unit.name(), unit.name()));
                entries.add(new Entry(unit, match));
            });
        }
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? name : letters.toString();
    }

    private record Entry(ResponsibleUnit unit, DepartmentMatch match) {}
}
