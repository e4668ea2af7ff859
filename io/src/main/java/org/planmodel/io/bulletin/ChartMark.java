package org.planmodel.io.bulletin;

import java.awt.Color;

/** What a chart is made of, before it is written in a format: filled rectangles and words. */
sealed interface ChartMark {

    /** A rectangle. */
    record Fill(double x, double y, double width, double height, Color color) implements ChartMark {}

    /** Words that begin at x and stand on the line y. */
    record Words(String words, double x, double y, int size, Color color) implements ChartMark {}
}
