package org.planmodel.io.prose;

/**
 * Counts steps. {@link CountingLoader} puts a call of {@link #step()} into every loop and every method of the reader, and lets the methods of the library that pass over
 * characters go through those below, which count each character passed over.
 */
public final class Work {
    private static long steps;

    private Work() {}

    public static void step() {
        steps++;
    }

    public static long steps() {
        return steps;
    }

    private static int passed(String s, int from, int found) {
        steps += found < 0 ? Math.max(0, s.length() - from) : Math.abs(found - from);
        return found;
    }

    private static String made(String s) {
        steps += s.length();
        return s;
    }

    public static int indexOf(String s, int c) {
        return passed(s, 0, s.indexOf(c));
    }

    public static int indexOf(String s, int c, int from) {
        return passed(s, from, s.indexOf(c, from));
    }

    public static int indexOf(String s, String word) {
        return passed(s, 0, s.indexOf(word));
    }

    public static int indexOf(String s, String word, int from) {
        return passed(s, from, s.indexOf(word, from));
    }

    public static int lastIndexOf(String s, int c) {
        int found = s.lastIndexOf(c);
        steps += s.length() - found;
        return found;
    }

    public static int lastIndexOf(String s, int c, int from) {
        int found = s.lastIndexOf(c, from);
        steps += from - found;
        return found;
    }

    public static int lastIndexOf(String s, String word) {
        int found = s.lastIndexOf(word);
        steps += s.length() - found;
        return found;
    }

    public static int lastIndexOf(String s, String word, int from) {
        int found = s.lastIndexOf(word, from);
        steps += from - found;
        return found;
    }

    public static boolean contains(String s, CharSequence word) {
        return passed(s, 0, s.indexOf(word.toString())) >= 0;
    }

    public static String substring(String s, int from) {
        return made(s.substring(from));
    }

    public static String substring(String s, int from, int to) {
        return made(s.substring(from, to));
    }

    public static CharSequence subSequence(CharSequence s, int from, int to) {
        return made(s.subSequence(from, to).toString());
    }

    public static String toString(StringBuilder s) {
        return made(s.toString());
    }
}
