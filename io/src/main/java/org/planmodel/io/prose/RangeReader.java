package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads two numerals as the ends of a range: 5—8家, 介于70%和85%之间. */
final class RangeReader {
    private final CharSequence s;
    private final NumeralSense sense;
    private final NumeralUnits units;
    private final MentionMaker maker;

    RangeReader(CharSequence s, NumeralSense sense, NumeralUnits units, MentionMaker maker) {
        this.s = s;
        this.sense = sense;
        this.units = units;
        this.maker = maker;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** The range that two numerals make, if they do: 5至8家, 20%到25%. */
    Optional<Mention> range(Numeral low, Numeral high) {
        if (low.high().isPresent()
                || high.high().isPresent()
                || sense.reason(high).isPresent()
                || high.value().compareTo(low.value()) < 0 && low.multiplier().equals(high.multiplier())) {
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
        int dash = 0;
        while (i + dash < high.start() && dash < 2 && TimeReader.isDash(at(i + dash))) {
            dash++;
        }
        boolean between = (at(i) == '和' || at(i) == '与') && i + 1 == high.start() && isBetween(low, high);
        if (!between && (dash == 0 || i + dash != high.start())) {
            return Optional.empty();
        }
        if ((at(i) == '到' || at(i) == '至') && (at(low.start() - 1) == '由' || at(low.start() - 1) == '从')) {
            return Optional.empty();
        }
        Optional<UnitWords.Found> unit = units.behind(high, high.end());
        if (unit.isEmpty() || (!lowUnit.isEmpty() && !lowUnit.equals(unit.get().symbol()))) {
            return Optional.empty();
        }
        String multiplier = high.multiplier();
        BigDecimal lowValue = low.multiplier().equals(multiplier)
                        || low.multiplier().isEmpty()
                ? low.value()
                : low.value().multiply(Magnitudes.factor(low.multiplier())).divide(Magnitudes.factor(multiplier));
        String symbol = multiplier + unit.get().symbol();
        return Optional.of(
                maker.mention(low, low.start(), unit.get().end(), lowValue, Optional.of(high.value()), symbol));
    }

    /** 介于70%和85%之间. */
    private boolean isBetween(Numeral low, Numeral high) {
        int end = units.behind(high, high.end()).map(UnitWords.Found::end).orElse(high.end());
        char before = at(low.start() - 1);
        return (before == '于' || before == '在') && at(end) == '之' && at(end + 1) == '间';
    }
}
