package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/** Tells the numbers that only name, class or time something from the quantities: 107国道, 千亿级, 3年. */
final class NamedNumbers {
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
        if (after == '级' && n.end() + 1 < s.length() && !closesLevel(n.end() + 1)) {
            return Optional.of(Reason.SIZE_CLASS);
        }
        if (n.form() == Numeral.Form.MAGNITUDE && at(n.start() - 1) == '个') {
            return Optional.of(Reason.SIZE_CLASS);
        }
        if (after == '级') {
            boolean reached = reached(n);
            return reached ? Optional.empty() : Optional.of(Reason.SIZE_CLASS);
        }
        if (unit.isPresent() && isClass(unit.get().end())) {
            return Optional.of(at(unit.get().end()) == '级' ? Reason.SIZE_CLASS : Reason.NAME);
        }
        if (after == '版' || (after == '.' && at(n.end() + 1) == '0')) {
            return Optional.of(Reason.VERSION);
        }
        if (after == '期' && (n.isChinese() || unit.isEmpty() || !n.isChinese() && n.end() - n.start() == 1)) {
            return Optional.of(Reason.NAME);
        }
        if (unit.isEmpty() && words.is(Words.Kind.NAMED, s, n.end())) {
            return Optional.of(after == '大' ? Reason.SET : Reason.NAME);
        }
        if (after == '号' || after == '强') {
            return Optional.of(Reason.NAME);
        }
        if (at(n.start() - 1) == '”' && (after == '条' || after == '项')) {
            return Optional.of(Reason.NAME);
        }
        if (n.isChinese() && (after == '级' || after == '流' || after == '带' || after == '体' || after == '般')) {
            return Optional.of(Reason.WORD);
        }
        return Optional.empty();
    }

    /** 达到千亿级, 千亿级以上: behind 级 the phrase ends. */
    private boolean closesLevel(int at) {
        return ",。;、)".indexOf(at(at)) >= 0 || words.is(Words.Kind.TAKING, s, at);
    }

    /** 10亿元级项目, 3人制篮球场: behind the unit stands what makes a class or a name of it. */
    private boolean isClass(int end) {
        boolean level = at(end) == '级' && end + 1 < s.length() && !closesLevel(end + 1);
        return level
                || words.is(Words.Kind.SYSTEM, s, end)
                        && words.table(Words.Kind.NO_SYSTEM).lengthAt(s, end) == 0;
    }

    private boolean reached(Numeral n) {
        int end = n.start();
        return !n.multiplier().isEmpty()
                && (words.table(Words.Kind.REACH).lengthBefore(s, Math.max(0, end - 6), end) > 0
                                && at(end - 1) != '为'
                                && at(end - 1) != '有'
                        || isComparatorBefore(end));
    }

    private boolean isComparatorBefore(int end) {
        WordTable before = words.table(Words.Kind.BEFORE);
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
                        && words.table(Words.Kind.AGE)
                                .firstIn(unit, 0, unit.length())
                                .isEmpty()
                || words.table(Words.Kind.WORKING_DAY).lengthBefore(unit, 0, unit.length()) > 0;
        if (!time) {
            return Optional.empty();
        }
        boolean linked = m.link() != Mention.Link.NONE && m.linkWord().length() > 1;
        boolean compared = isComparatorBefore(n.start());
        boolean within = m.to() > m.end() && s.charAt(m.to() - 1) == '内';
        if (!linked && !(compared && !within)
                || words.contains(Words.Kind.YEARS, unit) && m.link() == Mention.Link.REACH && !linked) {
            return Optional.of(Reason.DURATION);
        }
        return Optional.empty();
    }
}
