package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/**
 * Finds the title of a document among the lines in front of its first chapter. A title may stand on two lines, with its years in brackets on a third:
 * 加快建设…三年行动计划, （2018—2020年）.
 *
 * @param text the title as written; empty where no line looks like one
 */
record DocumentTitle(Optional<String> text) {
    private static final int LONGEST = 60;
    private static final int LONGEST_YEARS = 16;

    static DocumentTitle find(List<Paragraphs.Para> paragraphs, int front, Words words) {
        int lines = Math.max(front, Math.min(1, paragraphs.size()));
        int best = 0;
        String title = "";
        for (int i = 0; i < lines; i++) {
            FoldedText s = paragraphs.get(i).text();
            int score = score(s.text(), Markers.startsHeading(s), words);
            String first = i > 0 ? firstHalf(paragraphs.get(i - 1).text(), s, words) : "";
            if (!first.isEmpty()) {
                score += 3;
            }
            if (score > best) {
                best = score;
                title = first
                        + s.raw(0, s.length())
                        + (i + 1 < lines ? bracketedYears(paragraphs.get(i + 1).text()) : "");
            }
        }
        return new DocumentTitle(title.isEmpty() ? Optional.empty() : Optional.of(title));
    }

    private static int score(String line, boolean numbered, Words words) {
        if (numbered || !isTitleLine(line)) {
            return 0;
        }
        WordTable kinds = words.table(Words.Kind.DOCUMENT_KIND);
        int kind = kinds.lengthBefore(line, 0, bracketless(line));
        if (kind == 0 && kinds.firstIn(line, 0, line.length()).isEmpty()) {
            return 0;
        }
        int score = kind > 0 ? 4 + Math.min(kind, 6) : 1;
        score += line.contains("年") || line.contains("十") && line.contains("五") ? 4 : 0;
        score += PlaceNames.place(line).isPresent() ? 3 : 0;
        score -= line.startsWith("关于印发") || line.endsWith("通知") || line.startsWith("《") ? 3 : 0;
        return Math.max(score, 1);
    }

    private static boolean isTitleLine(String line) {
        return line.length() >= 4
                && line.length() <= LONGEST
                && line.indexOf('。') < 0
                && line.indexOf(',') < 0
                && line.indexOf(';') < 0
                && !line.endsWith(":")
                && !line.startsWith("来源")
                && !line.startsWith("附件")
                && !line.startsWith("——");
    }

    /** The line above, where it begins the title that {@code s} ends: it names the place, and is neither an issuer nor a number of a document. */
    private static String firstHalf(FoldedText above, FoldedText s, Words words) {
        String first = above.text();
        String line = s.text();
        WordTable kinds = words.table(Words.Kind.DOCUMENT_KIND);
        int kind = kinds.lengthBefore(line, 0, bracketless(line));
        boolean ends =
                kind > 0 && kind < line.length() && PlaceNames.place(line).isEmpty() && isTitleLine(line);
        boolean begins = isTitleLine(first)
                && !Markers.startsHeading(above)
                && first.length() + line.length() <= LONGEST
                && PlaceNames.place(first).isPresent()
                && words.table(Words.Kind.UNIT_ENDING).lengthBefore(first, 0, first.length()) == 0
                && !words.is(Words.Kind.CHROME_FRONT, first, 0)
                && !first.endsWith("号")
                && !first.endsWith("文件")
                && !first.endsWith("通知")
                && !first.endsWith("日");
        return ends && begins ? above.raw(0, above.length()) : "";
    }

    /** The years of the plan on a line of their own: （2018—2020年）. */
    private static String bracketedYears(FoldedText below) {
        String line = below.text();
        boolean bracketed = line.length() > 2
                && line.length() <= LONGEST_YEARS
                && line.charAt(0) == '('
                && line.endsWith(")")
                && NumeralScanner.isArabicDigit(line.charAt(1));
        return bracketed && PlanYears.years(line).isPresent() ? below.raw(0, below.length()) : "";
    }

    private static int bracketless(String line) {
        int at = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return at > 3 ? at : line.length();
    }
}
