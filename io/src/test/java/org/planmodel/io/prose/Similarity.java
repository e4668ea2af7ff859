package org.planmodel.io.prose;

/** How alike two subjects are: the Dice coefficient over characters, punctuation left out, as {@code score.py} reckons it. */
final class Similarity {
    private static final String PUNCTUATION = "“”\"'、,，。()（）";
    private static final double CLOSE = 0.8;

    private Similarity() {}

    /** Whether two subjects count as the same. */
    static boolean close(String a, String b) {
        return of(a, b) >= CLOSE;
    }

    /** From 0 for nothing in common to 1. */
    static double of(String a, String b) {
        String x = bare(a);
        StringBuilder rest = new StringBuilder(bare(b));
        int lengths = x.length() + rest.length();
        if (x.isEmpty() || rest.isEmpty()) {
            return lengths == 0 ? 1 : 0;
        }
        int hits = 0;
        for (int i = 0; i < x.length(); i++) {
            int at = rest.indexOf(x.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                hits++;
            }
        }
        return 2.0 * hits / lengths;
    }

    private static String bare(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.chars()
                .filter(c -> !Character.isWhitespace(c) && PUNCTUATION.indexOf(c) < 0)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
