package org.planmodel.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Fixed points; those of the line where none are named. */
record FixedRule(@Nullable Fraction fixed) implements ScoreRule {
    @Override
    public Score score(LineFacts facts, Fraction points) {
        return Score.of(given(points), words(points));
    }

    private Fraction given(Fraction points) {
        return fixed == null ? points : fixed;
    }

    @Override
    public Set<Fact> needs() {
        return Set.of();
    }

    @Override
    public Sentence words(Fraction points) {
        return given(points).signum() == 0
                ? AssessmentWords.say("rule.zero")
                : AssessmentWords.say("rule.fixed", AssessmentWords.number(given(points)));
    }
}
