package org.planmodel.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.planmodel.wording.Sentence;

/** The glossary explains a term once. */
final class GlossaryTermTwiceRule extends StandardRule {
    GlossaryTermTwiceRule() {
        super("glossary-term-twice");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.glossary().isEmpty(), "no-glossary");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Set<String> seen = new HashSet<>();
        plan.glossary().stream()
                .filter(term -> !seen.add(term.item().term()))
                .forEach(term -> findings.add(term, term.item().term()));
    }
}
