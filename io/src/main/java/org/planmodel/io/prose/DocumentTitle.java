package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;
import org.planmodel.SectionRole;

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
    private static final int LONGEST_NUMBER = 3;
    private static final int TAIL_OF_NOTICE = 4;
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
            Optional<String> named,
            Words words,
            PlaceNames places) {
        DocumentTitle found = new DocumentTitle(paragraphs, words, places);
        named.ifPresent(found::consider);
        for (int i = 0; i < Math.max(front, found.behindAppendixWord()); i++) {
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
        return words.table(SentenceWord.DOCUMENT_KIND).lengthBefore(line, 0, bracketless(line, titleEnd(line)))
                >= PLAIN_KIND;
    }

    /** What stands in a chapter and is the title, below the word for an appendix or behind a signature, states nothing. */
    static void settle(OutlineNode node, String title) {
        for (OutlineNode child : node.children) {
            boolean line = child.role == SectionRole.PARAGRAPH
                    && child.text.filter(t -> t.length() <= LONGEST).isPresent();
            String written = line ? child.text.get().raw(child.from, child.to) : "";
            if (!written.isEmpty() && (title.endsWith(written) || written.startsWith(title))) {
                child.role = SectionRole.FRONT_MATTER;
            }
            settle(child, title);
        }
    }

    /** How many paragraphs to look at where the text begins with the word for an appendix alone: the title stands below it. */
    private int behindAppendixWord() {
        int i = 0;
        while (i < paragraphs.size() && paragraphs.get(i).text().length() == 0) {
            i++;
        }
        String line = i < paragraphs.size() ? paragraphs.get(i).text().text() : "";
        int word = words.table(StructureWord.APPENDIX).lengthAt(line, 0);
        boolean alone = word > 0 && line.length() <= word + LONGEST_NUMBER;
        return Math.min(paragraphs.size(), i + (alone ? BEHIND_SIGNATURE : 1));
    }

    /** The name that the page itself gives to the document. */
    private void consider(String name) {
        int score = score(FoldedText.fold(name));
        if (score > 0) {
            best = score;
            title = enclosed(name);
        }
    }

    /** 关于印发《云岭县2024年工作要点》的通知: what a notice brings, not the notice. */
    private String enclosed(String notice) {
        String folded = FoldedText.fold(notice);
        int open = notice.indexOf('《');
        int close = notice.lastIndexOf('》');
        boolean brings = folded.length() == notice.length()
                && open > 0
                && close > open + SHORTEST
                && close == folded.length() - TAIL_OF_NOTICE
                && isOf(StructureWord.NOTICE, folded, folded.length());
        return brings && words.table(StructureWord.BRINGS).lengthBefore(folded, 0, open) > 0
                ? notice.substring(open + 1, close)
                : notice;
    }

    private void consider(int index, int bonus) {
        FoldedText s = paragraphs.get(index).text();
        int from = 0;
        int to = s.length();
        while (from < to && s.charAt(from) == TextTables.STROKE) {
            from++;
        }
        while (to > from && s.charAt(to - 1) == TextTables.STROKE) {
            to--;
        }
        String line = s.text().substring(from, to);
        boolean apart = markers.startsHeading(s) || PageHeader.isLabelled(s, words);
        int score = apart ? 0 : score(line);
        if (score == 0) {
            return;
        }
        String first = firstHalf(index);
        score += bonus + (first.isEmpty() ? 0 : SECOND_LINE);
        if (score > best) {
            best = score;
            title = enclosed(
                    first + s.raw(from, from + titleEnd(line)) + bracketedYears(index + 1) + lastHalf(index, line));
        }
    }

    private int score(String line) {
        WordTable kinds = words.table(SentenceWord.DOCUMENT_KIND);
        int end = titleEnd(line);
        if (!isTitleLine(line.substring(0, end))) {
            return 0;
        }
        int kind = kinds.lengthBefore(line, 0, bracketless(line, end));
        if (kind == 0 && kinds.firstIn(line, 0, end).isEmpty()) {
            return 0;
        }
        int score = kind > 0 ? 4 + Math.min(kind, 6) : 1;
        score += words.table(StructureWord.CALENDAR).firstIn(line, 0, end).isPresent()
                        || PlanYears.years(line, words).isPresent()
                ? WITH_YEAR
                : 0;
        score += places.in(line).isPresent() ? WITH_PLACE : 0;
        score -= isOf(StructureWord.NOTICE, line, end) ? NOTICE : 0;
        return Math.max(score, 1);
    }

    private boolean isTitleLine(String line) {
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && line.chars().noneMatch(c -> "。,;>|".indexOf(c) >= 0)
                && !line.endsWith(":")
                && words.table(StructureWord.NOT_TITLE).lengthAt(line, 0) == 0;
    }

    /** Whether the line begins or ends with one of the words, whichever of both each is for. */
    private boolean isOf(WordKind kind, String line, int end) {
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
        int kind = words.table(SentenceWord.DOCUMENT_KIND).lengthBefore(line, 0, bracketless(line, line.length()));
        boolean ends = kind > 0 && kind < line.length() && places.in(line).isEmpty();
        boolean begins = isTitleLine(first)
                && !isDated(line)
                && !markers.startsHeading(paragraphs.get(above).text())
                && first.length() + line.length() <= LONGEST
                && places.in(first).isPresent()
                && words.table(SentenceWord.UNIT_ENDING).lengthBefore(first, 0, first.length()) == 0
                && !words.is(SentenceWord.CHROME_FRONT, first, 0)
                && !isOf(StructureWord.NOTICE, first, first.length())
                && !isOf(StructureWord.NOT_TITLE, first, first.length());
        boolean issued = isOf(StructureWord.NOTICE, line, line.length())
                && words.table(StructureWord.REPORTER).lengthBefore(first, 0, first.length()) > 0
                && !first.equals(line);
        return ends && begins || issued ? paragraphs.get(above).text().raw(0, first.length()) : "";
    }

    /** The word 通知 on a line of its own, below a title that it ends: 关于印发…的, 通 知. */
    private String lastHalf(int index, String line) {
        int next = index + 1;
        while (next < paragraphs.size() && paragraphs.get(next).text().length() == 0) {
            next++;
        }
        String last = next < paragraphs.size() ? paragraphs.get(next).text().text() : "";
        WordTable notices = words.table(StructureWord.NOTICE);
        boolean whole = !last.isEmpty() && notices.lengthBefore(last, 0, last.length()) == last.length();
        boolean open = words.table(StructureWord.JOINT).lengthBefore(line, 0, line.length()) > 0;
        return whole && open ? last : "";
    }

    /** A line that names the day on which the page was published is no half of a title. */
    private boolean isDated(String line) {
        return Signature.date(line, words).isPresent();
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
        return bracket > SHORTEST && words.is(StructureWord.TITLE_TAIL, line, bracket) ? bracket : line.length();
    }

    private static int bracketless(String line, int end) {
        int at = end > 0 && line.charAt(end - 1) == ')' ? line.lastIndexOf('(', end - 1) : -1;
        return at > 3 ? at : end;
    }
}
