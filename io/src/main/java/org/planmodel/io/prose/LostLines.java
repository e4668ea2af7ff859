package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where chapters begin inside of one long line, as a page has them that lost its line breaks: …一、2023年工作回顾2023年是…。二、2024年工作安排…. Only numbers that follow each other from 一 on make
 * chapters, each behind the end of a sentence; the first may stand behind a title.
 */
final class LostLines {
    private static final int LONG = 200;
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_FRONT = 120;
    private final Words words;
    private final Markers markers;

    LostLines(Words words) {
        this.words = words;
        this.markers = new Markers(words);
    }

    /** Where the lines begin into which the text falls, the first of them 0; only 0 where the text is one line. */
    List<Integer> starts(FoldedText text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        if (text.length() < LONG) {
            return starts;
        }
        int next = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean may = i == 0
                    || RunIns.endsSentence(text, i - 1)
                    || text.hasGapBefore(i)
                    || next == 1 && i <= LONGEST_FRONT;
            int end = may ? chapter(text, i, next) : 0;
            if (end == 0) {
                continue;
            }
            if (i > 0) {
                starts.add(i);
            }
            int title = titleEnd(text, end);
            if (title > 0) {
                starts.add(title);
            }
            next++;
            i = Math.max(end, title) - 1;
        }
        return next > 2 ? starts : List.of(0);
    }

    /** Behind the marker of the chapter with that number; 0 where none stands here. */
    private int chapter(FoldedText text, int at, int number) {
        return markers.at(text.text(), at, true)
                .filter(m -> m.form() == Markers.Form.COMMA && m.number() == number)
                .map(Markers.Marker::end)
                .orElse(0);
    }

    /** Behind the words of a heading such as 2023年工作回顾 that text without a stop follows; 0 where a stop tells the end, or nothing does. */
    private int titleEnd(FoldedText text, int from) {
        WordTable roles = words.table(SentenceWord.ROLE);
        int end = 0;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_TITLE); i++) {
            if (text.hasGapBefore(i) && i > from + 1) {
                return i;
            }
            if ("。,;:、!".indexOf(text.charAt(i)) >= 0) {
                break;
            }
            int n = roles.lengthAt(text.text(), i);
            end = n > 0 && end == 0 ? i + n : end;
        }
        return end < text.length() && end > 0 && "。,;:、!".indexOf(text.charAt(end)) < 0 ? end : 0;
    }
}
