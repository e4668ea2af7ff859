package org.planmodel.io.prose;

import java.util.List;
import org.planmodel.SectionRole;

/**
 * Tells from its words whether a text whose heading says nothing looks back or ahead: a report has 五年来, 同比, 圆满完成, and years that have passed; tasks and goals have 力争, 到2025年, 左右, and
 * years to come.
 */
final class Outlook {
    private static final int MOST = 2000;
    private final Words words;
    private final int planYear;
    private int past;
    private int future;
    private int left = MOST;

    private Outlook(Words words, int planYear) {
        this.words = words;
        this.planYear = planYear;
    }

    /** Whether the texts of several parts, taken together, look back more than ahead. */
    static boolean looksBack(List<OutlineNode> nodes, Words words, int planYear) {
        Outlook outlook = new Outlook(words, planYear);
        nodes.forEach(outlook::read);
        return outlook.past > outlook.future;
    }

    private void read(OutlineNode node) {
        if (left <= 0 || node.role == SectionRole.NOISE) {
            return;
        }
        node.text.ifPresent(t -> count(t.text(), node.from, Math.min(node.to, node.from + left)));
        left -= Math.max(0, node.to - node.from);
        node.children.forEach(this::read);
    }

    private void count(String s, int from, int to) {
        WordTable back = words.table(Words.Kind.BACK);
        WordTable ahead = words.table(Words.Kind.AHEAD);
        TimeReader times = new TimeReader(s, to, words, planYear, 0);
        for (int i = from; i < to; i++) {
            past += back.lengthAt(s, i, to) > 0 ? 1 : 0;
            future += ahead.lengthAt(s, i, to) > 0 ? 1 : 0;
            boolean written = NumeralScanner.isArabicDigit(s.charAt(i))
                    && (i == 0 || !NumeralScanner.isArabicDigit(s.charAt(i - 1)));
            if (planYear > 0 && written) {
                times.at(i)
                        .filter(TimeReader.Phrase::year)
                        .flatMap(TimeReader.Phrase::due)
                        .ifPresent(due -> year(due.getYear()));
            }
        }
    }

    private void year(int year) {
        past += year < planYear ? 1 : 0;
        future += year > planYear ? 1 : 0;
    }
}
