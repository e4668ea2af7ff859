package org.planmodel.testing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.HeldTarget;
import org.planmodel.Measure;
import org.planmodel.NearestWord;
import org.planmodel.Observation;
import org.planmodel.Plan;

/** Assertions on a plan (计划断言); see {@link PlanAssertions}. */
public final class PlanAssert extends AbstractAssert<PlanAssert, Plan> {
    PlanAssert(Plan plan) {
        super(plan, PlanAssert.class);
    }

    /** The plan has an indicator with this name; goes on with the indicator. */
    public IndicatorAssert hasIndicator(String name) {
        isNotNull();
        try {
            return new IndicatorAssert(actual.getIndicator(name));
        } catch (NoSuchElementException e) {
            throw failure("%s", e.getMessage());
        }
    }

    /** The plan has no indicator with this name. */
    public PlanAssert hasNoIndicator(String name) {
        isNotNull();
        actual.findIndicator(name).ifPresent(found -> {
            throw failure("the plan has an indicator \"%s\" with %s", name, HeldTargets.list(found.targets()));
        });
        return this;
    }

    /** The plan has a measure with this id, or, if there is none, with this title; goes on with the measure. */
    public MeasureAssert hasMeasure(String idOrTitle) {
        isNotNull();
        Optional<Measure> found = actual.findMeasure(idOrTitle)
                .or(() -> actual.allMeasures()
                        .filter(measure -> measure.title().equals(Optional.of(idOrTitle)))
                        .findFirst());
        return new MeasureAssert(
                found.orElseThrow(() -> failure(
                        "no measure with id or title \"%s\"; %s",
                        idOrTitle,
                        NearestWord.to(idOrTitle, actual.allMeasures().flatMap(measure -> measure.title().stream()))
                                .map(title -> "the nearest is \"" + title + "\"")
                                .orElse("the plan has none at all"))),
                actual);
    }

    /** The plan has a target with this subject, with its action or without, of an indicator or a measure; goes on with the first one. */
    public TargetAssert hasTarget(String subject) {
        isNotNull();
        HeldTarget found = actual.allTargets()
                .filter(held -> !HeldTargets.of(List.of(held.target()), subject).isEmpty())
                .findFirst()
                .orElseThrow(() -> failure(
                        "no target of \"%s\"; %s",
                        subject,
                        NearestWord.to(
                                        subject,
                                        actual.allTargets()
                                                .map(held -> held.target().subject()))
                                .map(nearest -> "the nearest is \"" + nearest + "\"")
                                .orElse("the plan has none at all")));
        return new TargetAssert(found.target(), found.polarity());
    }

    /** The plan has this many targets, of indicators and measures together. */
    public PlanAssert hasTargets(int count) {
        isNotNull();
        long found = actual.allTargets().count();
        if (found != count) {
            throw failure("the plan has %s targets, not %s", found, count);
        }
        return this;
    }

    /** The plan reports a figure of this subject, as written: {@code reports("城镇新增就业", "2.41万人")}. */
    public PlanAssert reports(String subject, String figure) {
        isNotNull();
        boolean reported = actual.observations().stream()
                .anyMatch(one -> one.subject().equals(subject) && figure(one).equals(figure));
        if (!reported) {
            throw failure("no report of \"%s\" with %s; %s", subject, figure, reportsInstead(subject));
        }
        return this;
    }

    private String reportsInstead(String subject) {
        List<String> figures = actual.observations().stream()
                .filter(one -> one.subject().equals(subject))
                .map(PlanAssert::figure)
                .toList();
        return figures.isEmpty()
                ? NearestWord.to(subject, actual.observations().stream().map(Observation::subject))
                        .map(nearest -> "the nearest subject is \"" + nearest + "\"")
                        .orElse("the plan reports nothing at all")
                : "of it the plan reports " + figures;
    }

    private static String figure(Observation observation) {
        return observation
                .quantity()
                .map(Object::toString)
                .orElseGet(() -> "rank " + observation.rank().orElse(0));
    }

    /** The plan has a unit with this id, name or alias. */
    public PlanAssert hasUnit(String word) {
        isNotNull();
        try {
            actual.getUnit(word);
            return this;
        } catch (NoSuchElementException e) {
            throw failure("%s", e.getMessage());
        }
    }
}
