package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/** Tells the numbers that only name, class or time something from the quantities: 107国道, 千亿级, 3年. */
final class NamedNumbers {
    private static final int LONGEST_LASTING = 6;
    private final CharSequence s;
    private final Words words;

    NamedNumbers(CharSequence s, Words words) {
        this.s = s;
        this.words = words;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** Numbers that are part of a name or a class: 107国道, 9号桥, 500强, 3.0版, 千亿级, 6大, 二期. */
    Optional<Reason> named(Numeral n, Optional<UnitWords.Found> unit) {
        char after = at(n.end());
        if (isLevel(n.end())) {
            return Optional.of(Reason.SIZE_CLASS);
        }
        if (n.form() == Numeral.Form.MAGNITUDE && words.is(SentenceWord.ANY_UNIT, s, n.start() - 1)) {
            return Optional.of(Reason.SIZE_CLASS);
        }
        if (words.is(NumberWord.LEVEL, s, n.end())) {
            boolean reached = reached(n);
            return reached ? Optional.empty() : Optional.of(Reason.SIZE_CLASS);
        }
        if (unit.isPresent() && isClass(unit.get().end())) {
            return Optional.of(words.is(NumberWord.LEVEL, s, unit.get().end()) ? Reason.SIZE_CLASS : Reason.NAME);
        }
        if (words.is(NumberWord.VERSION, s, n.end()) || (after == '.' && at(n.end() + 1) == '0')) {
            return Optional.of(Reason.VERSION);
        }
        if (words.is(NumberWord.INSTALMENT, s, n.end())
                && (n.isChinese() || unit.isEmpty() || !n.isChinese() && n.end() - n.start() == 1)) {
            return Optional.of(Reason.NAME);
        }
        if (unit.isEmpty() && words.is(SentenceWord.NAMED, s, n.end())) {
            return Optional.of(words.is(SentenceWord.GREAT, s, n.end()) ? Reason.SET : Reason.NAME);
        }
        if (words.is(NumberWord.NAME_NUMBER, s, n.end())) {
            return Optional.of(Reason.NAME);
        }
        if (at(n.start() - 1) == '”' && words.is(NumberWord.CLAUSES, s, n.end())) {
            return Optional.of(Reason.NAME);
        }
        if (n.isChinese() && words.is(NumberWord.ONE_WORD, s, n.end())) {
            return Optional.of(Reason.WORD);
        }
        return Optional.empty();
    }

    /** 达到千亿级, 千亿级以上: behind 级 the phrase ends. */
    private boolean closesLevel(int at) {
        return ",。;、)".indexOf(at(at)) >= 0 || words.is(SentenceWord.TAKING, s, at);
    }

    /** 千亿级产业: behind 级 stands what is of the class. */
    private boolean isLevel(int at) {
        int end = at + words.table(NumberWord.LEVEL).lengthAt(s, at);
        return end > at && end < s.length() && !closesLevel(end);
    }

    /** 10亿元级项目, 3人制篮球场: behind the unit stands what makes a class or a name of it. */
    private boolean isClass(int end) {
        return isLevel(end)
                || words.is(SentenceWord.SYSTEM, s, end)
                        && words.table(SentenceWord.NO_SYSTEM).lengthAt(s, end) == 0;
    }

    private boolean reached(Numeral n) {
        int end = n.start();
        return !n.multiplier().isEmpty()
                && (words.table(SentenceWord.REACH).lengthBefore(s, Math.max(0, end - 6), end) > 0
                                && !words.is(NumberWord.BEING, s, end - 1)
                        || isComparatorBefore(end));
    }

    private boolean isComparatorBefore(int end) {
        WordTable before = words.table(SentenceWord.BEFORE);
        int length = before.lengthBefore(s, Math.max(0, end - 6), end);
        return length > 0
                && !before.value(s.subSequence(end - length, end).toString())
                        .orElse("none")
                        .equals("none");
    }

    /** Quantities that only qualify something: durations, ages, 500米覆盖率, 10亿元以上项目, 收入过200亿元的企业. */
    Optional<Reason> trap(Numeral n, Mention m) {
        String unit = m.unit();
        if (n.isChinese()
                && n.form() == Numeral.Form.MAGNITUDE
                && m.comparator() == Comparator.EXACTLY
                && n.end() - n.start() == 1) {
            return Optional.of(Reason.WORD);
        }
        boolean time = Unit.of(unit).dimension() == Dimension.TIME
                        && words.table(SentenceWord.AGE)
                                .firstIn(unit, 0, unit.length())
                                .isEmpty()
                || words.table(SentenceWord.WORKING_DAY).lengthBefore(unit, 0, unit.length()) > 0;
        if (!time) {
            return Optional.empty();
        }
        if (words.table(SentenceWord.LASTING).lengthBefore(s, Math.max(0, m.from() - LONGEST_LASTING), m.from()) > 0) {
            return Optional.empty();
        }
        boolean measured = m.value().stripTrailingZeros().scale() > 0 && words.contains(SentenceWord.YEARS, unit);
        if (measured) {
            return Optional.empty();
        }
        boolean linked = m.link() != Mention.Link.NONE && m.linkWord().length() > 1;
        boolean compared = isComparatorBefore(n.start());
        boolean within = m.to() > m.end() && words.is(NumberWord.WITHIN, s, m.to() - 1);
        if (!linked && !(compared && !within)
                || words.contains(SentenceWord.YEARS, unit) && m.link() == Mention.Link.REACH && !linked) {
            return Optional.of(Reason.DURATION);
        }
        return Optional.empty();
    }
}
