package org.planmodel.io.bulletin;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.planmodel.io.internal.XmlOut;

/**
 * A drawing of fixed width with rows below each other. Text is placed by the number of its characters and never measured with a font, which
 * differs from machine to machine.
 */
final class ChartCanvas {
    /** The width in units; on a telephone about one for a pixel. */
    static final int WIDTH = 480;

    static final Color INK = new Color(0x23211d);
    static final Color FAINT = new Color(0x6b655a);
    static final Color TRACK = new Color(0xe9e5dc);
    static final Color GOOD = new Color(0x2f7d4f);
    static final Color BEHIND = new Color(0xc0561f);
    static final Color MARK = new Color(0x1d2b4f);

    private static final String FAMILY = "sans-serif";
    private static final int ROWS_A_PAGE = 26;
    private static final int LATIN_SHARE = 60;
    private static final int POINT_SHARE = 35;
    private static final int PERCENT_SHARE = 95;

    private final List<ChartMark> marks = new ArrayList<>();
    private final int height;

    ChartCanvas(int height) {
        this.height = height;
        fill(0, 0, WIDTH, height, Color.WHITE);
    }

    int height() {
        return height;
    }

    List<ChartMark> marks() {
        return List.copyOf(marks);
    }

    void fill(double x, double y, double width, double height, Color color) {
        if (width > 0) {
            marks.add(new ChartMark.Fill(x, y, width, height, color));
        }
    }

    /** Words that begin at x, on the line y. */
    void text(String words, double x, double y, int size, Color color) {
        marks.add(new ChartMark.Words(XmlOut.clean(words), x, y, size, color));
    }

    /** Words that end at x. */
    void textBefore(String words, double x, double y, int size, Color color) {
        text(words, x - width(words, size), y, size, color);
    }

    /** Words around x. */
    void textAround(String words, double x, double y, int size, Color color) {
        text(words, x - width(words, size) / 2, y, size, color);
    }

    /** About how wide the words are: a Chinese character is as wide as the size, others a little more than half of it. */
    static double width(String words, int size) {
        return words.chars().map(c -> share((char) c)).sum() * size / 100.0;
    }

    /** How wide a character is, in percent of the size. */
    static int share(char c) {
        return c == '%' ? PERCENT_SHARE : c == '.' || c == ',' ? POINT_SHARE : c < 0x2000 ? LATIN_SHARE : 100;
    }

    /** The words, cut so that they are no wider. */
    static String cut(String words, int size, double most) {
        if (width(words, size) <= most) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…", size) > most) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    /** How long a bar of a percentage is, from none to the whole and not more. */
    static double part(BigDecimal percent, double whole) {
        return Math.max(0, Math.min(1, percent.doubleValue() / 100)) * whole;
    }

    /** A color between two, by a share of 0 to 1. */
    static Color between(Color low, Color high, double share) {
        return new Color(
                mix(low.getRed(), high.getRed(), share),
                mix(low.getGreen(), high.getGreen(), share),
                mix(low.getBlue(), high.getBlue(), share));
    }

    private static int mix(int low, int high, double share) {
        return (int) Math.round(low + (high - low) * share);
    }

    /** One drawing of several, each below the one before. */
    static ChartCanvas stacked(List<ChartCanvas> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        ChartCanvas whole =
                new ChartCanvas(pieces.stream().mapToInt(ChartCanvas::height).sum());
        int y = 0;
        for (ChartCanvas piece : pieces) {
            for (ChartMark mark : piece.marks) {
                whole.marks.add(moved(mark, y));
            }
            y += piece.height;
        }
        return whole;
    }

    private static ChartMark moved(ChartMark mark, int down) {
        if (mark instanceof ChartMark.Fill fill) {
            return new ChartMark.Fill(fill.x(), fill.y() + down, fill.width(), fill.height(), fill.color());
        }
        ChartMark.Words words = (ChartMark.Words) mark;
        return new ChartMark.Words(words.words(), words.x(), words.y() + down, words.size(), words.color());
    }

    /** Rows in pieces, none longer than a page has place for. */
    static <R> List<List<R>> pieces(List<R> rows) {
        List<List<R>> pieces = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_A_PAGE) {
            pieces.add(rows.subList(from, Math.min(rows.size(), from + ROWS_A_PAGE)));
        }
        return pieces;
    }

    /** The drawing as an element that fits the width it is given. */
    String element() {
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, height);
        svg.setDefsKeyPrefix("chart");
        svg.setFontFunction(family -> FAMILY);
        for (ChartMark mark : marks) {
            if (mark instanceof ChartMark.Fill fill) {
                svg.setPaint(fill.color());
                svg.fill(new Rectangle2D.Double(fill.x(), fill.y(), fill.width(), fill.height()));
            } else if (mark instanceof ChartMark.Words words) {
                svg.setPaint(words.color());
                svg.setFont(new Font(FAMILY, Font.PLAIN, words.size()));
                svg.drawString(words.words(), (float) words.x(), (float) words.y());
            }
        }
        return svg.getSVGElement(null, false, new ViewBox(0, 0, WIDTH, height), null, null) + "\n";
    }
}
