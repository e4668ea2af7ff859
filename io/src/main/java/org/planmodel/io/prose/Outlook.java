package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells of text whose heading says nothing, sentence by sentence, whether it looks back (a report: 五年来, 同比, 圆满完成, years that have passed) or ahead (tasks and goals: 力争, 到2025年,
 * 左右, years to come). A single word proves nothing: a text turns where what follows speaks for the turn more than the turn costs, least at a chapter, most inside of a paragraph. So a
 * report is told from the plan behind it also where no heading parts them, and a sentence without a sign goes with its neighbours. One pass over the text and one back over its sentences.
 */
final class Outlook {
    private static final int TURN_AT_CHAPTER = 2;
    private static final int TURN_AT_PARAGRAPH = 2;
    private static final int TURN_INSIDE = 3;
    /** What it costs more to fall back from plan to report: a plan stands behind the report, seldom in front. */
    private static final int BACK_AGAIN = 1;

    private final Words words;
    private final int planYear;
    private final List<Sentence> sentences = new ArrayList<>();

    Outlook(Words words, int planYear) {
        this.words = words;
        this.planYear = planYear;
    }

    /** A stretch of the text of a part that looks one way. */
    record Stretch(int from, int to, boolean back) {}

    /**
     * One sentence.
     *
     * @param back how much more it speaks of the past than of what is to come
     * @param turn what it costs to turn in front of it
     */
    private record Sentence(OutlineNode part, int from, int to, int back, int turn) {}

    /** Adds the own text of a part; the parts come in the order of the text. */
    void add(OutlineNode part) {
        if (part.text.isEmpty()) {
            return;
        }
        String s = part.text.get().text();
        boolean chapter =
                part.form.filter(f -> f.rank() <= Markers.Form.COMMA.rank()).isPresent();
        int turn = chapter ? TURN_AT_CHAPTER : TURN_AT_PARAGRAPH;
        int start = part.from;
        for (int i = part.from; i < part.to; i++) {
            boolean stop = s.charAt(i) == '。' || s.charAt(i) == '!' || i + 1 == part.to;
            if (stop) {
                sentences.add(new Sentence(part, start, i + 1, lookingBack(s, start, i + 1), turn));
                turn = TURN_INSIDE;
                start = i + 1;
            }
        }
    }

    /** The stretches of each part that was added, in order; a part without text has none. */
    Map<OutlineNode, List<Stretch>> stretches() {
        boolean[] back = path();
        Map<OutlineNode, List<Stretch>> found = new IdentityHashMap<>();
        for (int i = 0; i < back.length; i++) {
            Sentence sentence = sentences.get(i);
            List<Stretch> list = found.computeIfAbsent(sentence.part, p -> new ArrayList<>(1));
            int last = list.size() - 1;
            if (last >= 0 && list.get(last).back == back[i]) {
                list.set(last, new Stretch(list.get(last).from, sentence.to, back[i]));
            } else {
                list.add(new Stretch(sentence.from, sentence.to, back[i]));
            }
        }
        return found;
    }

    /** Which sentences look back: of all ways to turn the one for which most speaks after its cost; of equals the one that turns last. */
    private boolean[] path() {
        int n = sentences.size();
        boolean[] turnedToBack = new boolean[n];
        boolean[] turnedToAhead = new boolean[n];
        int back = 0;
        int ahead = 0;
        for (int i = 0; i < n; i++) {
            Sentence sentence = sentences.get(i);
            int turn = i == 0 ? 0 : sentence.turn;
            int fallBack = ahead - turn - BACK_AGAIN;
            int goAhead = back - turn;
            turnedToBack[i] = fallBack >= back;
            turnedToAhead[i] = goAhead >= ahead;
            int nextBack = Math.max(back, fallBack) + sentence.back;
            ahead = Math.max(ahead, goAhead);
            back = nextBack;
        }
        boolean[] path = new boolean[n];
        boolean looksBack = back > ahead;
        for (int i = n - 1; i >= 0; i--) {
            path[i] = looksBack;
            looksBack = looksBack ? !turnedToBack[i] : turnedToAhead[i];
        }
        return path;
    }

    private int lookingBack(String s, int from, int to) {
        WordTable back = words.table(StructureWord.BACK);
        WordTable ahead = words.table(StructureWord.AHEAD);
        TimeReader times = new TimeReader(s, to, words, planYear, 0);
        int sum = 0;
        int i = from;
        while (i < to) {
            int behind = back.lengthAt(s, i, to);
            int before = ahead.lengthAt(s, i, to);
            if (behind > before) {
                sum += weight(back, s, i, behind);
            } else if (before > 0) {
                sum -= weight(ahead, s, i, before);
            }
            boolean written = NumeralScanner.isArabicDigit(s.charAt(i))
                    && (i == 0 || !NumeralScanner.isArabicDigit(s.charAt(i - 1)));
            sum += written && !isCompared(s, i, from)
                    ? times.at(i).map(this::time).orElse(0)
                    : 0;
            i += Math.max(1, Math.max(behind, before));
        }
        return sum;
    }

    /** What a word counts: as much as its line in the table says, or one. */
    private static int weight(WordTable table, String s, int at, int length) {
        return table.digit(s.substring(at, at + length)).orElse(1);
    }

    /** 比2020年, 较2015年: what is measured against a year that has passed need not look back. */
    private boolean isCompared(String s, int at, int from) {
        return words.table(StructureWord.YEAR_COMPARED).lengthBefore(s, from, at) > 0;
    }

    /** A year that has passed looks back, a year to come ahead. */
    private int time(TimeReader.Phrase phrase) {
        Optional<Integer> year = phrase.due().filter(d -> phrase.year()).map(d -> d.getYear());
        if (planYear == 0 || year.isEmpty()) {
            return 0;
        }
        return Integer.compare(planYear, year.get());
    }
}
