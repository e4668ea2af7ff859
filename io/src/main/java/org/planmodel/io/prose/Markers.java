package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.SectionRole;

/** Finds the markers that number headings and items: 第一章, 一、, (一), 1., (1), ①, 一是, ——. */
final class Markers {
    private static final int LONGEST_HEADING = 60;
    private final Words words;
    private final ChineseNumerals numerals;

    Markers(Words words) {
        this.words = words;
        this.numerals = words.numerals();
    }

    /** The forms of markers, from the highest level to the lowest. */
    enum Form {
        /** 第一篇, 第一部分. */
        PART(0),
        /** 第一章. */
        CHAPTER(10),
        /** 第一节. */
        SECTION(20),
        /** 一、. */
        COMMA(30),
        /** (一). */
        BRACKET(40),
        /** 1. or 1、. */
        NUMBER(50),
        /** 1 directly in front of the title. */
        BARE_NUMBER(50),
        /** (1). */
        NUMBER_BRACKET(60),
        /** 1). */
        HALF_BRACKET(65),
        /** ①. */
        CIRCLE(70),
        /** 一是, 第一,. */
        SPOKEN(80),
        /** ——. */
        DASH(90),
        /** 专栏3. */
        BOX(45);

        private final int rank;

        Form(int rank) {
            this.rank = rank;
        }

        /** Its level: a part with a lower rank holds those with a higher one. */
        int rank() {
            return rank;
        }

        SectionRole role() {
            return rank < NUMBER.rank ? SectionRole.SECTION : SectionRole.ITEM;
        }

        /** Whether it may stand inside a paragraph, behind the end of a sentence. */
        boolean isRunIn() {
            return this == NUMBER_BRACKET
                    || this == CIRCLE
                    || this == SPOKEN
                    || this == NUMBER
                    || this == BRACKET
                    || this == HALF_BRACKET;
        }
    }

    /**
     * A marker.
     *
     * @param number its number, 0 of a dash
     * @param start where it begins
     * @param end where the title begins
     */
    record Marker(Form form, int number, int start, int end) {}

    /** Whether a line begins with a marker that opens a heading on a line of its own; a bare number does only with a zero in front: 01. */
    boolean startsHeading(FoldedText t) {
        return at(t.text(), 0, true)
                .filter(m -> m.form() != Form.BARE_NUMBER || t.charAt(0) == '0')
                .isPresent();
    }

    /** The marker that begins at {@code i}. */
    Optional<Marker> at(CharSequence s, int i, boolean lineStart) {
        if (i >= s.length()) {
            return Optional.empty();
        }
        char c = s.charAt(i);
        if (c == '(') {
            return bracket(s, i);
        }
        if (c >= '①' && c <= '⑳') {
            return Optional.of(new Marker(Form.CIRCLE, c - '①' + 1, i, i + 1));
        }
        if (words.is(NumberWord.ORDINAL, s, i)) {
            return ordinal(s, i, lineStart);
        }
        if (NumeralScanner.isArabicDigit(c)) {
            return arabic(s, i, lineStart);
        }
        if (numerals.isNumeral(c)) {
            return chinese(s, i, lineStart);
        }
        if (lineStart && c == '—' && i + 1 < s.length() && s.charAt(i + 1) == '—') {
            return Optional.of(new Marker(Form.DASH, 0, i, i + 2));
        }
        int box = lineStart ? words.table(NumberWord.BOX).lengthAt(s, i) : 0;
        return box > 0 ? box(s, i, i + box) : Optional.empty();
    }

    private Optional<Marker> box(CharSequence s, int i, int from) {
        int end = from;
        while (end < s.length()
                && end - from < 4
                && (NumeralScanner.isArabicDigit(s.charAt(end)) || numerals.isNumeral(s.charAt(end)))) {
            end++;
        }
        if (end == from || s.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return Optional.of(new Marker(Form.BOX, 0, i, end));
    }

    private Optional<Marker> bracket(CharSequence s, int i) {
        int close = i + 1;
        while (close < s.length() && close - i <= 5 && s.charAt(close) != ')') {
            close++;
        }
        if (close >= s.length() || s.charAt(close) != ')' || close == i + 1) {
            return Optional.empty();
        }
        int end = close + 1;
        if (end < s.length() && (s.charAt(end) == '、' || s.charAt(end) == '.')) {
            end++;
        }
        int digits = arabicNumber(s, i + 1, close);
        if (digits > 0) {
            return Optional.of(new Marker(Form.NUMBER_BRACKET, digits, i, end));
        }
        int bracketEnd = close + 1;
        return numerals.marker(s, i + 1, close).map(n -> new Marker(Form.BRACKET, n, i, bracketEnd));
    }

    private static int arabicNumber(CharSequence s, int from, int to) {
        int value = 0;
        for (int k = from; k < to; k++) {
            if (!NumeralScanner.isArabicDigit(s.charAt(k)) || k - from >= 3) {
                return 0;
            }
            value = value * 10 + s.charAt(k) - '0';
        }
        return value;
    }

    private Optional<Marker> ordinal(CharSequence s, int i, boolean lineStart) {
        int end = i + 1;
        while (end < s.length()
                && end - i < 6
                && (numerals.isNumeral(s.charAt(end)) || NumeralScanner.isArabicDigit(s.charAt(end)))) {
            end++;
        }
        if (end == i + 1 || end >= s.length()) {
            return Optional.empty();
        }
        int number = NumeralScanner.isArabicDigit(s.charAt(i + 1))
                ? arabicNumber(s, i + 1, end)
                : numerals.marker(s, i + 1, end).orElse(0);
        if (number == 0) {
            return Optional.empty();
        }
        char c = s.charAt(end);
        if (c == ',' || c == '、' && !lineStart) {
            return c == ',' ? Optional.of(new Marker(Form.SPOKEN, number, i, end + 1)) : Optional.empty();
        }
        if (!lineStart || !isHeadingLength(s, i)) {
            return Optional.empty();
        }
        int after = end + words.table(NumberWord.HEADING_COUNT).lengthAt(s, end);
        if (after == end) {
            return Optional.empty();
        }
        Form form = Form.valueOf(
                words.value(NumberWord.HEADING_COUNT, s.subSequence(end, after).toString())
                        .orElseThrow());
        if (after < s.length() && (s.charAt(after) == ':' || s.charAt(after) == '、')) {
            after++;
        }
        return Optional.of(new Marker(form, number, i, after));
    }

    /** A heading on a line of its own is short, or ends soon with a full stop. */
    private static boolean isHeadingLength(CharSequence s, int from) {
        if (s.length() - from <= LONGEST_HEADING) {
            return true;
        }
        for (int k = from; k < from + LONGEST_HEADING; k++) {
            if (s.charAt(k) == '。') {
                return true;
            }
        }
        return false;
    }

    private Optional<Marker> arabic(CharSequence s, int i, boolean lineStart) {
        int end = i;
        while (end < s.length() && NumeralScanner.isArabicDigit(s.charAt(end))) {
            end++;
        }
        int number = arabicNumber(s, i, end);
        if (number == 0 || end >= s.length()) {
            return Optional.empty();
        }
        char c = s.charAt(end);
        char next = end + 1 < s.length() ? s.charAt(end + 1) : '\0';
        boolean dot = (c == '.' || lineStart && c == '、') && !NumeralScanner.isArabicDigit(next);
        if (dot) {
            return Optional.of(new Marker(Form.NUMBER, number, i, end + 1));
        }
        if (c == ')') {
            return Optional.of(new Marker(Form.HALF_BRACKET, number, i, end + 1));
        }
        boolean title = lineStart && c > 127 && Character.isLetter(c) && !words.is(NumberWord.MEASURED, s, end);
        return title ? Optional.of(new Marker(Form.BARE_NUMBER, number, i, end)) : Optional.empty();
    }

    private Optional<Marker> chinese(CharSequence s, int i, boolean lineStart) {
        int end = i;
        while (end < s.length() && end - i < 5 && numerals.isNumeral(s.charAt(end))) {
            end++;
        }
        if (end >= s.length()) {
            return Optional.empty();
        }
        Optional<Integer> number = numerals.marker(s, i, end);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        char c = s.charAt(end);
        int verb = words.table(NumberWord.ITEM_VERB).lengthAt(s, end);
        boolean spoken = verb > 0 && (!lineStart || words.is(NumberWord.ITEM_VERB_ANYWHERE, s, end));
        if (spoken) {
            return Optional.of(new Marker(Form.SPOKEN, number.get(), i, end + verb));
        }
        if (lineStart && (c == '、' || c == '.')) {
            return Optional.of(new Marker(Form.COMMA, number.get(), i, end + 1));
        }
        return Optional.empty();
    }
}
