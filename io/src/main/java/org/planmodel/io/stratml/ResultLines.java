package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;

import java.util.Optional;
import org.planmodel.Commitment;
import org.planmodel.Observation;
import org.planmodel.Target;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** The lines that stand in the descriptor of a target or actual result. */
final class ResultLines {
    private ResultLines() {}

    /** The lines of a target; {@code named} if its indicator's identifier is its id. */
    static KeyLines of(Target target, boolean named, String dimension, String unit) {
        KeyLines lines = new KeyLines();
        if (!named) {
            lines.put("id", target.id());
        }
        if (!target.subject().equals(dimension)) {
            lines.put("subject", target.subject());
        }
        lines.put("action", target.action()).put("aspect", EnumNames.of(target.aspect()));
        if (target.commitment() != Commitment.PLAIN) {
            lines.put("commitment", EnumNames.of(target.commitment()));
        }
        lines.put("polarity", target.polarity().map(EnumNames::of)).put("basis", target.basis());
        criterion(lines, target.criterion(), unit);
        return lines.put("each", target.each().map(EnumNames::of))
                .put("partOf", target.partOf())
                .put("per", target.per())
                .putAll(ATTRIBUTE, target.attributes());
    }

    private static void criterion(KeyLines lines, Criterion criterion, String unit) {
        if (criterion instanceof Criterion.Bound bound) {
            lines.put("comparator", EnumNames.of(bound.comparator()));
            number(lines, bound.quantity(), unit);
        } else if (criterion instanceof Criterion.Between between) {
            lines.put("criterion", "between");
            number(lines, between.low(), unit);
        } else if (criterion instanceof Criterion.AsAssigned assigned) {
            lines.put("criterion", "asAssigned").put("by", assigned.by());
        } else if (criterion instanceof Criterion.Qualitative words) {
            lines.put("criterion", "qualitative").put("text", words.text());
        }
    }

    /** What the element for the number cannot say of it: another unit than the indicator's, an exponent. */
    static void number(KeyLines lines, Quantity quantity, String unit) {
        if (!quantity.unit().symbol().equals(unit)) {
            lines.put("unit", quantity.unit().symbol());
        }
        if (quantity.value().scale() < 0) {
            lines.put("value", quantity.value().toString());
        }
    }

    /** The lines of what was reported; {@code place} is its place in the plan's list. */
    static KeyLines of(Observation observation, int place, String dimension, String unit) {
        KeyLines lines = new KeyLines().put("place", Integer.toString(place)).put("id", observation.id());
        if (!observation.subject().equals(dimension)) {
            lines.put("subject", observation.subject());
        }
        lines.put("target", observation.target()).put("aspect", EnumNames.of(observation.aspect()));
        if (observation.comparator() != Comparator.EXACTLY) {
            lines.put("comparator", EnumNames.of(observation.comparator()));
        }
        observation.quantity().ifPresent(quantity -> number(lines, quantity, unit));
        return lines.put("rank", observation.rank().map(Object::toString))
                .put("scope", observation.scope())
                .put("status", observation.status().map(EnumNames::of))
                .put("cumulative", observation.cumulative() ? Optional.of("true") : Optional.empty())
                .put("basis", observation.basis());
    }

    static String unit(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return bound.quantity().unit().symbol();
        }
        return criterion instanceof Criterion.Between between
                ? between.low().unit().symbol()
                : "";
    }
}
