package org.planmodel.io.prose;

/** Tells the lines of a table of contents (目录), which repeats the headings, from the headings themselves. */
final class ContentsReader {
    private static final int LONGEST = 60;
    private static final int LOOKED_AT = 120;
    private static final int MARKER = 8;
    private static final String CONTENTS = "contents";
    private final Words words;
    private final Markers markers;
    private String head = "";
    private boolean inside;

    ContentsReader(Words words) {
        this.words = words;
        this.markers = new Markers(words);
    }

    /** Whether the line is part of the contents; asked for each line in the order of the text. */
    boolean holds(FoldedText line) {
        String s = line.text();
        if (!inside && words.table(SentenceWord.ROLE).has(s, CONTENTS)) {
            inside = true;
            head = "";
            return true;
        }
        boolean dotted = Line.isContents(line) || listsChapters(s);
        if (!inside) {
            inside = opens(s);
            head = inside ? "" : head;
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

    /** …努力奋斗。目录: a line of the text that ends with the word for the contents, whose own line was lost. */
    private boolean opens(String s) {
        WordTable roles = words.table(SentenceWord.ROLE);
        int n = roles.lengthBefore(s, 0, s.length());
        return n > 0
                && n < s.length()
                && s.charAt(s.length() - n - 1) == '。'
                && roles.has(s.substring(s.length() - n), CONTENTS);
    }

    /** 第一章 发展基础 第二章 面临形势: several chapters on one line are never headings. */
    private boolean listsChapters(String s) {
        int chapters = 0;
        for (int i = 0; i < Math.min(s.length(), LOOKED_AT) && chapters < 2; i++) {
            boolean chapter = (i == 0 || chapters > 0)
                    && markers.at(s.subSequence(i, Math.min(s.length(), i + MARKER)), 0, true)
                            .filter(m -> m.form().rank() <= Markers.Form.SECTION.rank())
                            .isPresent();
            chapters += chapter ? 1 : 0;
            if (i == 0 && !chapter || s.charAt(i) == '。') {
                return false;
            }
        }
        return chapters > 1;
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
