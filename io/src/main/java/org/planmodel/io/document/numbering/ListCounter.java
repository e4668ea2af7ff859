package org.planmodel.io.document.numbering;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the items of one multi-level list and writes their labels (多级列表): {@code 一、}, {@code (一)}, {@code 1.1}. A deeper level begins anew behind an item
 * of a higher one. Not thread-safe.
 */
public final class ListCounter {
    /** A list has at most so many levels in any office program. */
    public static final int MAX_LEVELS = 10;

    private static final String CLOSERS = ".\u3001\uFF0E)\uFF09:\uFF1A";

    /**
     * How the items of a level are numbered.
     *
     * @param start the first number
     * @param format the format by its name in WordprocessingML
     * @param pattern the label, in which {@code %1} is the number of the first level, {@code %2} that of the second
     * @param decimal whether all numbers in the label are Arabic
     * @param restarts whether it begins anew behind an item of a higher level
     */
    public record Level(int start, String format, String pattern, boolean decimal, boolean restarts) {}

    private final List<Level> levels;
    private final int[] numbers = new int[MAX_LEVELS];
    private final boolean[] counted = new boolean[MAX_LEVELS];

    /** A list of these levels. */
    public ListCounter(List<Level> levels) {
        this.levels = new ArrayList<>(levels.subList(0, Math.min(levels.size(), MAX_LEVELS)));
    }

    /**
     * A label with what stands between it and the text. A tab behind {@code 一、} or {@code 1.} is only a distance.
     *
     * @param suffix what follows the label, by its name in WordprocessingML: tab, space or nothing
     */
    public static String spaced(String label, String suffix) {
        String words = label.strip();
        if (words.isEmpty()) {
            return "";
        }
        boolean closed = CLOSERS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return suffix.equals("nothing") || suffix.equals("tab") && closed ? words : words + " ";
    }

    /** Begins a level anew with this number at its next item. */
    public void restart(int level, int start) {
        if (level >= 0 && level < levels.size()) {
            numbers[level] = start - 1;
            counted[level] = true;
        }
    }

    /** Replaces a level from now on. */
    public void replace(int level, Level by) {
        if (level >= 0 && level < levels.size()) {
            levels.set(level, by);
        }
    }

    /** The label of the next item of a level, empty for a bullet of no character. */
    public String next(int level) {
        if (level < 0 || level >= levels.size()) {
            return "";
        }
        numbers[level] = counted[level] ? numbers[level] + 1 : levels.get(level).start();
        counted[level] = true;
        for (int deeper = level + 1; deeper < levels.size(); deeper++) {
            counted[deeper] &= !levels.get(deeper).restarts();
        }
        return label(levels.get(level));
    }

    private String label(Level level) {
        StringBuilder label = new StringBuilder();
        String pattern = level.pattern();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean number = c == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            if (number) {
                label.append(number(pattern.charAt(++i) - '1', level));
            } else if (Character.getType(c) != Character.PRIVATE_USE) {
                label.append(c);
            }
        }
        return label.toString();
    }

    private String number(int index, Level of) {
        if (index < 0 || index >= levels.size()) {
            return "";
        }
        Level level = levels.get(index);
        int number = counted[index] ? numbers[index] : level.start();
        return NumberFormat.write(of.decimal() ? "decimal" : level.format(), number);
    }
}
