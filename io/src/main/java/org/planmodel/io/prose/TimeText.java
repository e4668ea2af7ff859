package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.ReportPeriod;

/** A text in which phrases of time are looked for: its years, its small numbers, its words, up to a limit. */
final class TimeText {
    private static final int FIRST_YEAR = 1000;
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int DIGITS = 4;
    private final CharSequence s;
    private final int limit;
    private final Words words;

    TimeText(CharSequence s, int limit, Words words) {
        this.s = s;
        this.limit = limit;
        this.words = words;
    }

    /** A small number and where it ends; 0 where none stands. */
    record Number(int value, int end) {}

    int limit() {
        return limit;
    }

    char charAt(int i) {
        return i < limit ? s.charAt(i) : '\0';
    }

    String word(int from, int length) {
        return s.subSequence(from, from + length).toString();
    }

    /** Whether a word of a kind begins at {@code at}. */
    boolean is(WordKind kind, int at) {
        return wordAt(kind, at) > 0;
    }

    /** The length of the longest word of a kind that begins at {@code at}. */
    int wordAt(WordKind kind, int at) {
        return words.table(kind).lengthAt(s, at, limit);
    }

    /** What the word of a kind that begins at {@code at} stands for. */
    Optional<String> valueAt(WordKind kind, int at) {
        int n = wordAt(kind, at);
        return n > 0 ? words.value(kind, word(at, n)) : Optional.empty();
    }

    /** The length of the mark of a range that begins at {@code at}. */
    int rangeMarkAt(int at) {
        return words.rangeMarkAt(s, at, limit);
    }

    /** A year of four digits, 2024 or 二〇二四; 0 where none stands. */
    int yearAt(int i) {
        if (i + DIGITS > limit) {
            return 0;
        }
        int year = 0;
        for (int k = i; k < i + DIGITS; k++) {
            char c = s.charAt(k);
            int d = NumeralScanner.isArabicDigit(c) ? c - '0' : words.numerals().digit(c);
            if (d < 0) {
                return 0;
            }
            year = year * 10 + d;
        }
        boolean more = NumeralScanner.isArabicDigit(charAt(i + DIGITS));
        return !more && year >= EARLIEST && year <= LATEST ? year : 0;
    }

    Number number(int at) {
        int i = at;
        int value = 0;
        while (i < limit && i - at < 2 && NumeralScanner.isArabicDigit(s.charAt(i))) {
            value = value * 10 + s.charAt(i) - '0';
            i++;
        }
        if (i > at) {
            return new Number(value, i);
        }
        while (i < limit
                && i - at < 3
                && words.numerals().isNumeral(s.charAt(i))
                && words.numerals().magnitude(s.charAt(i)) <= 10) {
            i++;
        }
        return new Number(i > at ? words.numerals().marker(s, at, i).orElse(0) : 0, i);
    }

    static boolean isKnown(int year) {
        return year >= FIRST_YEAR;
    }

    /** Whole years; empty where the year in question is not known. */
    static Optional<ReportPeriod> years(int first, int last) {
        return isKnown(first)
                ? Optional.of(new ReportPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
                : Optional.empty();
    }
}
