package org.planmodel.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Role;
import org.planmodel.wording.Sentence;

/**
 * For every binding indicator a unit leads or answers: a measure that has the same subject among its targets, or names the
 * indicator, and has such a unit, of its own or of a measure above.
 */
final class BindingIndicatorWithoutLeadRule extends StandardRule {
    BindingIndicatorWithoutLeadRule() {
        super("binding-indicator-without-lead");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.indicators().stream().anyMatch(indicator -> isBinding(indicator.item())), "no-binding")
                .or(() -> Assignment.of(plan).whyNot());
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Set<String> answeredSubjects = new HashSet<>();
        StringBuilder answeredWords = new StringBuilder();
        Set<Placed<?>> answered = new HashSet<>();
        for (Placed<Measure> measure : plan.measures()) {
            if (hasOwn(measure.item())
                    || measure.holder().filter(answered::contains).isPresent()) {
                answered.add(measure);
                measure.item().targets().forEach(target -> answeredSubjects.add(plan.subjectKey(target.subject())));
                measure.item()
                        .title()
                        .ifPresent(words -> answeredWords.append(words).append('\n'));
                measure.item()
                        .text()
                        .ifPresent(words -> answeredWords.append(words).append('\n'));
            }
        }
        String words = answeredWords.toString();
        plan.indicators().stream()
                .filter(indicator -> isBinding(indicator.item()))
                .filter(indicator -> !answeredSubjects.contains(
                        plan.subjectKey(indicator.item().name())))
                .filter(indicator -> !words.contains(indicator.item().name()))
                .forEach(indicator -> findings.add(indicator, indicator.item().name()));
    }

    private static boolean isBinding(Indicator indicator) {
        return indicator.kind().equals(Optional.of(IndicatorKind.BINDING));
    }

    private static boolean hasOwn(Measure measure) {
        return measure.responsibilities().stream()
                .anyMatch(duty -> duty.role() == Role.LEAD || duty.role() == Role.RESPONSIBLE);
    }
}
