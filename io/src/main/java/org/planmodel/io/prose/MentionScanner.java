package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/** Turns the numerals of a paragraph into the quantities that it mentions, and says of every other numeral why it is none. */
final class MentionScanner {
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final NumeralSense sense;
    private final List<Mention> mentions = new ArrayList<>();
    private final RankScanner ranks;
    private final Map<Numeral, Reason> reasons = new HashMap<>();

    MentionScanner(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.sense = new NumeralSense(text, words, enclosures, times);
        this.ranks = new RankScanner(s, words, enclosures);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Rank> ranks() {
        return ranks.found();
    }

    /** The quantities that begin between {@code from} and {@code to}. */
    List<Mention> mentionsIn(int from, int to) {
        return InOrder.between(mentions, from, to, Mention::start);
    }

    /** The ranks that begin between {@code from} and {@code to}. */
    List<Rank> ranksIn(int from, int to) {
        return InOrder.between(ranks.found(), from, to, Rank::start);
    }

    Map<Numeral, Reason> reasons() {
        return reasons;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    void scan(List<Numeral> numerals) {
        for (int i = 0; i < numerals.size(); i++) {
            Numeral n = numerals.get(i);
            if (!mentions.isEmpty() && last().end() > n.start() && last().start() < n.start()) {
                reasons.put(n, Reason.RANGE_END);
                continue;
            }
            if (ranks.rank(n)) {
                continue;
            }
            Optional<Reason> reason = sense.reason(n);
            if (reason.isPresent()) {
                reasons.put(n, reason.get());
                continue;
            }
            if (i + 1 < numerals.size()) {
                Optional<Mention> range = range(n, numerals.get(i + 1));
                if (range.isPresent()) {
                    mentions.add(range.get());
                    reasons.put(numerals.get(i + 1), Reason.RANGE_END);
                    i++;
                    continue;
                }
            }
            Reason why = single(n);
            if (why != null) {
                reasons.put(n, why);
            }
        }
        doublings();
        ranks.superlatives();
        mentions.sort(java.util.Comparator.comparingInt(Mention::start));
    }

    private Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** 翻番 without a numeral doubles once. */
    private void doublings() {
        for (int i = 0; i + 1 < s.length(); i++) {
            if (s.charAt(i) == '翻' && s.charAt(i + 1) == '番' && !enclosures.quoted(i)) {
                Numeral once = new Numeral(
                        i, i + 2, BigDecimal.ONE, Optional.empty(), "", Numeral.Looseness.EXACT, Numeral.Form.CHINESE);
                mentions.add(mention(once, i, i + 2, BigDecimal.ONE, Optional.empty(), "番"));
            }
        }
    }

    // ---- quantities -------------------------------------------------------------------------------------------------

    private Optional<Mention> range(Numeral low, Numeral high) {
        if (low.high().isPresent()
                || high.high().isPresent()
                || sense.reason(high).isPresent()
                || high.value().compareTo(low.value()) < 0 && low.multiplier().equals(high.multiplier())) {
            return Optional.empty();
        }
        int i = low.end();
        String lowUnit = "";
        if (i < s.length() && i != high.start()) {
            Optional<UnitWords.Found> unit = unitAt(low, i);
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
        Optional<UnitWords.Found> unit = unitAt(high, high.end());
        if (unit.isEmpty() || (!lowUnit.isEmpty() && !lowUnit.equals(unit.get().symbol()))) {
            return Optional.empty();
        }
        String multiplier = high.multiplier();
        BigDecimal lowValue = low.multiplier().equals(multiplier)
                        || low.multiplier().isEmpty()
                ? low.value()
                : low.value().multiply(Magnitudes.factor(low.multiplier())).divide(Magnitudes.factor(multiplier));
        String symbol = multiplier + unit.get().symbol();
        return Optional.of(mention(low, low.start(), unit.get().end(), lowValue, Optional.of(high.value()), symbol));
    }

    /** 介于70%和85%之间. */
    private boolean isBetween(Numeral low, Numeral high) {
        int end = unitAt(high, high.end()).map(UnitWords.Found::end).orElse(high.end());
        char before = at(low.start() - 1);
        return (before == '于' || before == '在') && at(end) == '之' && at(end + 1) == '间';
    }

    /** The unit behind a numeral; of tenths and per cents the one that the numeral brings along. */
    private Optional<UnitWords.Found> unitAt(Numeral n, int at) {
        return switch (n.form()) {
            case TENTHS -> Optional.of(new UnitWords.Found(at, "成"));
            case PERCENT -> Optional.of(new UnitWords.Found(at, "%"));
            case PERMILLE -> Optional.of(new UnitWords.Found(at, "‰"));
            default ->
                at(at) == '级' && !n.multiplier().isEmpty()
                        ? Optional.of(new UnitWords.Found(at + 1, "级"))
                        : words.units().at(s, at);
        };
    }

    private Reason single(Numeral n) {
        Optional<UnitWords.Found> unit = unitAt(n, n.end());
        char after = at(n.end());
        if (unit.isEmpty() && n.multiplier().isEmpty() && after == '个' && at(n.end() + 1) == '亿') {
            return Reason.NOT_UNDERSTOOD;
        }
        Reason named = named(n, unit);
        if (named != null) {
            return named;
        }
        if (unit.isPresent()) {
            int end = unit.get().end();
            Mention m = mention(
                    n,
                    n.start(),
                    end,
                    n.value(),
                    n.high(),
                    n.multiplier() + unit.get().symbol());
            Reason trap = trap(n, m);
            if (trap != null) {
                return trap;
            }
            mentions.add(m);
            return null;
        }
        if (isRatioToOne(n)) {
            mentions.add(mention(n, n.start(), n.end() + 2, n.value(), n.high(), ""));
            return null;
        }
        if (at(n.start()) == '零' && n.end() - n.start() == 1 && words.is(Words.Kind.ZERO, s, n.end())) {
            String unit0 = at(n.end()) == '增' ? "%" : "";
            Mention zero = mention(n, n.start(), n.end(), n.value(), n.high(), unit0);
            mentions.add(unit0.isEmpty() ? zero : zero.withLink(Mention.Link.GROW, "增长"));
            return null;
        }
        if (!n.multiplier().isEmpty() && n.isArabic() && isPeople(n.end())) {
            mentions.add(mention(n, n.start(), n.end(), n.value(), n.high(), n.multiplier() + "人"));
            return null;
        }
        Mention bare = mention(n, n.start(), n.end(), n.value(), n.high(), n.multiplier());
        boolean meant = bare.from() < bare.start() && bare.link() != Mention.Link.NONE
                || bare.comparator() != Comparator.EXACTLY
                || n.form() == Numeral.Form.FRACTION;
        if (n.isChinese() && n.multiplier().isEmpty() && n.form() != Numeral.Form.MAGNITUDE) {
            return Reason.WORD;
        }
        boolean reaches = bare.link() != Mention.Link.NONE
                && bare.linkWord().length() > 1
                && !n.multiplier().isEmpty();
        if (n.form() == Numeral.Form.MAGNITUDE && bare.comparator() == Comparator.EXACTLY && !reaches) {
            return Reason.WORD;
        }
        boolean closes = at(n.end()) == '\0' || ",。;、)以左和及(:的!?等".indexOf(at(n.end())) >= 0;
        if (meant && closes && !n.isChinese()
                || meant && n.form() == Numeral.Form.MAGNITUDE && closes
                || meant && n.isChinese() && !n.multiplier().isEmpty() && closes) {
            mentions.add(bare);
            return null;
        }
        if (n.isChinese()) {
            return Reason.WORD;
        }
        return Reason.NUMBER;
    }

    /** 450万困难群众: people are counted without a measure word. */
    private boolean isPeople(int from) {
        for (int i = from; i < Math.min(s.length(), from + 4); i++) {
            if (words.is(Words.Kind.PEOPLE, s, i)) {
                return true;
            }
            if (",。;、的".indexOf(s.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 1.95:1. */
    private boolean isRatioToOne(Numeral n) {
        return n.isArabic()
                && n.multiplier().isEmpty()
                && at(n.end()) == ':'
                && at(n.end() + 1) == '1'
                && !NumeralScanner.isArabicDigit(at(n.end() + 2))
                && at(n.end() + 2) != '.';
    }

    /** Numbers that are part of a name or a class: 107国道, 9号桥, 500强, 3.0版, 千亿级, 6大, 二期. */
    private Reason named(Numeral n, Optional<UnitWords.Found> unit) {
        char after = at(n.end());
        if (after == '级' && n.end() + 1 < s.length() && ",。;、)以".indexOf(at(n.end() + 1)) < 0) {
            return Reason.SIZE_CLASS;
        }
        if (after == '级') {
            boolean reached = reached(n);
            return reached ? null : Reason.SIZE_CLASS;
        }
        if (after == '版' || (after == '.' && at(n.end() + 1) == '0')) {
            return Reason.VERSION;
        }
        if (after == '期' && (n.isChinese() || unit.isEmpty() || !n.isChinese() && n.end() - n.start() == 1)) {
            return Reason.NAME;
        }
        if (unit.isEmpty() && words.is(Words.Kind.NAMED, s, n.end())) {
            return after == '大' ? Reason.SET : Reason.NAME;
        }
        if (after == '号' || after == '强') {
            return Reason.NAME;
        }
        if (at(n.start() - 1) == '”' && (after == '条' || after == '项')) {
            return Reason.NAME;
        }
        if (n.isChinese() && (after == '级' || after == '流' || after == '带' || after == '体' || after == '般')) {
            return Reason.WORD;
        }
        return null;
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
    private Reason trap(Numeral n, Mention m) {
        String unit = m.unit();
        if (n.isChinese()
                && n.form() == Numeral.Form.MAGNITUDE
                && m.comparator() == Comparator.EXACTLY
                && n.end() - n.start() == 1) {
            return Reason.WORD;
        }
        boolean time = Unit.of(unit).dimension() == Dimension.TIME && !unit.contains("岁") || unit.endsWith("工作日");
        if (!time) {
            return null;
        }
        boolean linked = m.link() != Mention.Link.NONE && m.linkWord().length() > 1;
        boolean compared = isComparatorBefore(n.start());
        boolean within = m.to() > m.end() && s.charAt(m.to() - 1) == '内';
        if (!linked && !(compared && !within) || unit.equals("年") && m.link() == Mention.Link.REACH && !linked) {
            return Reason.DURATION;
        }
        return null;
    }

    // ---- the words around -------------------------------------------------------------------------------------------

    private Mention mention(Numeral n, int start, int end, BigDecimal value, Optional<BigDecimal> high, String unit) {
        int core = start;
        String symbol = unit;
        BigDecimal number = value;
        if (at(start - 1) == '-' && unit.equals("%") && at(start - 2) > 127) {
            core = start - 1;
            number = value.negate();
        }
        int per = words.units().perBefore(s, 0, start);
        if (per > 0 && !unit.isEmpty() && !unit.equals("%")) {
            core = start - per;
            symbol = unit + "/" + s.subSequence(core + 1, start);
        }
        Around around = new Around(core);
        Comparator comparator = around.comparator;
        int to = end;
        WordTable after = words.table(Words.Kind.AFTER);
        int inclusive = s.length() - end > 3 && at(end) == '(' && at(end + 1) == '含' && at(end + 2) == ')' ? 3 : 0;
        int suffix = after.lengthAt(s, end + inclusive);
        if (suffix > 0) {
            suffix += inclusive;
            String word = s.subSequence(end + inclusive, end + suffix).toString();
            Comparator behind = comparator(after.value(word).orElse(""));
            boolean more = behind == Comparator.MORE_THAN && !endsPhrase(end + suffix);
            if (!more) {
                to = end + suffix;
                comparator = comparator == Comparator.EXACTLY || around.held ? behind : comparator;
            }
        }
        if (comparator == Comparator.EXACTLY) {
            comparator = switch (n.looseness()) {
                case OVER, SEVERAL -> Comparator.MORE_THAN;
                case UP_TO -> Comparator.AT_LEAST;
                default -> comparator;
            };
        }
        return new Mention(n, core, end, around.from, to, number, high, symbol, comparator, around.link, around.word);
    }

    private boolean endsPhrase(int i) {
        return i >= s.length() || ",。;、)".indexOf(s.charAt(i)) >= 0;
    }

    static Comparator comparator(String name) {
        return switch (name) {
            case "atLeast" -> Comparator.AT_LEAST;
            case "moreThan" -> Comparator.MORE_THAN;
            case "atMost" -> Comparator.AT_MOST;
            case "lessThan" -> Comparator.LESS_THAN;
            case "about" -> Comparator.ABOUT;
            case "nearly" -> Comparator.NEARLY;
            default -> Comparator.EXACTLY;
        };
    }

    /** Reads backwards from a number: comparators first, then the verb that links it. */
    private final class Around {
        private static final int REACH_BACK = 8;
        private Comparator comparator = Comparator.EXACTLY;
        private boolean held;
        private Mention.Link link = Mention.Link.NONE;
        private String word = "";
        private int from;

        Around(int core) {
            from = core;
            boolean more = true;
            for (int turn = 0; more && turn < 3; turn++) {
                more = comparatorBefore();
            }
            linkBefore();
        }

        private boolean comparatorBefore() {
            WordTable before = words.table(Words.Kind.BEFORE);
            int end = at(from - 1) == '了' ? from - 1 : from;
            int length = before.lengthBefore(s, Math.max(0, end - REACH_BACK), end);
            if (length == 0) {
                return false;
            }
            String found = s.subSequence(end - length, end).toString();
            String value = before.value(found).orElse("none");
            if (value.equals("none")) {
                return false;
            }
            if (words.table(Words.Kind.FALL_TO).lengthBefore(s, Math.max(0, end - REACH_BACK), end) > length) {
                return false;
            }
            boolean holds = words.contains(Words.Kind.HOLD, found);
            if (comparator == Comparator.EXACTLY) {
                comparator = comparator(value);
                held = holds;
            }
            if (holds) {
                link = Mention.Link.HOLD;
                word = found;
            }
            from = end - length;
            return true;
        }

        private void linkBefore() {
            if (link != Mention.Link.NONE) {
                return;
            }
            int end = at(from - 1) == '了' ? from - 1 : from;
            int low = Math.max(0, end - REACH_BACK);
            int best = 0;
            Mention.Link kind = Mention.Link.NONE;
            for (Mention.Link candidate : Mention.Link.values()) {
                if (candidate == Mention.Link.NONE) {
                    continue;
                }
                int length = words.table(Words.Kind.valueOf(candidate.name())).lengthBefore(s, low, end);
                if (length > best) {
                    best = length;
                    kind = candidate;
                }
            }
            boolean verb = words.table(Words.Kind.ADD).lengthBefore(s, low, end) > best;
            if (best > 0 && !verb && !enclosures.quoted(end - 1)) {
                link = kind;
                word = s.subSequence(end - best, end).toString();
                from = end - best;
            }
        }
    }
}
