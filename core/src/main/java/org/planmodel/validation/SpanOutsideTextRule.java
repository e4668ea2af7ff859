package org.planmodel.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.wording.Sentence;

/** Every source lies within the document's text. */
final class SpanOutsideTextRule extends StandardRule {
    SpanOutsideTextRule() {
        super("span-outside-text");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().text().isPresent(), "no-text");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        int length = plan.plan().text().orElseThrow().length();
        Stream.<List<? extends Placed<?>>>of(
                        plan.indicators(),
                        plan.measures(),
                        plan.targets(),
                        plan.milestones(),
                        plan.responsibilities(),
                        plan.observations(),
                        plan.glossary(),
                        plan.sections())
                .flatMap(List::stream)
                .forEach(part -> part.source()
                        .filter(span -> span.end() > length)
                        .ifPresent(span -> findings.add(part, span.start(), span.end(), Labels.of(part), length)));
    }
}
