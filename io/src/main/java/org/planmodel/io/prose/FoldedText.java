package org.planmodel.io.prose;

import java.util.Arrays;
import java.util.BitSet;
import org.planmodel.SourceSpan;

/**
 * One paragraph as the grammar sees it: full-width forms folded to half-width, traditional characters to simplified ones, blanks, hard line breaks and damaged characters left out, and for each
 * remaining character the offset in the document that it came from. The text as written stays at hand for names and titles.
 */
final class FoldedText {
    private final String text;
    private final String raw;
    private final int[] at;
    private final BitSet damaged;

    private FoldedText(String text, String raw, int[] at, BitSet damaged) {
        this.text = text;
        this.raw = raw;
        this.at = at;
        this.damaged = damaged;
    }

    /** Folds one stretch of the source. */
    static FoldedText of(String source, int from, int to) {
        Builder builder = new Builder(source, to - from);
        builder.append(from, to);
        return builder.build();
    }

    /** A title or a line by itself as the tables see it. */
    static String fold(String line) {
        return of(line, 0, line.length()).text();
    }

    static Builder builder(String source) {
        return new Builder(source, 256);
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** The folded text. */
    String text() {
        return text;
    }

    /** The text as written, without blanks and breaks, of the same length as the folded one. */
    String raw(int from, int to) {
        return raw.substring(from, to);
    }

    char rawAt(int index) {
        return raw.charAt(index);
    }

    /** Where the characters {@code from} to {@code to} of the folded text stand in the document. */
    SourceSpan span(int from, int to) {
        if (from >= to) {
            int point = from < at.length ? at[from] : (at.length == 0 ? 0 : at[at.length - 1] + 1);
            return new SourceSpan(point, point);
        }
        return new SourceSpan(at[from], at[to - 1] + 1);
    }

    /** Whether a run of replacement question marks was left out in front of one of the characters from {@code from} to {@code to}: 1???6. */
    boolean leavesOutDamage(int from, int to) {
        int next = damaged.nextSetBit(from);
        return next >= 0 && next <= to;
    }

    /** Whether something was left out between this character and the one before: a blank, a line break. */
    boolean hasGapBefore(int index) {
        return index > 0 && index < at.length && at[index] > at[index - 1] + 1;
    }

    /** The offset in the document of one folded character. */
    int sourceOffset(int index) {
        return at[index];
    }

    /** A paragraph put together from one stretch of the source, or from several lines of it. */
    static final class Builder {
        private static final int DAMAGED_RUN = 3;
        private final String source;
        private StringBuilder folded;
        private StringBuilder written;
        private int[] offsets;
        private int size;
        private BitSet damage = new BitSet();

        Builder(String source, int expected) {
            this.source = source;
            this.folded = new StringBuilder(expected);
            this.written = new StringBuilder(expected);
            this.offsets = new int[Math.max(16, expected)];
        }

        Builder append(int from, int to) {
            int i = from;
            while (i < to) {
                int gap = gapAt(i, to);
                if (gap > 0) {
                    noteDamage(i);
                    i = blank(i + gap, to);
                    continue;
                }
                put(source.charAt(i), i);
                i++;
            }
            return this;
        }

        /** Passes over the rest of a gap; a blank between two Latin words or two numbers stays one blank. */
        private int blank(int from, int to) {
            int i = from;
            int gap = i < to ? gapAt(i, to) : 0;
            while (gap > 0) {
                noteDamage(i);
                i += gap;
                gap = i < to ? gapAt(i, to) : 0;
            }
            if (i < to && size > 0 && separates(folded.charAt(size - 1), fold(source.charAt(i)))) {
                put(' ', from - 1);
            }
            return i;
        }

        private void noteDamage(int i) {
            if (source.charAt(i) == '?') {
                damage.set(size);
            }
        }

        private static boolean separates(char before, char after) {
            return before < 128 && after < 128 && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        }

        private void put(char c, int offset) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            offsets[size++] = offset;
            folded.append(c == ' ' ? ' ' : fold(c));
            written.append(c);
        }

        /** The length of what is no text at {@code i}: a blank, a written-out line break, a run of replacement question marks. */
        private int gapAt(int i, int to) {
            char c = source.charAt(i);
            if (isBlank(c)) {
                return 1;
            }
            if (c == '\\' && i + 1 < to && (source.charAt(i + 1) == 'r' || source.charAt(i + 1) == 'n')) {
                return 2;
            }
            if (c == '*' && i + 1 < to && source.charAt(i + 1) == '*') {
                return 2;
            }
            if ((c == '#' || c == '>') && size == 0) {
                return 1;
            }
            if (c == '?') {
                int end = i;
                while (end < to && source.charAt(end) == '?') {
                    end++;
                }
                return end - i >= DAMAGED_RUN ? end - i : 0;
            }
            return 0;
        }

        FoldedText build() {
            FoldedText result =
                    new FoldedText(folded.toString(), written.toString(), Arrays.copyOf(offsets, size), damage);
            damage = new BitSet();
            folded = new StringBuilder();
            written = new StringBuilder();
            size = 0;
            return result;
        }
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u0085'
                || c == '\u007f'
                || c == '\u00ad';
    }

    /** Folds one character to the form that the tables use. */
    static char fold(char c) {
        if (c < 128) {
            return c;
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (c >= '\ue000' && c <= '\uf8ff') {
            return '.';
        }
        return switch (c) {
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2500', '\ufe58' -> '\u2014';
            case '\u2010', '\u2011', '\u2212', '\ufe63' -> '-';
            case '\u301c', '\u223c' -> '~';
            case '\u2022', '\u30fb', '\u2027', '\uff65' -> '\u00b7';
            case '\u00b2' -> '2';
            case '\u00b3' -> '3';
            case '\ufe6a' -> '%';
            case '\u2236' -> ':';
            case '\u2215' -> '/';
            case '\u25cb', '\u25ef' -> '\u3007';
            default -> TraditionalForms.simplified(c);
        };
    }
}
