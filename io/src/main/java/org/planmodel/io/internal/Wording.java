package org.planmodel.io.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.Observation;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** Statements in the words of a reader. */
public final class Wording {
    private final Labels labels;

    /** Wording in this language. */
    public Wording(Labels labels) {
        this.labels = labels;
    }

    /** A criterion: {@code at least 10家}. */
    public String criterion(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return compared(bound.comparator(), bound.quantity());
        }
        if (criterion instanceof Criterion.Between between) {
            return labels.get("criterion.between", quantity(between.low()), quantity(between.high()));
        }
        if (criterion instanceof Criterion.AsAssigned assigned) {
            Optional<String> by = assigned.by();
            return by.map(name -> labels.get("criterion.asAssignedBy", name))
                    .orElseGet(() -> labels.get("criterion.asAssigned"));
        }
        return ((Criterion.Qualitative) criterion).text();
    }

    /** A target in one line: commitment, action, subject, aspect, criterion. */
    public String target(Target target) {
        String space = labels.isChinese() ? "" : " ";
        StringBuilder words = new StringBuilder();
        if (target.commitment() != Commitment.PLAIN) {
            words.append(labels.get("commitment", target.commitment())).append(space);
        }
        target.action().ifPresent(action -> words.append(action).append(space));
        words.append(target.subject()).append(space);
        words.append(aspect(target.aspect()));
        return words.append(criterion(target.criterion())).toString();
    }

    /** What a target of an indicator aims at: its aspect where the figure does not say it, and its criterion. */
    public String aimed(Target target) {
        return aimed(target.aspect(), target.criterion());
    }

    /** What is aimed at: the aspect where the figure does not say it, and the criterion. */
    public String aimed(Aspect aspect, Criterion criterion) {
        return aspect(aspect) + criterion(criterion);
    }

    private String aspect(Aspect aspect) {
        return switch (aspect) {
            case GROWTH, DECLINE, RANK -> labels.get("aspect", aspect) + (labels.isChinese() ? "" : " ");
            default -> "";
        };
    }

    /** What was reported: the figure with its comparing word, or the rank. */
    public String reported(Observation observation) {
        return observation
                .quantity()
                .map(quantity -> compared(observation.comparator(), quantity))
                .orElseGet(() -> labels.get("rank.place", observation.rank().orElseThrow()));
    }

    private String compared(Comparator comparator, Quantity quantity) {
        return labels.get("comparator." + EnumNames.of(comparator), quantity(quantity));
    }

    /** A quantity; a blank stands before a unit in Latin letters. */
    public String quantity(Quantity quantity) {
        String symbol = quantity.unit().symbol();
        boolean latin = !symbol.isEmpty() && symbol.charAt(0) < '\u0250' && Character.isLetter(symbol.charAt(0));
        return quantity.value().toPlainString() + (latin ? " " : "") + symbol;
    }

    /** A number in plain digits, with a thin space between groups of three before the point. */
    public static String grouped(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        int start = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > start; at -= 3) {
            grouped.insert(at, '\u202F');
        }
        return grouped.toString();
    }
}
