package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;

/** Tells which numerals can be no quantity, and why: dates, names, versions, size classes, slogans, words. Looks at a few characters to either side. */
final class NumeralSense {
    private static final int NAME_LENGTH = 30;
    private static final int LONGEST_PHRASE_FRONT = 4;
    private static final int LONGEST_SESSION = 6;
    private static final int TEN = 10;
    private static final int FIVE = 5;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;

    NumeralSense(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.times = times;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** Why the numeral is no quantity; empty where it may be one. */
    Optional<Reason> reason(Numeral n) {
        Reason reason = notQuantity(n);
        return Optional.ofNullable(reason);
    }

    /** 铁人三项, 一张蓝图: the numeral stands in a word or a name. */
    private boolean inSetPhrase(Numeral n) {
        WordTable phrases = words.table(SentenceWord.SET_PHRASE);
        for (int from = Math.max(0, n.start() - LONGEST_PHRASE_FRONT); from <= n.start(); from++) {
            if (from + phrases.lengthAt(s, from) > n.start()) {
                return true;
            }
        }
        return false;
    }

    /** 两个翻一番: the name of an aim. */
    private boolean countsDoublings(int end) {
        int unit = words.units().atomAt(s, end);
        if (unit > 0 && words.is(SentenceWord.DOUBLING, s, end + unit)) {
            return true;
        }
        for (int from = Math.max(1, end - LONGEST_PHRASE_FRONT); from < end; from++) {
            boolean doubling = from + words.table(SentenceWord.DOUBLING).lengthAt(s, from) > end;
            if (doubling
                    && from > 1
                    && words.numerals().isNumeral(s.charAt(from - 2))
                    && words.units().atomAt(s, from - 1) == 1) {
                return true;
            }
        }
        return false;
    }

    private Reason notQuantity(Numeral n) {
        char before = at(n.start() - 1);
        char after = at(n.end());
        if (n.isChinese() && inSetPhrase(n)) {
            return Reason.WORD;
        }
        if (words.is(SentenceWord.FOREMOST, s, n.start() - 1) && words.is(SentenceWord.FOREMOST_UNIT, s, n.end())) {
            return Reason.QUALIFIER;
        }
        if (countsDoublings(n.end()) || words.is(SentenceWord.DOUBLED, s, n.start() - 1)) {
            return Reason.NAME;
        }
        if (n.form() == Numeral.Form.WORD) {
            return n.isArabic() || NumeralScanner.isArabicDigit(at(n.start())) ? Reason.CODE : Reason.WORD;
        }
        if (n.form() == Numeral.Form.DOTTED) {
            return Reason.VERSION;
        }
        if (words.is(NumberWord.ORDINAL, s, n.start() - 1)) {
            return Reason.ORDINAL;
        }
        Reason enclosed = enclosed(n, before, after);
        if (enclosed != null) {
            return enclosed;
        }
        if (isSum(n, before, after)) {
            return Reason.SLOGAN;
        }
        if (words.table(SentenceWord.ROAD).lengthBefore(s, Math.max(0, n.start() - 4), n.start()) > 0
                && (words.is(NumberWord.ROAD_END, s, n.end()) || after == '、')) {
            return Reason.NAME;
        }
        if (words.is(NumberWord.TERM, s, n.end()) && n.isChinese()
                || words.is(SentenceWord.RULES, s, n.end())
                || words.is(NumberWord.ANNIVERSARY, s, n.end())) {
            return Reason.ORDINAL;
        }
        int sitting = words.table(NumberWord.SITTING).lengthAt(s, n.end());
        if (sitting > 0 && isSession(n.end() + sitting)) {
            return Reason.ORDINAL;
        }
        if (isDate(n)) {
            return Reason.DATE;
        }
        if (n.form() == Numeral.Form.POSITIONAL) {
            return Reason.WORD;
        }
        return n.isArabic() ? latin(n, before, after) : counted(n);
    }

    private Reason enclosed(Numeral n, char before, char after) {
        if (enclosures.quoted(n.start())) {
            int length = enclosures.quoteEnd(n.start()) - enclosures.quoteStart(n.start());
            char open = at(enclosures.quoteStart(n.start()));
            if (open == '《' || length <= NAME_LENGTH) {
                return Reason.NAME;
            }
        }
        if (enclosures.bracketed(n.start())) {
            int start = enclosures.bracketStart(n.start());
            int end = enclosures.bracketEnd(n.start());
            char open = at(start);
            if (open == '〔' || open == '[') {
                return after == '〕' && at(end + 1) != '\0' && NumeralScanner.isArabicDigit(at(end + 1))
                        ? Reason.DOCUMENT_NUMBER
                        : open == '〔' && n.end() == end && n.start() == start + 1 && n.end() - n.start() <= 3
                                ? Reason.REFERENCE
                                : documentNumber(n, start, end);
            }
            if (n.start() == start + 1 && n.end() == end && n.end() - n.start() <= 3) {
                return Reason.ENUMERATOR;
            }
            if (before == 'P' || before == 'p') {
                return Reason.PAGE_REFERENCE;
            }
        }
        if (before == '〕' || before == ']') {
            return words.is(NumberWord.DOCUMENT_NUMBER, s, n.end()) ? Reason.DOCUMENT_NUMBER : null;
        }
        return null;
    }

    private Reason documentNumber(Numeral n, int start, int end) {
        boolean year = n.end() - n.start() == 4 && n.start() == start + 1 && n.end() == end;
        return year ? Reason.DOCUMENT_NUMBER : null;
    }

    /** 1+1+11+10, 5+1+N, 20+8, 5·3·1, 1集群、2龙头: numbers that are added up in a name. */
    private boolean isSum(Numeral n, char before, char after) {
        boolean plusBefore =
                before == '+' || before == '×' || (before == '·' && NumeralScanner.isArabicDigit(at(n.start() - 2)));
        boolean plusAfter =
                after == '+' || after == '×' || (after == '·' && NumeralScanner.isArabicDigit(at(n.end() + 1)));
        return plusBefore || plusAfter;
    }

    private boolean isDate(Numeral n) {
        int from = n.start();
        for (int back = 0; back <= Math.min(3, from); back++) {
            Optional<TimeReader.Phrase> phrase = times.at(from - back);
            if (phrase.isPresent() && phrase.get().end() > n.start()) {
                return true;
            }
        }
        if (isTen(n.start() - 1) || isTen(n.start())) {
            return isPlanName(n);
        }
        if (isBareYear(n)) {
            return true;
        }
        return partOfDate(n);
    }

    /** 十二届四次全会, 七届人大: an ordinal without 第. */
    private boolean isSession(int from) {
        int end = Math.min(s.length(), from + LONGEST_SESSION);
        return words.is(SentenceWord.MEETING, s, from)
                || words.table(SentenceWord.NUMBERED_MEETING)
                        .firstIn(s, Math.min(from, end), end)
                        .isPresent();
    }

    private boolean isTen(int i) {
        return words.numerals().magnitude(at(i)) == TEN;
    }

    /** 十四五 without quotation marks. */
    private boolean isPlanName(Numeral n) {
        return n.end() - n.start() == 3
                && isTen(n.start())
                && words.numerals().digit(at(n.start() + 2)) == FIVE
                && !words.is(SentenceWord.ANY_UNIT, s, n.end());
    }

    /** 2023全球招商大会, 2035远景目标: a year without 年, which no unit follows. */
    private boolean isBareYear(Numeral n) {
        if (n.form() != Numeral.Form.ARABIC
                || n.end() - n.start() != 4
                || n.value().scale() != 0) {
            return false;
        }
        int year = n.value().intValue();
        return year >= 1949
                && year <= 2060
                && words.units().atomAt(s, n.end()) == 0
                && at(n.end()) != '%'
                && at(n.end()) != '-'
                && !words.is(NumberWord.OVER, s, n.end())
                && !words.is(SentenceWord.AFTER, s, n.end())
                && at(n.end()) > 127
                && Character.isLetter(at(n.end()));
    }

    /** The month or the day of a date whose year stands before it, the second month of a range, a time of day. */
    private boolean partOfDate(Numeral n) {
        char after = at(n.end());
        char before = at(n.start() - 1);
        boolean small = n.end() - n.start() <= 2;
        boolean month = words.is(StructureWord.MONTH, s, n.end()) && !words.is(NumberWord.NOT_MONTH, s, n.end());
        boolean day = words.is(StructureWord.DAY, s, n.end()) && words.is(StructureWord.MONTH, s, n.start() - 1);
        if (small && (month || day)) {
            return true;
        }
        if (small
                && (before == ':' || after == ':')
                && (NumeralScanner.isArabicDigit(at(n.start() - 2)) || NumeralScanner.isArabicDigit(at(n.end() + 1)))) {
            return true;
        }
        boolean inYear = words.is(StructureWord.YEAR, s, n.end());
        if (inYear && n.isArabic() && n.end() - n.start() == 4 && n.value().scale() == 0) {
            int year = n.value().intValue();
            return year >= 1900 && year <= 2100;
        }
        if (inYear && n.form() == Numeral.Form.POSITIONAL) {
            return true;
        }
        boolean isoDate = before == '-'
                && NumeralScanner.isArabicDigit(at(n.start() - 2))
                && (after == '-' || small)
                && at(n.start() - 5) != '\0'
                && isYearBefore(n.start() - 1, 3);
        return isoDate
                || (n.end() - n.start() == 4
                        && after == '-'
                        && NumeralScanner.isArabicDigit(at(n.end() + 1))
                        && NumeralScanner.isArabicDigit(at(n.end() + 2))
                        && at(n.end() + 3) == '-');
    }

    private boolean isYearBefore(int at, int reach) {
        int i = at - 1;
        int digits = 0;
        while (i >= 0 && at - i <= reach + 5 && (NumeralScanner.isArabicDigit(s.charAt(i)) || s.charAt(i) == '-')) {
            digits += s.charAt(i) == '-' ? 0 : 1;
            i--;
        }
        return digits == 4 || digits == 6;
    }

    private Reason latin(Numeral n, char before, char after) {
        boolean unit = words.units().atomAt(s, n.end()) > 0;
        if (before == '_' || isLatin(before) && !(unit && isLatin(at(n.start() - 2)) && isLatin(at(n.start() - 3)))) {
            return Reason.NAME;
        }
        boolean ratio = before == ':' && NumeralScanner.isArabicDigit(at(n.start() - 2))
                || after == ':'
                        && NumeralScanner.isArabicDigit(at(n.end() + 1))
                        && !(at(n.end() + 1) == '1'
                                && at(n.end() + 2) != ':'
                                && at(n.end() + 2) != '.'
                                && !NumeralScanner.isArabicDigit(at(n.end() + 2)));
        if (ratio) {
            return Reason.QUALIFIER;
        }
        if (isLatin(after) && !unit) {
            return Reason.NAME;
        }
        if (n.end() - n.start() >= 7
                && n.multiplier().isEmpty()
                && n.value().scale() == 0
                && !unit
                && after != '%'
                && text.raw(n.start(), n.end()).indexOf(',') < 0) {
            return Reason.CODE;
        }
        if (before == '-' && isLatin(at(n.start() - 2))) {
            return Reason.NAME;
        }
        return null;
    }

    /** A small Chinese numeral counts only in front of some words; in front of others it is part of them: 二次供水, 四方, 一票否决. */
    private Reason counted(Numeral n) {
        boolean small = n.form() == Numeral.Form.CHINESE
                && n.multiplier().isEmpty()
                && n.looseness() == Numeral.Looseness.EXACT
                && n.high().isEmpty()
                && n.value().compareTo(java.math.BigDecimal.TEN) <= 0;
        if (n.isChinese() && pointsTo(n)) {
            return Reason.WORD;
        }
        if (words.is(SentenceWord.EACH_ONE, s, n.start() - 1)) {
            return Reason.QUALIFIER;
        }
        if (small
                && words.table(SentenceWord.MADE).lengthBefore(s, 0, n.start()) > 0
                && n.value().intValue() == 1) {
            return Reason.WORD;
        }
        if (words.numerals().digit(at(n.start())) == 0) {
            return small && !words.is(SentenceWord.ZERO, s, n.end()) ? Reason.WORD : null;
        }
        if (!small) {
            return null;
        }
        int unit = words.units().atomAt(s, n.end());
        return unit > 0
                        && words.contains(
                                SentenceWord.CHINESE_COUNT,
                                s.subSequence(n.end(), n.end() + unit).toString())
                ? null
                : Reason.WORD;
    }

    static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    /** 这两个, 以下七项; but 50人以下五所 has a bound in front. */
    private boolean pointsTo(Numeral n) {
        int pointing = words.table(SentenceWord.POINTING).lengthBefore(s, 0, n.start() + 1);
        int start = n.start() + 1 - pointing;
        boolean bounds = words.table(SentenceWord.AFTER).lengthAt(s, start) > 0
                && start > 0
                && words.units().atomAt(s, start - 1) > 0;
        return pointing > 0 && !bounds;
    }
}
