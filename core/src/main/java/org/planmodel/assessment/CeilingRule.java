package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** By steps above a ceiling. */
record CeilingRule(SortedMap<Fraction, Fraction> pointsBelow) implements ScoreRule {
    CeilingRule(Map<Fraction, Fraction> pointsBelow) {
        this((SortedMap<Fraction, Fraction>) new TreeMap<>(pointsBelow));
    }

    CeilingRule {
        pointsBelow = Collections.unmodifiableSortedMap(new TreeMap<>(pointsBelow));
        pointsBelow.keySet().forEach(excess -> RuleChecks.positive("excess", excess));
    }

    @Override
    public Score score(LineFacts facts, Fraction points) {
        Fraction value = facts.get(Fact.VALUE);
        Fraction goal = facts.get(Fact.GOAL);
        if (value.compareTo(goal) <= 0) {
            return Score.of(points, AssessmentWords.say("ceiling.kept", AssessmentWords.number(points)));
        }
        if (goal.signum() <= 0) {
            return Score.of(Fraction.ZERO, AssessmentWords.say("missed"));
        }
        Fraction excess = value.over(goal).minus(Fraction.ONE);
        Fraction given = pointsBelow.entrySet().stream()
                .filter(step -> excess.compareTo(step.getKey()) < 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Fraction.ZERO);
        return Score.of(
                given,
                AssessmentWords.say(
                        given.signum() == 0 ? "ceiling.broken.zero" : "ceiling.broken",
                        AssessmentWords.percent(excess),
                        AssessmentWords.number(given)));
    }

    @Override
    public Set<Fact> needs() {
        return Set.of(Fact.VALUE, Fact.GOAL);
    }

    @Override
    public Sentence words(Fraction points) {
        List<Sentence> steps = new ArrayList<>();
        steps.add(AssessmentWords.say("rule.ceiling", AssessmentWords.number(points)));
        pointsBelow.forEach((excess, given) -> steps.add(AssessmentWords.say(
                "rule.ceiling.step",
                AssessmentWords.number(excess.times(Fraction.of(100))),
                AssessmentWords.number(given))));
        steps.add(AssessmentWords.say("rule.ceiling.else"));
        return Sentence.join(AssessmentWords.say("clause"), steps);
    }
}
