package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.wording.Sentence;

/** A rule of the library: its texts stand in {@code rules.tsv}. */
abstract class StandardRule implements PlanRule {
    private final RuleDescription description;

    StandardRule(String code) {
        this.description = RuleTexts.of(code);
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    /** The reason, if it holds. */
    static Optional<Sentence> unless(boolean there, String reason) {
        return there ? Optional.empty() : Optional.of(Reasons.say(reason));
    }
}
