package org.planmodel.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.wording.Sentence;

/**
 * Numbers of siblings run without gap or repetition. A list that starts again at 1 is another list; one that starts with another number
 * is a part of one. Of the outline and the measures, the outline is looked at where there is one: both are the same numbers.
 */
final class NumberingGapRule extends StandardRule {
    NumberingGapRule() {
        super("numbering-gap");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!numbered(plan).isEmpty(), "no-numbers");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<Optional<Placed<?>>, Map<String, Numbered>> last = new HashMap<>();
        for (Numbered next : numbered(plan)) {
            Map<String, Numbered> ofSiblings =
                    last.computeIfAbsent(next.placed.holder(), holder -> new LinkedHashMap<>());
            Numbered before = ofSiblings.put(next.number.form(), next);
            if (before != null && next.number.value() != 1 && next.number.value() != before.number.value() + 1) {
                findings.add(next.placed, next.written, before.written, Labels.of(next.placed));
            }
        }
    }

    private static List<Numbered> numbered(ReviewedPlan plan) {
        List<Numbered> found = new ArrayList<>();
        if (plan.sections().isEmpty()) {
            plan.measures().forEach(measure -> add(measure, measure.item().number(), found));
        } else {
            plan.sections().forEach(section -> add(section, section.item().marker(), found));
        }
        return found;
    }

    private static void add(Placed<?> placed, Optional<String> written, List<Numbered> found) {
        written.flatMap(text -> OrdinalNumber.parse(text).map(number -> new Numbered(placed, text, number)))
                .ifPresent(found::add);
    }

    private record Numbered(Placed<?> placed, String written, OrdinalNumber number) {}
}
