package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/**
 * A target or an observation as it was read, under the names that the tables of cases and the gold annotation use.
 *
 * @param target the target; empty of an observation
 * @param observation the observation; empty of a target
 * @param indicator the indicator that holds the target, if one does
 */
record ReadStatement(
        Plan plan, Optional<Target> target, Optional<Observation> observation, Optional<Indicator> indicator) {

    /** Every statement of a plan that has a place in the text: targets, then observations. */
    static List<ReadStatement> of(Plan plan) {
        List<ReadStatement> all = new ArrayList<>();
        for (HeldTarget held : plan.allTargets().toList()) {
            all.add(new ReadStatement(plan, Optional.of(held.target()), Optional.empty(), held.indicator()));
        }
        for (Observation o : plan.observations()) {
            all.add(new ReadStatement(plan, Optional.empty(), Optional.of(o), Optional.empty()));
        }
        all.removeIf(s -> s.source().isEmpty());
        return all;
    }

    boolean isTarget() {
        return target.isPresent();
    }

    String subject() {
        return target.map(Target::subject)
                .or(() -> observation.map(Observation::subject))
                .orElseThrow();
    }

    Optional<SourceSpan> source() {
        return target.flatMap(Target::source).or(() -> observation.flatMap(Observation::source));
    }

    SourceSpan span() {
        return source().orElseThrow();
    }

    Optional<Integer> rank() {
        return observation.flatMap(Observation::rank);
    }

    /** The numbers that it states: none, one, or the two ends of a range. */
    List<Quantity> quantities() {
        if (observation.isPresent()) {
            return observation.get().quantity().map(List::of).orElse(List.of());
        }
        Criterion criterion = target.orElseThrow().criterion();
        if (criterion instanceof Criterion.Bound bound) {
            return List.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between between ? List.of(between.low(), between.high()) : List.of();
    }

    /** The comparator of a bound or an observation, else the kind of the criterion. */
    String comparator() {
        if (observation.isPresent()) {
            return camel(observation.get().comparator());
        }
        Criterion criterion = target.orElseThrow().criterion();
        if (criterion instanceof Criterion.Bound bound) {
            return camel(bound.comparator());
        }
        if (criterion instanceof Criterion.Between) {
            return "between";
        }
        return criterion instanceof Criterion.AsAssigned ? "asAssigned" : "qualitative";
    }

    String aspect() {
        return camel(target.map(Target::aspect)
                .or(() -> observation.map(Observation::aspect))
                .orElseThrow());
    }

    /** What was read for a key, as text; empty where nothing was. */
    String read(String key) {
        return switch (key) {
            case "subject" -> subject();
            case "aspect" -> aspect();
            case "cmp" -> comparator();
            case "basis" -> text(target.flatMap(Target::basis).or(() -> observation.flatMap(Observation::basis)));
            case "action" -> text(target.flatMap(Target::action));
            case "due" -> text(target.flatMap(Target::due));
            case "each" -> name(target.flatMap(Target::each));
            case "per" -> text(target.flatMap(Target::per));
            case "commitment" -> name(target.map(Target::commitment));
            case "polarity" -> name(target.flatMap(Target::polarity).or(() -> indicator.flatMap(Indicator::polarity)));
            case "kind" -> name(indicator.flatMap(Indicator::kind));
            case "partOf" ->
                text(target.flatMap(Target::partOf).flatMap(plan::findTarget).map(Target::subject));
            case "text" ->
                target.map(Target::criterion)
                        .map(c -> c instanceof Criterion.Qualitative q ? q.text() : "")
                        .orElse("");
            case "by" ->
                target.map(Target::criterion)
                        .map(c -> c instanceof Criterion.AsAssigned a ? text(a.by()) : "")
                        .orElse("");
            case "scope" -> text(observation.flatMap(Observation::scope));
            case "period" -> text(observation.flatMap(Observation::period));
            case "status" -> name(observation.flatMap(Observation::status));
            case "cumulative" -> text(observation.map(Observation::cumulative));
            default -> throw new IllegalArgumentException("there is no key " + key + " of a statement");
        };
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(ReadStatement::camel).orElse("");
    }

    /** The name of a constant as the JSON form writes it: AT_LEAST is atLeast. */
    static String camel(Enum<?> constant) {
        StringBuilder out = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            out.append(out.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return (isTarget() ? "T " : "O ") + subject() + " | " + read("action") + " | " + aspect() + " " + comparator()
                + " " + quantities() + rank().map(r -> " rank " + r).orElse("") + " at " + span();
    }
}
