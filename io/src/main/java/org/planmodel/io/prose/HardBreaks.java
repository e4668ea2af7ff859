package org.planmodel.io.prose;

import java.util.Arrays;
import java.util.List;

/**
 * Says which lines of a text were cut off and go on in the next one (硬换行), as text out of a PDF has them. A line goes on where it fills the width to which the whole text was set;
 * where it is longer than any heading and yet ends in the middle of a sentence; where it ends inside a number, a
 * word or a quotation; where the next one begins with a full stop or a comma. A list, an address or a verse has lines of its own: they
 * differ in length, or none of them ends a sentence that another began.
 */
final class HardBreaks {
    private static final int NARROWEST = 28;
    private static final int WIDEST = 180;
    private static final int WINDOW = 4;
    private static final int NEARLY = 8;
    private static final int MANY_LINES = 12;
    private static final int FEWEST_CUTS = 2;
    private static final int NO_HEADING = 90;
    private static final int HALF_A_LINE = 40;
    private static final int INDENT = 2;
    private final Words words;
    private final Markers markers;
    private final int width;
    private final boolean indents;
    private final int margin;
    private final boolean gaps;

    private HardBreaks(Words words, Markers markers, int width, boolean indents, int margin, boolean gaps) {
        this.words = words;
        this.markers = markers;
        this.width = width;
        this.indents = indents;
        this.margin = margin;
        this.gaps = gaps;
    }

    static HardBreaks of(List<Line> all, Words words) {
        List<Line> lines = all.stream()
                .filter(line -> !line.standsAlone() && line.text().length() > 0)
                .toList();
        int margin = lines.stream().mapToInt(Line::indent).min().orElse(0);
        long moved =
                lines.stream().filter(line -> line.indent() >= margin + INDENT).count();
        long spaced = lines.stream().filter(line -> line.lineBreaks() > 1).count();
        Markers markers = new Markers(words);
        return new HardBreaks(
                words,
                markers,
                width(lines, markers),
                moved * 3 <= lines.size() * 2L,
                margin,
                spaced * 3 <= lines.size() * 2L);
    }

    /** The width to which the lines were set, in columns; 0 where each is a paragraph. */
    private static int width(List<Line> lines, Markers markers) {
        int[] open = new int[WIDEST + 1];
        int cut = 0;
        for (Line line : lines) {
            if (line.columns() <= WIDEST && line.columns() >= NARROWEST && !line.endsSentence()) {
                open[line.columns()]++;
                cut++;
            }
        }
        int best = 0;
        int most = 0;
        for (int w = NARROWEST; w + WINDOW <= open.length; w++) {
            int count = Arrays.stream(open, w, w + WINDOW).sum();
            if (count >= most && count > 0) {
                most = count;
                best = w + WINDOW - 1;
            }
        }
        boolean many = cut >= MANY_LINES && most * 2 > cut && most * 4 > lines.size();
        return many || isFilled(lines, best, markers) ? best : 0;
    }

    /** Whether also a short text fills the width: no line is wider, and runs of full lines end where a sentence ends. */
    private static boolean isFilled(List<Line> lines, int width, Markers markers) {
        int cuts = 0;
        int runs = 0;
        int sentences = 0;
        boolean inRun = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.columns() > width + 1) {
                return false;
            }
            boolean last = i + 1 == lines.size();
            boolean full = line.columns() > width - WINDOW && !line.endsSentence();
            boolean cut =
                    full && !last && !markers.startsHeading(lines.get(i + 1).text());
            cuts += cut ? 1 : 0;
            runs += inRun && !cut ? 1 : 0;
            sentences += inRun && !cut && line.endsSentence() ? 1 : 0;
            inRun = cut;
        }
        return cuts >= FEWEST_CUTS && sentences > 0 && sentences * 2 > runs;
    }

    /** Whether {@code next} goes on with what {@code line} began. */
    boolean goesOn(Line line, Line next) {
        if (next.standsAlone()
                || next.text().length() == 0
                || markers.startsHeading(next.text())
                || namesSection(next)) {
            return false;
        }
        if (next.startsWithStop()) {
            return line.text().length() > 0;
        }
        if (indents && next.indent() >= margin + INDENT && width > 0) {
            return false;
        }
        boolean full = width > 0 && line.columns() >= width - WINDOW;
        if (line.endsSentence()) {
            return full && !(gaps && next.lineBreaks() > 1);
        }
        return full
                || width > 0 && line.columns() >= width - NEARLY
                || isUnfinished(line)
                || BrokenWords.isCut(line.text(), next.text(), words);
    }

    /** Whether the line is the heading of a section by its own words and nothing else: 名词解释. */
    private boolean namesSection(Line line) {
        String s = line.text().text();
        return words.table(SentenceWord.ROLE).lengthAt(s, 0) == s.length();
    }

    /** No heading is as long, and no paragraph ends without a full stop. */
    private static boolean isUnfinished(Line line) {
        String s = line.text().text();
        boolean sentence = s.indexOf('。') >= 0 || s.indexOf(',') >= 0;
        return line.columns() >= NO_HEADING && sentence && !line.endsEnclosure()
                || line.columns() >= HALF_A_LINE && line.endsClause()
                || line.leavesQuoteOpen();
    }
}
