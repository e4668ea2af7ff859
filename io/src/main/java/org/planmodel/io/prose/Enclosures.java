package org.planmodel.io.prose;

import java.util.Arrays;

/**
 * What is enclosed in quotation marks “”, titles 《》, brackets () and 〔〕 in one paragraph: for each character where its innermost enclosure begins and ends.
 * A mark without its partner encloses nothing.
 */
final class Enclosures {
    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_BRACKET = 200;
    private final int[] quoteStart;
    private final int[] quoteEnd;
    private final int[] bracketStart;
    private final int[] bracketEnd;

    private Enclosures(int length) {
        quoteStart = filled(length);
        quoteEnd = filled(length);
        bracketStart = filled(length);
        bracketEnd = filled(length);
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    static Enclosures of(CharSequence s) {
        Enclosures result = new Enclosures(s.length());
        result.mark(s, "“《‘「『", "”》’」』", LONGEST_QUOTE, result.quoteStart, result.quoteEnd);
        result.mark(s, "(〔[【{", ")〕]】}", LONGEST_BRACKET, result.bracketStart, result.bracketEnd);
        return result;
    }

    private void mark(CharSequence s, String openers, String closers, int longest, int[] starts, int[] ends) {
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '。' || c == '\n') {
                depth = openers.charAt(0) == '“' ? 0 : depth;
            }
            if (openers.indexOf(c) >= 0 && depth < open.length) {
                open[depth++] = i;
            } else if (closers.indexOf(c) >= 0 && depth > 0) {
                int kind = closers.indexOf(c);
                while (depth > 0 && s.charAt(open[depth - 1]) != openers.charAt(kind)) {
                    depth--;
                }
                if (depth > 0) {
                    int start = open[--depth];
                    if (i - start <= longest && depth == 0) {
                        Arrays.fill(starts, start, i + 1, start);
                        Arrays.fill(ends, start, i + 1, i);
                    }
                }
            }
        }
    }

    /** Whether the character stands inside quotation marks or a title. */
    boolean quoted(int i) {
        return i < quoteStart.length && quoteStart[i] >= 0;
    }

    /** Where the quotation marks around the character open. */
    int quoteStart(int i) {
        return quoteStart[i];
    }

    int quoteEnd(int i) {
        return quoteEnd[i];
    }

    boolean bracketed(int i) {
        return i < bracketStart.length && bracketStart[i] >= 0;
    }

    int bracketStart(int i) {
        return bracketStart[i];
    }

    int bracketEnd(int i) {
        return bracketEnd[i];
    }

    /** Whether the character stands outside of all enclosures. */
    boolean free(int i) {
        return !quoted(i) && !bracketed(i);
    }
}
