package org.planmodel.io.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: as wide as their words, the widest narrowed until the table has its width. Words are measured by the number of
 * their characters and never with a font, which differs from machine to machine.
 */
final class ColumnWidths {
    /** What nineteen of twenty cells need counts; the odd long one is broken into lines. */
    private static final int OF_TWENTY = 19;

    /** So many letters are never broken: 41.67%, 区发展改革局. */
    private static final int SHORT = 7;

    private ColumnWidths() {}

    /**
     * The widths, which add up to the whole.
     *
     * @param letter how large a letter is, in the unit of the widths
     * @param edges what a cell needs beside its words
     */
    static int[] of(Block.Table table, PaperWords words, int whole, int letter, int edges) {
        int[] wanted = wanted(table, words, letter, edges);
        int cap = cap(wanted, whole);
        int[] widths = Arrays.stream(wanted).map(width -> Math.min(width, cap)).toArray();
        long sum = Arrays.stream(widths).asLongStream().sum();
        return Arrays.stream(widths)
                .map(width -> (int) (width * (long) whole / sum))
                .toArray();
    }

    /** How wide the table would be if no cell were broken into lines, but for the odd long one. */
    static int total(Block.Table table, PaperWords words, int letter, int edges) {
        return Arrays.stream(wanted(table, words, letter, edges)).sum();
    }

    private static int[] wanted(Block.Table table, PaperWords words, int letter, int edges) {
        return IntStream.range(0, table.columns().size())
                .map(column -> words(table, words, column, letter) + edges)
                .toArray();
    }

    private static int words(Block.Table table, PaperWords words, int column, int letter) {
        List<Double> cells = table.rows().stream()
                .map(row -> ChartCanvas.width(words.marked(row.get(column)), letter))
                .sorted()
                .toList();
        double most = cells.isEmpty() ? 0 : cells.get((cells.size() - 1) * OF_TWENTY / 20);
        double brief = cells.stream().filter(width -> width <= SHORT * letter).reduce(0.0, Math::max);
        double head = head(table.columns().get(column).words(), letter);
        return (int) Math.ceil(Math.max(head, Math.max(most, brief)));
    }

    /** A heading may stand in two lines; of English words the longest stands in one. */
    private static double head(String words, int letter) {
        double half = ChartCanvas.width(words, letter) / 2 + letter;
        return Stream.of(words.split(" "))
                .mapToDouble(word -> ChartCanvas.width(word, letter))
                .map(word -> word > half && words.charAt(0) >= 0x2000 ? half : word)
                .max()
                .orElse(0);
    }

    /** The width above which no column may be, so that all together fit. */
    private static int cap(int[] wanted, int whole) {
        int[] sorted = Arrays.stream(wanted).sorted().toArray();
        int left = whole;
        for (int i = 0; i < sorted.length; i++) {
            int share = left / (sorted.length - i);
            if (sorted[i] > share) {
                return Math.max(1, share);
            }
            left -= sorted[i];
        }
        return Integer.MAX_VALUE;
    }
}
