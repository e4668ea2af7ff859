package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/**
 * A quantity as it is mentioned in a sentence, with the words around it that say how it is meant.
 *
 * @param numeral the numeral, of a range the lower one
 * @param start the first character of number and unit, 每平方米 in front of the number included
 * @param end behind number and unit
 * @param from the first character of comparators and link verbs in front of the number
 * @param to behind the comparator that follows
 * @param value the value as written, of a range the lower one
 * @param high the upper value of a range
 * @param unit the symbol as written, multiplier included; empty for a bare number
 * @param comparator what the words around the number say; EXACTLY where they say nothing
 * @param link the verb in front of the number that ties it to its subject
 * @param linkWord that verb as written, or empty
 */
record Mention(
        Numeral numeral,
        int start,
        int end,
        int from,
        int to,
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        Comparator comparator,
        Link link,
        String linkWord) {

    /** How the words in front of a number tie it to its subject. */
    enum Link {
        /** Nothing in between: 新增企业8家. */
        NONE,
        /** 达到, 完成, 为. */
        REACH,
        /** 增长. */
        GROW,
        /** 下降. */
        FALL,
        /** 降至. */
        FALL_TO,
        /** 控制在. */
        HOLD,
        /** 占全市. */
        OCCUPY
    }

    private Dimension dimension() {
        return Unit.of(unit).dimension();
    }

    boolean isRatio() {
        return dimension() == Dimension.RATIO || numeral.form() == Numeral.Form.FRACTION;
    }

    boolean isPoints() {
        return dimension() == Dimension.POINTS;
    }

    boolean isMultiple() {
        return dimension() == Dimension.MULTIPLE;
    }

    /** Whether it is an amount of something: no share, no points, no multiple. */
    boolean isAmount() {
        return !isRatio() && !isPoints() && !isMultiple();
    }

    /** Whether the number says by how much something changes. */
    boolean changes() {
        return link == Link.GROW || link == Link.FALL;
    }

    Mention withUnit(String newUnit) {
        return new Mention(numeral, start, end, from, to, value, high, newUnit, comparator, link, linkWord);
    }

    Mention withComparator(Comparator other) {
        return new Mention(numeral, start, end, from, to, value, high, unit, other, link, linkWord);
    }

    Mention withLink(Link other, String word) {
        return new Mention(numeral, start, end, from, to, value, high, unit, comparator, other, word);
    }
}
