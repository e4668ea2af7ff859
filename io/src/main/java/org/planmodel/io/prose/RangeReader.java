package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads two numerals as the ends of a range: 5—8家, 介于70%和85%之间. */
final class RangeReader {
    private static final int LONGEST_FALL = 12;
    private final CharSequence s;
    private final Words words;
    private final NumeralSense sense;
    private final NumeralUnits units;
    private final MentionMaker maker;

    RangeReader(CharSequence s, Words words, NumeralSense sense, NumeralUnits units, MentionMaker maker) {
        this.s = s;
        this.words = words;
        this.sense = sense;
        this.units = units;
        this.maker = maker;
    }

    private boolean isBefore(WordKind kind, int end) {
        return words.table(kind).lengthBefore(s, 0, end) > 0;
    }

    private boolean isAnd(int from, int to) {
        int n = words.table(NumberWord.RANGE_AND).lengthAt(s, from);
        return n > 0 && from + n == to;
    }

    /** The range that two numerals make, if they do: 5至8家, 20%到25%. */
    Optional<Mention> range(Numeral low, Numeral high) {
        if (low.high().isPresent()
                || high.high().isPresent()
                || sense.reason(high).isPresent()
                || descends(low, high) && !falls(low)) {
            return Optional.empty();
        }
        int i = low.end();
        String lowUnit = "";
        if (i < s.length() && i != high.start()) {
            Optional<UnitWords.Found> unit = units.behind(low, i);
            if (unit.isPresent() && unit.get().end() < high.start()) {
                lowUnit = unit.get().symbol();
                i = unit.get().end();
            }
        }
        int dash = words.rangeMarkAt(s, i, high.start());
        boolean between = isAnd(i, high.start()) && isBetween(low, high);
        if (!between && (dash == 0 || i + dash != high.start())) {
            return Optional.empty();
        }
        if (words.is(NumberWord.RANGE, s, i) && isBefore(NumberWord.STARTING_FROM, low.start())) {
            return Optional.empty();
        }
        Optional<UnitWords.Found> unit = units.behind(high, high.end());
        if (unit.isEmpty() || (!lowUnit.isEmpty() && !lowUnit.equals(unit.get().symbol()))) {
            return Optional.empty();
        }
        String multiplier = high.multiplier();
        BigDecimal lowValue =
                low.multiplier().equals(multiplier) || low.multiplier().isEmpty()
                        ? low.value()
                        : low.value()
                                .multiply(words.numerals().factor(low.multiplier()))
                                .divide(words.numerals().factor(multiplier));
        String symbol = multiplier + unit.get().symbol();
        return Optional.of(maker.mention(
                low,
                low.start(),
                unit.get().end(),
                lowValue.min(high.value()),
                Optional.of(lowValue.max(high.value())),
                symbol));
    }

    private static boolean descends(Numeral low, Numeral high) {
        return high.value().compareTo(low.value()) < 0 && low.multiplier().equals(high.multiplier());
    }

    /** 下降到1985年的7.15万—6.82万吨: what falls may have its range written from the greater end, as may numbers that each bear a multiplier. */
    private boolean falls(Numeral greater) {
        if (!greater.multiplier().isEmpty()) {
            return true;
        }
        for (int i = greater.start() - 1; i > Math.max(0, greater.start() - LONGEST_FALL); i--) {
            if (",;。、".indexOf(s.charAt(i)) >= 0) {
                return false;
            }
            if (words.is(SentenceWord.FALL_TO, s, i) || words.is(SentenceWord.FALL, s, i)) {
                return true;
            }
        }
        return false;
    }

    /** 介于70%和85%之间. */
    private boolean isBetween(Numeral low, Numeral high) {
        int end = units.behind(high, high.end()).map(UnitWords.Found::end).orElse(high.end());
        return isBefore(NumberWord.BETWEEN, low.start()) && words.is(NumberWord.BETWEEN_END, s, end);
    }
}
