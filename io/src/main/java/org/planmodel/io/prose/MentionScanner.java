package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;

/** Turns the numerals of a paragraph into the quantities that it mentions, and says of every other numeral why it is none. */
final class MentionScanner {
    private static final int LONGEST_KIND = 6;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final NumeralSense sense;
    private final NumeralUnits units;
    private final MentionMaker maker;
    private final RangeReader ranges;
    private final NamedNumbers names;
    private final List<Mention> mentions = new ArrayList<>();
    private final RankScanner ranks;
    private final Map<Numeral, Reason> reasons = new HashMap<>();

    MentionScanner(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.sense = new NumeralSense(text, words, enclosures, times);
        this.units = new NumeralUnits(s, words);
        this.maker = new MentionMaker(s, words, enclosures);
        this.ranges = new RangeReader(s, words, sense, units, maker);
        this.names = new NamedNumbers(s, words);
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
                Optional<Mention> range = ranges.range(n, numerals.get(i + 1));
                if (range.isPresent()) {
                    mentions.add(range.get());
                    reasons.put(numerals.get(i + 1), Reason.RANGE_END);
                    i++;
                    continue;
                }
            }
            if (i + 1 < numerals.size() && sharesPoints(n, numerals.get(i + 1))) {
                continue;
            }
            single(n).ifPresent(why -> reasons.put(n, why));
        }
        doublings();
        ranks.superlatives();
        mentions.sort(java.util.Comparator.comparingInt(Mention::start));
    }

    /** 快于全部工业1.8和2.7个百分点: the first number has the unit of the second one. */
    private boolean sharesPoints(Numeral n, Numeral next) {
        boolean joined = n.isArabic()
                && n.multiplier().isEmpty()
                && next.start() == n.end() + 1
                && (at(n.end()) == '、' || words.is(SentenceWord.AND, s, n.end()));
        Optional<UnitWords.Found> unit = joined ? units.behind(next, next.end()) : Optional.empty();
        if (unit.filter(u -> words.contains(SentenceWord.POINTS, u.symbol())).isEmpty()) {
            return false;
        }
        mentions.add(maker.mention(
                n, n.start(), n.end(), n.value(), n.high(), unit.get().symbol()));
        return true;
    }

    private Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** 翻番 without a numeral doubles once. */
    private void doublings() {
        WordTable doubles = words.table(NumberWord.DOUBLES);
        for (int i = 0; i < s.length(); i++) {
            int n = doubles.lengthAt(s, i);
            if (n > 0 && !enclosures.quoted(i)) {
                Numeral once = new Numeral(
                        i, i + n, BigDecimal.ONE, Optional.empty(), "", Numeral.Looseness.EXACT, Numeral.Form.CHINESE);
                String unit = doubles.value(s.subSequence(i, i + n).toString()).orElseThrow();
                mentions.add(maker.mention(once, i, i + n, BigDecimal.ONE, Optional.empty(), unit));
            }
        }
    }

    // ---- quantities -------------------------------------------------------------------------------------------------

    /** Takes a single numeral as a quantity, or says why it is none. */
    private Optional<Reason> single(Numeral n) {
        Optional<UnitWords.Found> unit = units.behind(n, n.end());
        if (unit.isEmpty() && n.multiplier().isEmpty() && words.is(NumberWord.COUNTED_MULTIPLIER, s, n.end())) {
            return Optional.of(Reason.NOT_UNDERSTOOD);
        }
        Optional<Reason> named = names.named(n, unit);
        if (named.isPresent()) {
            return named;
        }
        if (unit.isPresent()) {
            int end = unit.get().end();
            Mention m = maker.mention(
                    n,
                    n.start(),
                    end,
                    n.value(),
                    n.high(),
                    n.multiplier() + unit.get().symbol());
            Optional<Reason> trap = names.trap(n, m);
            if (trap.isPresent()) {
                return trap;
            }
            mentions.add(m);
            return Optional.empty();
        }
        if (isRatioToOne(n)) {
            mentions.add(maker.mention(n, n.start(), n.end() + 2, n.value(), n.high(), ""));
            return Optional.empty();
        }
        int zero = words.numerals().digit(at(n.start())) == 0 && n.end() - n.start() == 1
                ? words.table(SentenceWord.ZERO).lengthAt(s, n.end())
                : 0;
        if (zero > 0) {
            String said = s.subSequence(n.end(), n.end() + zero).toString();
            boolean growth = words.value(SentenceWord.ZERO, said)
                    .filter("growth"::equals)
                    .isPresent();
            Mention none = maker.mention(n, n.start(), n.end(), n.value(), n.high(), growth ? "%" : "");
            mentions.add(growth ? none.withLink(Mention.Link.GROW, said) : none);
            return Optional.empty();
        }
        Optional<String> people = n.multiplier().isEmpty() || !n.isArabic() ? Optional.empty() : people(n.end());
        if (people.isPresent()) {
            mentions.add(maker.mention(n, n.start(), n.end(), n.value(), n.high(), n.multiplier() + people.get()));
            return Optional.empty();
        }
        Mention bare = maker.mention(n, n.start(), n.end(), n.value(), n.high(), n.multiplier());
        boolean meant = bare.from() < bare.start() && bare.link() != Mention.Link.NONE
                || bare.comparator() != Comparator.EXACTLY
                || n.form() == Numeral.Form.FRACTION
                || isMeasuredBefore(n);
        if (n.isChinese() && n.multiplier().isEmpty() && n.form() != Numeral.Form.MAGNITUDE) {
            return Optional.of(Reason.WORD);
        }
        boolean reaches = bare.link() != Mention.Link.NONE
                && bare.linkWord().length() > 1
                && !n.multiplier().isEmpty();
        if (n.form() == Numeral.Form.MAGNITUDE && bare.comparator() == Comparator.EXACTLY && !reaches) {
            return Optional.of(Reason.WORD);
        }
        boolean closes = at(n.end()) == '\0'
                || ",。;、)(:!?".indexOf(at(n.end())) >= 0
                || words.is(SentenceWord.BARE_END, s, n.end());
        if (meant && closes && !n.isChinese()
                || meant && n.form() == Numeral.Form.MAGNITUDE && closes
                || meant && n.isChinese() && !n.multiplier().isEmpty() && closes) {
            mentions.add(bare);
            return Optional.empty();
        }
        if (n.isChinese()) {
            return Optional.of(Reason.WORD);
        }
        return Optional.of(Reason.NUMBER);
    }

    /** 生产总值3.12万亿: the measure in front says in what a number is that has no more than its multiplier. */
    private boolean isMeasuredBefore(Numeral n) {
        int from = Math.max(0, n.start() - LONGEST_KIND);
        return n.isArabic()
                && !n.multiplier().isEmpty()
                && Math.max(
                                words.table(SentenceWord.MONEY).lengthBefore(s, from, n.start()),
                                words.table(SentenceWord.HEADCOUNT).lengthBefore(s, from, n.start()))
                        > 1;
    }

    /** 450万困难群众, 26万贫困户: people and households are counted without a measure word; what they are counted in. */
    private Optional<String> people(int from) {
        for (int i = from; i < Math.min(s.length(), from + LONGEST_KIND); i++) {
            int word = words.table(SentenceWord.PEOPLE).lengthAt(s, i);
            if (word > 0) {
                return words.value(
                        SentenceWord.PEOPLE, s.subSequence(i, i + word).toString());
            }
            if (",。;、".indexOf(s.charAt(i)) >= 0 || words.is(SentenceWord.OF, s, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
}
