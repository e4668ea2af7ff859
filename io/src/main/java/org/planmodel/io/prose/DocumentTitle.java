package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/**
 * Finds the title of a document (标题) among the lines in front of its first chapter, and of what a notice encloses behind its signature. A title may stand on two lines, with its years in
 * brackets on a third: 加快建设…三年行动计划, （2018—2020年）.
 */
final class DocumentTitle {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;
    private static final int LONGEST_YEARS = 16;
    private static final int BEHIND_SIGNATURE = 3;
    private static final int ENCLOSED = 8;
    private static final int SECOND_LINE = 10;
    private static final int PLAIN_KIND = 4;
    private static final int NOTICE = 3;
    private static final int WITH_YEAR = 4;
    private static final int WITH_PLACE = 3;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    private final Markers markers;
    private final PlaceNames places;
    private int best;
    private String title = "";

    private DocumentTitle(List<Paragraphs.Para> paragraphs, Words words, PlaceNames places) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.markers = new Markers(words);
        this.places = places;
    }

    /** The title as written; empty where no line looks like one. */
    static Optional<String> find(
            List<Paragraphs.Para> paragraphs,
            int front,
            Optional<Signature> signature,
            Words words,
            PlaceNames places) {
        DocumentTitle found = new DocumentTitle(paragraphs, words, places);
        for (int i = 0; i < Math.max(front, Math.min(1, paragraphs.size())); i++) {
            found.consider(i, 0);
        }
        int line = signature.map(Signature::line).orElse(paragraphs.size());
        int seen = 0;
        for (int i = line + 1; i < paragraphs.size() - 1 && seen < BEHIND_SIGNATURE; i++) {
            int length = paragraphs.get(i).text().length();
            if (length > LONGEST
                    || found.markers.startsHeading(paragraphs.get(i).text())) {
                break;
            }
            seen += length > 0 ? 1 : 0;
            if (found.isPlain(i)) {
                found.consider(i, ENCLOSED);
            }
        }
        return found.title.isEmpty() ? Optional.empty() : Optional.of(found.title);
    }

    /** Whether the line says plainly what kind of document it is the title of: 任务分工方案, not 意见. */
    private boolean isPlain(int index) {
        String line = paragraphs.get(index).text().text();
        return words.table(Words.Kind.DOCUMENT_KIND).lengthBefore(line, 0, bracketless(line, titleEnd(line)))
                >= PLAIN_KIND;
    }

    private void consider(int index, int bonus) {
        FoldedText s = paragraphs.get(index).text();
        int score = markers.startsHeading(s) ? 0 : score(s.text());
        if (score == 0) {
            return;
        }
        String first = firstHalf(index);
        score += bonus + (first.isEmpty() ? 0 : SECOND_LINE);
        if (score > best) {
            best = score;
            title = first + s.raw(0, titleEnd(s.text())) + bracketedYears(index + 1);
        }
    }

    private int score(String line) {
        WordTable kinds = words.table(Words.Kind.DOCUMENT_KIND);
        int end = titleEnd(line);
        if (!isTitleLine(line.substring(0, end))) {
            return 0;
        }
        int kind = kinds.lengthBefore(line, 0, bracketless(line, end));
        if (kind == 0 && kinds.firstIn(line, 0, end).isEmpty()) {
            return 0;
        }
        int score = kind > 0 ? 4 + Math.min(kind, 6) : 1;
        score += words.table(Words.Kind.CALENDAR).firstIn(line, 0, end).isPresent()
                        || PlanYears.years(line, words).isPresent()
                ? WITH_YEAR
                : 0;
        score += places.in(line).isPresent() ? WITH_PLACE : 0;
        score -= isOf(Words.Kind.NOTICE, line, end) ? NOTICE : 0;
        return Math.max(score, 1);
    }

    private boolean isTitleLine(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && line.chars().noneMatch(c -> "。,;>|".indexOf(c) >= 0)
                && !line.endsWith(":")
                && words.table(Words.Kind.NOT_TITLE).lengthAt(line, 0) == 0;
    }

    /** Whether the line begins or ends with one of the words, whichever of both each is for. */
    private boolean isOf(Words.Kind kind, String line, int end) {
        WordTable table = words.table(kind);
        int first = table.lengthAt(line, 0, end);
        int last = table.lengthBefore(line, 0, end);
        return first > 0
                        && table.value(line.substring(0, first))
                                .filter("begins"::equals)
                                .isPresent()
                || last > 0
                        && table.value(line.substring(end - last, end))
                                .filter("ends"::equals)
                                .isPresent();
    }

    /** The line above, where it begins the title that the line ends: it names the place, and is neither an issuer nor a number of a document. */
    private String firstHalf(int index) {
        int above = index - 1;
        while (above > 0 && paragraphs.get(above).text().length() == 0) {
            above--;
        }
        if (above < 0) {
            return "";
        }
        String line = paragraphs.get(index).text().text();
        String first = paragraphs.get(above).text().text();
        int kind = words.table(Words.Kind.DOCUMENT_KIND).lengthBefore(line, 0, bracketless(line, line.length()));
        boolean ends = kind > 0 && kind < line.length() && places.in(line).isEmpty();
        boolean begins = isTitleLine(first)
                && !markers.startsHeading(paragraphs.get(above).text())
                && first.length() + line.length() <= LONGEST
                && places.in(first).isPresent()
                && words.table(Words.Kind.UNIT_ENDING).lengthBefore(first, 0, first.length()) == 0
                && !words.is(Words.Kind.CHROME_FRONT, first, 0)
                && !isOf(Words.Kind.NOTICE, first, first.length())
                && !isOf(Words.Kind.NOT_TITLE, first, first.length());
        return ends && begins ? paragraphs.get(above).text().raw(0, first.length()) : "";
    }

    /** The years of the plan on a line of their own: （2018—2020年）. */
    private String bracketedYears(int index) {
        if (index >= paragraphs.size()) {
            return "";
        }
        FoldedText below = paragraphs.get(index).text();
        String line = below.text();
        boolean bracketed = line.length() > 2
                && line.length() <= LONGEST_YEARS
                && line.charAt(0) == '('
                && line.endsWith(")")
                && NumeralScanner.isArabicDigit(line.charAt(1));
        return bracketed && PlanYears.years(line, words).isPresent() ? below.raw(0, below.length()) : "";
    }

    /** Without what the page adds in brackets: (全文), (共计121项). */
    private int titleEnd(String line) {
        int bracket = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return bracket > SHORTEST && words.is(Words.Kind.TITLE_TAIL, line, bracket) ? bracket : line.length();
    }

    private static int bracketless(String line, int end) {
        int at = end > 0 && line.charAt(end - 1) == ')' ? line.lastIndexOf('(', end - 1) : -1;
        return at > 3 ? at : end;
    }
}
