package org.planmodel.evaluation;

import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** Criteria as people say them: 15%以上, at least 15%. */
final class CriterionWords {
    private CriterionWords() {}

    /** What a target asks for, with its figures as they are shown. */
    static Sentence say(Target target, Rounding rounding) {
        Criterion criterion = target.criterion();
        if (criterion instanceof Criterion.Bound bound) {
            return say(new Criterion.Bound(
                    bound.comparator(), TargetDistance.shown(target.aspect(), bound.quantity(), rounding)));
        }
        if (criterion instanceof Criterion.Between range) {
            return say(new Criterion.Between(
                    TargetDistance.shown(target.aspect(), range.low(), rounding),
                    TargetDistance.shown(target.aspect(), range.high(), rounding)));
        }
        return say(criterion);
    }

    /** A number with its comparing word: 超50家. */
    static Sentence say(Comparator comparator, Quantity quantity) {
        return EvaluationWords.say("Comparator." + comparator.name(), quantity);
    }

    private static Sentence say(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return say(bound.comparator(), bound.quantity());
        }
        if (criterion instanceof Criterion.Between range) {
            boolean brief = range.low().unit().equals(range.high().unit())
                    && !range.low().unit().symbol().startsWith("%");
            return EvaluationWords.say(
                    "between", brief ? range.low().value().toPlainString() : range.low(), range.high());
        }
        if (criterion instanceof Criterion.AsAssigned assigned) {
            return assigned.by()
                    .map(superior -> EvaluationWords.say("as-assigned-by", superior))
                    .orElseGet(() -> EvaluationWords.say("as-assigned"));
        }
        return Sentence.verbatim(((Criterion.Qualitative) criterion).text());
    }
}
