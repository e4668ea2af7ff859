package org.planmodel.io.bulletin;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
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
    private static final int LATIN_SHARE = 60;
    private static final int PERCENT_SHARE = 95;

    private final SVGGraphics2D svg;
    private final int height;

    ChartCanvas(int height) {
        this.height = height;
        this.svg = new SVGGraphics2D(WIDTH, height);
        svg.setDefsKeyPrefix("chart");
        svg.setFontFunction(family -> FAMILY);
        fill(0, 0, WIDTH, height, Color.WHITE);
    }

    void fill(double x, double y, double width, double height, Color color) {
        if (width > 0) {
            svg.setPaint(color);
            svg.fill(new Rectangle2D.Double(x, y, width, height));
        }
    }

    /** Words that begin at x, on the line y. */
    void text(String words, double x, double y, int size, Color color) {
        svg.setPaint(color);
        svg.setFont(new Font(FAMILY, Font.PLAIN, size));
        svg.drawString(XmlOut.clean(words), (float) x, (float) y);
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
        return words.chars()
                        .map(c -> c == '%' ? PERCENT_SHARE : c < 0x2000 ? LATIN_SHARE : 100)
                        .sum()
                * size
                / 100.0;
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

    /** The drawing as an element that fits the width it is given. */
    String element() {
        return svg.getSVGElement(null, false, new ViewBox(0, 0, WIDTH, height), null, null) + "\n";
    }
}
