package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.SectionRole;
import org.planmodel.io.document.Table;

/** Reads the outline of a document: headings and items at all levels, run-in ones included, front matter, contents and page furniture. */
final class OutlineReader {
    private static final int HEADING_LINE = 60;
    private static final int RUN_IN_TITLE = 40;
    private static final int UNNUMBERED_HEADING = 32;
    private static final int ITEM_TITLE = 30;
    private static final int DEEPEST = 40;
    private static final int LONG_LIST = 10;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    private final Furniture furniture;
    private final OutlineNode root = OutlineNode.root();
    private final Map<OutlineNode, Map<Markers.Form, Integer>> counters = new HashMap<>();
    private OutlineNode open = root;
    private OutlineNode front;
    private boolean started;
    private String contentsHead = "";
    private boolean inContents;

    private OutlineReader(List<Paragraphs.Para> paragraphs, Words words) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.furniture = new Furniture(paragraphs, words);
        this.front = new OutlineNode(root, null, 0, 0, SectionRole.FRONT_MATTER);
    }

    static OutlineNode read(List<Paragraphs.Para> paragraphs, Words words) {
        OutlineReader reader = new OutlineReader(paragraphs, words);
        reader.root.children.add(reader.front);
        reader.open = reader.front;
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.paragraph(i);
        }
        reader.settleTitles(reader.root);
        if (reader.front.children.isEmpty()) {
            reader.root.children.remove(reader.front);
        }
        return reader.root;
    }

    /** A first sentence is a heading only where another paragraph beside it has one too. */
    private void settleTitles(OutlineNode node) {
        List<OutlineNode> titled = new ArrayList<>();
        for (OutlineNode child : node.children) {
            if (child.form.isEmpty() && child.role == SectionRole.ITEM && !child.title.isEmpty()) {
                titled.add(child);
            }
            settleTitles(child);
        }
        if (titled.size() == 1) {
            OutlineNode only = titled.get(0);
            only.title = "";
            only.role = SectionRole.PARAGRAPH;
            only.titleEnd = only.from;
        }
    }

    private void paragraph(int index) {
        Paragraphs.Para p = paragraphs.get(index);
        FoldedText s = p.text();
        if (index >= furniture.tail()) {
            tail(p);
            return;
        }
        if (p.furniture() || s.length() == 0 || furniture.isFront(index)) {
            leaf(p, SectionRole.NOISE);
            return;
        }
        if (p.block() instanceof Table table) {
            table(table, p);
            return;
        }
        if (contents(p)) {
            return;
        }
        Optional<Markers.Marker> marker =
                Markers.at(s.text(), 0, true).filter(m -> accept(m, s)).or(() -> inSequence(s));
        if (marker.isPresent()) {
            started = true;
            node(p, marker.get());
        } else if (isUnnumberedHeading(index)) {
            started = true;
            unnumbered(p);
        } else {
            OutlineNode leaf = leaf(p, SectionRole.PARAGRAPH);
            leaf.own(s, 0, s.length());
            title(leaf, s, 0, s.length(), false);
            runIns(leaf, s, leaf.titleEnd, s.length());
        }
    }

    private void tail(Paragraphs.Para p) {
        if (open.role != SectionRole.NOISE) {
            OutlineNode noise = new OutlineNode(root, null, 0, p.span().start(), SectionRole.NOISE);
            root.children.add(noise);
            open = noise;
        }
        leaf(p, SectionRole.NOISE);
    }

    private void table(Table table, Paragraphs.Para p) {
        OutlineNode leaf = leaf(p, SectionRole.TABLE);
        leaf.table = Optional.of(table);
    }

    private OutlineNode leaf(Paragraphs.Para p, SectionRole role) {
        OutlineNode leaf = new OutlineNode(open, null, 0, p.span().start(), role);
        leaf.end = p.span().end();
        leaf.own(p.text(), 0, p.text().length());
        open.children.add(leaf);
        return leaf;
    }

    // ---- contents ---------------------------------------------------------------------------------------------------

    private boolean contents(Paragraphs.Para p) {
        String s = p.text().text();
        if (!inContents
                && words.value(Words.Kind.ROLE, s).filter("contents"::equals).isPresent()) {
            inContents = true;
            contentsHead = "";
            leaf(p, SectionRole.CONTENTS);
            return true;
        }
        boolean dotted = Line.isContents(p.text());
        if (!inContents) {
            if (dotted) {
                leaf(p, SectionRole.CONTENTS);
            }
            return dotted;
        }
        String head = withoutPage(s);
        boolean repeated = !contentsHead.isEmpty()
                && !dotted
                && (head.equals(contentsHead) || words.contains(Words.Kind.PREFACE, s));
        boolean entry = dotted || (s.length() <= HEADING_LINE && s.indexOf('。') < 0 && !repeated);
        if (!entry) {
            inContents = false;
            return false;
        }
        if (contentsHead.isEmpty()) {
            contentsHead = head;
        }
        leaf(p, SectionRole.CONTENTS);
        return true;
    }

    private static String withoutPage(String s) {
        int end = s.length();
        while (end > 0 && ".…·()-— ".indexOf(s.charAt(end - 1)) >= 0
                || end > 0 && NumeralScanner.isArabicDigit(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(0, end);
    }

    // ---- headings ---------------------------------------------------------------------------------------------------

    private boolean accept(Markers.Marker m, FoldedText s) {
        if (m.end() >= s.length()) {
            return false;
        }
        return switch (m.form()) {
            case BARE_NUMBER -> started && m.number() == expected(Markers.Form.NUMBER);
            case NUMBER -> m.number() < 200;
            case COMMA -> s.charAt(m.end()) != '、';
            case SPOKEN -> started;
            case DASH -> started || s.length() > HEADING_LINE;
            default -> true;
        };
    }

    /** The number that the next marker of the form should have: one more than the last one, or 1. */
    private int expected(Markers.Form form) {
        return lastNumber.getOrDefault(form, 0) + 1;
    }

    /** 2.15分钟生活圈 in a list of terms is item 2, not a decimal. */
    private Optional<Markers.Marker> inSequence(FoldedText s) {
        boolean glossary = words.value(Words.Kind.ROLE, chapterTitle())
                .filter("glossary"::equals)
                .isPresent();
        if (!glossary && expected(Markers.Form.NUMBER) < LONG_LIST) {
            return Optional.empty();
        }
        String number = expected(Markers.Form.NUMBER) + ".";
        int end = number.length();
        while (end < s.length() && NumeralScanner.isArabicDigit(s.charAt(end))) {
            end++;
        }
        return s.text().startsWith(number) && (glossary || end - number.length() > 2)
                ? Optional.of(
                        new Markers.Marker(Markers.Form.NUMBER, expected(Markers.Form.NUMBER), 0, number.length()))
                : Optional.empty();
    }

    private String chapterTitle() {
        OutlineNode node = open;
        while (node != root && rank(node) > 30 && node.parent.isPresent()) {
            node = node.parent.get();
        }
        return node.title;
    }

    private final Map<Markers.Form, Integer> lastNumber = new HashMap<>();

    private static int rank(OutlineNode node) {
        return node.form.map(OutlineReader::rank).orElse(node.runIn ? 100 : 45);
    }

    private static int rank(Markers.Form form) {
        return switch (form) {
            case PART -> 0;
            case CHAPTER -> 10;
            case SECTION -> 20;
            case COMMA -> 30;
            case BRACKET -> 40;
            case BOX -> 45;
            case NUMBER, BARE_NUMBER -> 50;
            case NUMBER_BRACKET -> 60;
            case HALF_BRACKET -> 65;
            case CIRCLE -> 70;
            case SPOKEN -> 80;
            case DASH -> 90;
        };
    }

    private OutlineNode parentFor(int rank) {
        OutlineNode node = open;
        while (node != root && (node == front || node.runIn || rank(node) >= rank)) {
            node = node.parent.orElse(root);
        }
        return node;
    }

    private void node(Paragraphs.Para p, Markers.Marker m) {
        FoldedText s = p.text();
        OutlineNode parent = parentFor(rank(m.form()));
        if (depth(parent) > DEEPEST) {
            parent = root;
        }
        OutlineNode node =
                new OutlineNode(parent, m.form(), m.number(), p.span().start(), roleOf(m.form()));
        node.end = p.span().end();
        node.marker = s.raw(m.start(), m.end());
        node.own(s, m.end(), s.length());
        parent.children.add(node);
        if (rank(m.form()) <= 30) {
            lastNumber.remove(Markers.Form.NUMBER);
        }
        lastNumber.put(m.form() == Markers.Form.BARE_NUMBER ? Markers.Form.NUMBER : m.form(), m.number());
        title(node, s, m.end(), s.length(), true);
        open = node;
        runIns(node, s, node.titleEnd, s.length());
        if (m.form() == Markers.Form.DASH || m.form() == Markers.Form.SPOKEN) {
            open = parent;
        } else if (parent.children.get(parent.children.size() - 1) != node) {
            open = parent.children.get(parent.children.size() - 1);
        }
    }

    private static int depth(OutlineNode node) {
        int depth = 0;
        for (Optional<OutlineNode> n = Optional.of(node); n.isPresent(); n = n.get().parent) {
            depth++;
        }
        return depth;
    }

    private static SectionRole roleOf(Markers.Form form) {
        return switch (form) {
            case PART, CHAPTER, SECTION, COMMA, BRACKET, BOX -> SectionRole.SECTION;
            default -> SectionRole.ITEM;
        };
    }

    /** A short line without a number that stands over a paragraph: a heading of its own. */
    private boolean isUnnumberedHeading(int index) {
        Paragraphs.Para p = paragraphs.get(index);
        FoldedText s = p.text();
        if (p.headingLevel() > 0 && started || isAppendix(s)) {
            return true;
        }
        if (s.length() > UNNUMBERED_HEADING || s.length() < 2 || index + 1 >= paragraphs.size() || isCaption(s)) {
            return false;
        }
        char last = s.charAt(s.length() - 1);
        if ("。;:,!?、".indexOf(last) >= 0 && !(last == ':' && isChapterWord(s))) {
            return false;
        }
        return isChapterWord(s)
                || started
                        && open.chapterRole() != SectionRole.GLOSSARY
                        && paragraphs.get(index + 1).text().length() > UNNUMBERED_HEADING
                        && s.text().indexOf('。') < 0
                        && !isSigned(s);
    }

    /** 表1 主要指标: the caption of a table is no heading. */
    private boolean isCaption(FoldedText s) {
        int n = words.table(Words.Kind.CAPTION).lengthAt(s.text(), 0);
        return n > 0
                && n < s.length()
                && (NumeralScanner.isArabicDigit(s.charAt(n)) || ChineseNumber.isNumeral(s.charAt(n)));
    }

    /** 附件1, 附件：任务清单, 附表. */
    private static boolean isAppendix(FoldedText s) {
        String line = s.text();
        boolean word = line.startsWith("附件") || line.startsWith("附表") || line.startsWith("附录");
        return word
                && (line.length() == 2
                        || line.length() <= UNNUMBERED_HEADING
                                && (line.charAt(2) == ':' || NumeralScanner.isArabicDigit(line.charAt(2))))
                && line.indexOf('。') < 0;
    }

    private static boolean isSigned(FoldedText s) {
        return NumeralScanner.isArabicDigit(s.charAt(0)) || s.text().endsWith("日");
    }

    /** A line that is nothing but the name of a chapter: 2023年工作回顾, 名词解释. */
    private boolean isChapterWord(FoldedText s) {
        String line = s.text();
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        int n = words.table(Words.Kind.ROLE).lengthBefore(line, 0, end);
        return n > 0
                && (n == end
                        || end - n <= 12 && started
                        || words.value(Words.Kind.ROLE, line.substring(end - n, end))
                                        .filter(r -> r.equals("review") || r.equals("glossary"))
                                        .isPresent()
                                && end - n <= 12);
    }

    /** Appendices and the glossary belong to no chapter, whatever its level. */
    private boolean isBehindTheChapters(FoldedText s) {
        String line = s.text();
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        return isAppendix(s)
                || words.value(Words.Kind.ROLE, line.substring(0, end))
                        .filter("glossary"::equals)
                        .isPresent();
    }

    private void unnumbered(Paragraphs.Para p) {
        boolean chapter = isChapterWord(p.text()) || isAppendix(p.text());
        if (chapter) {
            lastNumber.remove(Markers.Form.NUMBER);
        }
        int rank = chapter ? 30 : p.headingLevel() > 0 ? 25 + 5 * p.headingLevel() : 45;
        OutlineNode parent = isBehindTheChapters(p.text()) ? root : parentFor(rank);
        OutlineNode node = new OutlineNode(
                parent, chapter ? Markers.Form.COMMA : null, 0, p.span().start(), SectionRole.SECTION);
        node.end = p.span().end();
        node.own(p.text(), 0, p.text().length());
        node.title = p.text().raw(0, p.text().length());
        node.titleEnd = p.text().length();
        parent.children.add(node);
        open = node;
        if (isAppendix(p.text())) {
            node.marker = p.text().raw(0, 2);
        }
    }

    /** Sets the title of a node from its own text between {@code from} and {@code to}. */
    private void title(OutlineNode node, FoldedText s, int from, int to, boolean numbered) {
        int stop = from;
        while (stop < to && s.charAt(stop) != '。' && s.charAt(stop) != '!') {
            stop++;
        }
        int length = stop - from;
        boolean whole = stop >= to - 1;
        boolean heading = numbered
                ? whole ? isHeadingLine(node, s, from, stop, to) : length <= RUN_IN_TITLE && isTitleText(s, from, stop)
                : !whole
                        && length <= RUN_IN_TITLE - 12
                        && length >= 4
                        && isTitleText(s, from, stop)
                        && s.text().indexOf(',', from) > stop | to - stop > 40
                        && commas(s, from, stop) <= 1;
        if (!numbered && heading && commas(s, from, stop) > 0 && length > 20) {
            heading = false;
        }
        if (heading) {
            node.title = s.raw(from, stop);
            node.titleEnd = Math.min(to, stop + 1);
            if (!numbered) {
                node.role = SectionRole.ITEM;
            }
        } else if (numbered) {
            int clause = from;
            while (clause < stop && clause - from < ITEM_TITLE && ",;:".indexOf(s.charAt(clause)) < 0) {
                clause++;
            }
            node.title = s.raw(from, clause);
            node.titleEnd = from;
        }
    }

    private boolean isHeadingLine(OutlineNode node, FoldedText s, int from, int stop, int to) {
        boolean high = node.role == SectionRole.SECTION;
        boolean closed = stop < to;
        return stop - from <= HEADING_LINE && (high || !closed && isTitleText(s, from, stop));
    }

    private static int commas(FoldedText s, int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += s.charAt(i) == ',' ? 1 : 0;
        }
        return commas;
    }

    /** A heading counts nothing: digits in it belong to names, years or plans. */
    private boolean isTitleText(FoldedText s, int from, int to) {
        boolean quoted = false;
        if (s.text().startsWith("各位", from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c == ';' || c == ':') {
                return false;
            }
            quoted = c == '“' || quoted && c != '”';
            boolean ends =
                    NumeralScanner.isArabicDigit(c) && (i + 1 >= to || !NumeralScanner.isArabicDigit(s.charAt(i + 1)));
            if (ends && !quoted && i + 1 < to && counts(s, i + 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows a digit makes it a quantity: a unit, a multiplier, a per cent sign; but not 年 or 月. */
    private boolean counts(FoldedText s, int i) {
        char c = s.charAt(i);
        return c != '年'
                && c != '月'
                && c != '日'
                && (c == '%' || c == '万' || c == '亿' || words.units().atomAt(s.text(), i) > 0);
    }

    // ---- run-in items -----------------------------------------------------------------------------------------------

    private void runIns(OutlineNode node, FoldedText s, int from, int to) {
        OutlineNode current = node;
        Map<Markers.Form, Integer> counts = new HashMap<>();
        SecondItems second = new SecondItems(s, to);
        List<OutlineNode> items = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i != node.titleEnd && !endsSentence(s, i - 1) || i == node.from && i == 0) {
                continue;
            }
            Optional<Markers.Marker> found =
                    Markers.at(s.text(), i, false).filter(m -> m.form().isRunIn() && m.end() < to);
            if (found.isEmpty()) {
                continue;
            }
            Markers.Marker m = found.get();
            int last = counts.getOrDefault(
                    m.form(), node.form.filter(f -> f == m.form()).isPresent() ? node.number : 0);
            boolean next =
                    m.number() == last + 1 || m.number() > 1 && m.number() == lastNumber.getOrDefault(m.form(), 0) + 1;
            if (!next || !second.follows(m)) {
                continue;
            }
            lastNumber.put(m.form(), m.number());
            counts.put(m.form(), m.number());
            OutlineNode parent = current;
            while (parent != node && rank(parent) >= rank(m.form())) {
                parent = parent.parent.orElse(node);
            }
            if (parent == node
                    && node.form.filter(f -> f == m.form()).isPresent()
                    && node.form.get() != Markers.Form.NUMBER) {
                parent = node.parent.orElse(node);
            }
            for (OutlineNode item = current; item != parent && item != node; item = item.parent.orElse(node)) {
                item.to = i;
                item.end = s.span(item.from - 1, i).end();
            }
            if (items.isEmpty()) {
                node.to = i;
            }
            if (parent != node && parent.to > i && parent.text.equals(node.text)) {
                parent.to = i;
            }
            OutlineNode item = new OutlineNode(parent, m.form(), m.number(), s.sourceOffset(i), SectionRole.ITEM);
            item.marker = s.raw(m.start(), m.end());
            item.own(s, m.end(), to);
            item.end = s.span(i, to).end();
            item.runIn = true;
            parent.children.add(item);
            items.add(item);
            current = item;
            i = m.end() - 1;
        }
        for (OutlineNode item : items) {
            title(item, s, item.from, item.to, true);
        }
    }

    static boolean endsSentence(FoldedText s, int i) {
        return i >= 0 && "。;:!?".indexOf(s.charAt(i)) >= 0 || i > 0 && closesSentence(s, i);
    }

    /** A bracket behind a full stop, such as one that names the units in charge, closes the sentence too. */
    private static boolean closesSentence(FoldedText s, int i) {
        if (")】]”".indexOf(s.charAt(i)) < 0 || i + 1 >= s.length() || s.charAt(i + 1) != '(') {
            return false;
        }
        return true;
    }
}
