package org.planmodel.io.prose;

/** Tells the lines of a table of contents (目录), which repeats the headings, from the headings themselves. */
final class ContentsReader {
    private static final int LONGEST = 60;
    private final Words words;
    private String head = "";
    private boolean inside;

    ContentsReader(Words words) {
        this.words = words;
    }

    /** Whether the line is part of the contents; asked for each line in the order of the text. */
    boolean holds(FoldedText line) {
        String s = line.text();
        if (!inside
                && words.value(SentenceWord.ROLE, s).filter("contents"::equals).isPresent()) {
            inside = true;
            head = "";
            return true;
        }
        boolean dotted = Line.isContents(line);
        if (!inside) {
            return dotted;
        }
        String entry = withoutPage(s);
        boolean repeated =
                !head.isEmpty() && !dotted && (entry.equals(head) || words.contains(SentenceWord.PREFACE, s));
        inside = dotted || s.length() <= LONGEST && s.indexOf('。') < 0 && !repeated;
        if (inside && head.isEmpty()) {
            head = entry;
        }
        return inside;
    }

    private static String withoutPage(String s) {
        int end = s.length();
        while (end > 0
                && (".…·()-— ".indexOf(s.charAt(end - 1)) >= 0 || NumeralScanner.isArabicDigit(s.charAt(end - 1)))) {
            end--;
        }
        return s.substring(0, end);
    }
}
