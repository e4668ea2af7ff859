package org.planmodel.io.document.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The lines of a plan as a printer sets them: wrapped at a width, a running head and a page number on each page, tables in columns. */
public final class PageSample {
    /** The width of a line, in sizes of a Chinese character. */
    private static final double WIDTH = 32;

    /** What does not begin a line. */
    private static final String CLOSING = "，。、；：！？）》”’%";

    private static final int LINES = 30;
    private static final int MARGIN = 28;
    private static final double SIZE = 4.8;
    private static final double TABLE_SIZE = 3;
    private static final double[] TABLE_COLUMNS = {0, 10, 80, 105, 120, 135, 162, 185};

    /** How far lines are apart, and how high a cell is. */
    public static final double LEADING = 8;

    /**
     * A line, or the cell of a table, at its place in millimetres.
     *
     * @param x from the left
     * @param y from the top
     * @param size the size of its characters
     * @param cell how wide the lines are drawn around it; 0 for none
     */
    public record Placed(double x, double y, double size, String text, double cell) {
        /** A line in the usual size. */
        public Placed(double x, double y, String text) {
            this(x, y, SIZE, text, 0);
        }
    }

    private final List<List<Placed>> pages = new ArrayList<>();
    private int line = LINES;

    private final ToDoubleFunction<Character> width;

    private PageSample(ToDoubleFunction<Character> width) {
        this.width = width;
    }

    /**
     * The pages of a plan.
     *
     * @param width how wide a character is, in sizes of a Chinese one
     */
    public static List<List<Placed>> of(List<String> lines, ToDoubleFunction<Character> width) {
        PageSample sample = new PageSample(width);
        for (String text : lines) {
            String[] cells = text.split("\t", -1);
            if (cells.length > 2) {
                sample.row(cells);
            } else {
                sample.paragraph("\u3000\u3000" + text);
            }
        }
        return sample.pages;
    }

    private double next() {
        if (line == LINES) {
            line = 0;
            pages.add(new ArrayList<>());
            int number = pages.size();
            page().add(new Placed(MARGIN, 15, "云岭规划文本"));
            page().add(new Placed(102, 285, "— " + number + " —"));
        }
        return 30 + LEADING * line++;
    }

    private List<Placed> page() {
        return pages.get(pages.size() - 1);
    }

    private void paragraph(String text) {
        int start = 0;
        double filled = 0;
        for (int at = 0; at < text.length(); at++) {
            filled += width.applyAsDouble(text.charAt(at));
            if (filled > WIDTH) {
                int end = at;
                while (CLOSING.indexOf(text.charAt(end)) >= 0 || isWord(text, end)) {
                    end--;
                }
                line(text.substring(start, end));
                start = end;
                filled = 0;
                for (int i = start; i <= at; i++) {
                    filled += width.applyAsDouble(text.charAt(i));
                }
            }
        }
        line(text.substring(start));
    }

    /** A word or number is not broken. */
    private static boolean isWord(String text, int at) {
        return text.charAt(at) < 0x80
                && text.charAt(at) > ' '
                && text.charAt(at - 1) < 0x80
                && text.charAt(at - 1) > ' ';
    }

    private void line(String text) {
        double y = next();
        page().add(new Placed(MARGIN, y, text));
    }

    private void row(String[] cells) {
        double y = next();
        for (int i = 0; i < cells.length; i++) {
            page().add(new Placed(
                    MARGIN - 10 + TABLE_COLUMNS[i], y, TABLE_SIZE, cells[i], TABLE_COLUMNS[i + 1] - TABLE_COLUMNS[i]));
        }
    }
}
