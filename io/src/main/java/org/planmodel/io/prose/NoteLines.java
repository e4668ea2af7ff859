package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.SectionRole;

/**
 * Finds the notes at the end of a document that explain its terms without a heading over them: [52]雪亮工程:即…, [53]三品一标:是指…. Two or more of them, one behind the other and numbered one after the
 * other, are a glossary (名词解释).
 */
final class NoteLines {
    private static final int LONGEST_TERM = 40;
    private static final int FEWEST = 2;

    private NoteLines() {}

    static void settle(OutlineNode node) {
        List<OutlineNode> run = new ArrayList<>();
        int last = 0;
        for (OutlineNode child : node.children) {
            int number = number(child);
            if (number == 0 || !run.isEmpty() && number != last + 1) {
                close(run);
            }
            if (number > 0) {
                run.add(child);
                last = number;
            }
            settle(child);
        }
        close(run);
    }

    private static void close(List<OutlineNode> run) {
        if (run.size() >= FEWEST) {
            run.forEach(note -> note.role = SectionRole.GLOSSARY);
        }
        run.clear();
    }

    /** The number of the note that a paragraph is; 0 where it is none. */
    private static int number(OutlineNode node) {
        if (node.form.isPresent() || node.text.isEmpty() || node.from > 0 || node.role == SectionRole.NOISE) {
            return 0;
        }
        String s = node.text.get().text();
        int close = 1;
        int number = 0;
        while (close < s.length() && close <= 3 && NumeralScanner.isArabicDigit(s.charAt(close))) {
            number = number * 10 + s.charAt(close) - '0';
            close++;
        }
        boolean bracketed = close > 1
                && close < s.length()
                && "[〔【".indexOf(s.charAt(0)) >= 0
                && "]〕】".indexOf(s.charAt(close)) >= 0;
        int colon = bracketed ? s.indexOf(':', close) : -1;
        return colon > close + 1 && colon - close <= LONGEST_TERM ? number : 0;
    }
}
