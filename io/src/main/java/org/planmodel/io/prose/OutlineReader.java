package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;
import org.planmodel.SectionRole;

/** Reads the outline of a document (篇章结构): headings and items at all levels, run-in ones included, front matter, contents and page furniture. */
final class OutlineReader {
    private static final int HEADING_LINE = 60;
    private static final int DEEPEST = 40;
    private static final int LONG_LIST = 10;
    private static final int MOST_ITEMS = 200;
    private static final int UNNUMBERED_RANK = 45;
    private static final int STYLED_RANK = 25;
    private static final int STYLED_STEP = 5;
    private final List<Paragraphs.Para> paragraphs;
    private final Furniture furniture;
    private final ContentsReader contents;
    private final HeadingLines headings;
    private final NodeTitles titles;
    private final Markers markers;
    private final Numbering numbering = new Numbering();
    private final OutlineNode root = OutlineNode.root();
    private final OutlineNode front = new OutlineNode(root, null, 0, 0, SectionRole.FRONT_MATTER);
    private OutlineNode open = front;
    private boolean started;

    private OutlineReader(List<Paragraphs.Para> paragraphs, Words words) {
        this.paragraphs = paragraphs;
        this.furniture = new Furniture(paragraphs, words);
        this.contents = new ContentsReader(words);
        this.headings = new HeadingLines(words);
        this.titles = new NodeTitles(words);
        this.markers = new Markers(words);
    }

    static OutlineNode read(List<Paragraphs.Para> paragraphs, Words words) {
        return new OutlineReader(paragraphs, words).read();
    }

    private OutlineNode read() {
        root.children.add(front);
        for (int i = 0; i < paragraphs.size(); i++) {
            paragraph(i);
        }
        titles.settle(root);
        if (front.children.isEmpty()) {
            root.children.remove(front);
        }
        return root;
    }

    private void paragraph(int index) {
        Paragraphs.Para p = paragraphs.get(index);
        FoldedText s = p.text();
        if (index >= furniture.tail()) {
            tail(p);
        } else if (p.furniture() || s.length() == 0 || furniture.isFront(index)) {
            leaf(p, SectionRole.NOISE);
        } else if (p.table().isPresent()) {
            leaf(p, SectionRole.TABLE).table = p.table();
        } else if (contents.holds(s)) {
            leaf(p, SectionRole.CONTENTS);
        } else {
            text(index);
        }
    }

    private void text(int index) {
        Paragraphs.Para p = paragraphs.get(index);
        FoldedText s = p.text();
        Optional<Markers.Marker> marker =
                markers.at(s.text(), 0, true).filter(m -> accept(m, s)).or(() -> inSequence(s));
        if (marker.isPresent()) {
            started = true;
            numbered(p, marker.get());
        } else if (isUnnumberedHeading(index)) {
            started = true;
            unnumbered(p);
        } else {
            OutlineNode leaf = leaf(p, SectionRole.PARAGRAPH);
            titles.runIn(leaf, s);
            runIns(leaf, s);
        }
    }

    /** What stands behind the end of the document belongs to no chapter. */
    private void tail(Paragraphs.Para p) {
        if (open.role != SectionRole.NOISE) {
            open = new OutlineNode(root, null, 0, p.span().start(), SectionRole.NOISE);
            root.children.add(open);
        }
        leaf(p, SectionRole.NOISE);
    }

    private OutlineNode leaf(Paragraphs.Para p, SectionRole role) {
        return add(open, null, 0, p, role, 0);
    }

    private static OutlineNode add(
            OutlineNode parent, Markers.Form form, int number, Paragraphs.Para p, SectionRole role, int from) {
        OutlineNode node = new OutlineNode(parent, form, number, p.span().start(), role);
        node.end = p.span().end();
        node.own(p.text(), from, p.text().length());
        parent.children.add(node);
        return node;
    }

    // ---- headings and items with a number ---------------------------------------------------------------------------

    private boolean accept(Markers.Marker m, FoldedText s) {
        if (m.end() >= s.length()) {
            return false;
        }
        return switch (m.form()) {
            case BARE_NUMBER -> started && m.number() == numbering.expected(Markers.Form.NUMBER);
            case NUMBER -> m.number() < MOST_ITEMS;
            case COMMA -> s.charAt(m.end()) != '、';
            case SPOKEN -> started;
            case DASH -> started || s.length() > HEADING_LINE;
            default -> true;
        };
    }

    /** 2.15分钟生活圈 in a list of terms is item 2, not a decimal. */
    private Optional<Markers.Marker> inSequence(FoldedText s) {
        int expected = numbering.expected(Markers.Form.NUMBER);
        boolean glossary = inGlossary();
        if (!glossary && expected < LONG_LIST) {
            return Optional.empty();
        }
        String number = expected + ".";
        int end = number.length();
        while (end < s.length() && NumeralScanner.isArabicDigit(s.charAt(end))) {
            end++;
        }
        return s.text().startsWith(number) && (glossary || end - number.length() > 2)
                ? Optional.of(new Markers.Marker(Markers.Form.NUMBER, expected, 0, number.length()))
                : Optional.empty();
    }

    private boolean inGlossary() {
        OutlineNode node = open;
        while (node != root && node.rank() > Markers.Form.COMMA.rank() && node.parent.isPresent()) {
            node = node.parent.get();
        }
        return headings.isGlossary(node.title);
    }

    private OutlineNode parentFor(int rank) {
        OutlineNode node = open;
        while (node != root && (node == front || node.runIn || node.rank() >= rank)) {
            node = node.parent.orElse(root);
        }
        return node.depth() > DEEPEST ? root : node;
    }

    private void numbered(Paragraphs.Para p, Markers.Marker m) {
        FoldedText s = p.text();
        OutlineNode parent = parentFor(m.form().rank());
        OutlineNode node = add(parent, m.form(), m.number(), p, m.form().role(), m.end());
        node.marker = s.raw(m.start(), m.end());
        numbering.reached(m);
        titles.numbered(node, s, m.end(), s.length());
        boolean closed = m.form() == Markers.Form.DASH || m.form() == Markers.Form.SPOKEN;
        open = node;
        boolean hoisted = runIns(node, s);
        OutlineNode last = parent.children.get(parent.children.size() - 1);
        if (!hoisted) {
            open = closed ? parent : last;
        }
    }

    /** Whether an item inside of the paragraph went on with the headings above it, and is open now. */
    private boolean runIns(OutlineNode node, FoldedText s) {
        if (inGlossary()) {
            return false;
        }
        Optional<OutlineNode> hoisted = RunIns.read(node, s, numbering, titles, markers);
        hoisted.ifPresent(heading -> open = heading);
        return hoisted.isPresent();
    }

    // ---- headings without one ---------------------------------------------------------------------------------------

    private boolean isUnnumberedHeading(int index) {
        Paragraphs.Para p = paragraphs.get(index);
        return p.headingLevel() > 0 && started
                || headings.isAppendix(p.text()) && !isOpening()
                || index + 1 < paragraphs.size()
                        && headings.isHeading(
                                p.text(), paragraphs.get(index + 1).text(), started, inGlossary());
    }

    /** Whether nothing stands above but lines of the page: 附件1 over the title of a document says what it came with. */
    private boolean isOpening() {
        return open == front && front.children.stream().allMatch(line -> line.role == SectionRole.NOISE);
    }

    private void unnumbered(Paragraphs.Para p) {
        FoldedText s = p.text();
        boolean appendix = headings.isAppendix(s);
        boolean chapter = appendix || headings.isChapter(s, started);
        if (chapter) {
            numbering.restart();
        }
        int rank = chapter
                ? Markers.Form.COMMA.rank()
                : p.headingLevel() > 0 ? STYLED_RANK + STYLED_STEP * p.headingLevel() : UNNUMBERED_RANK;
        OutlineNode parent = headings.isBehindTheChapters(s) ? root : parentFor(rank);
        OutlineNode node = add(parent, chapter ? Markers.Form.COMMA : null, 0, p, SectionRole.SECTION, 0);
        node.title = s.raw(0, s.length());
        node.titleEnd = s.length();
        if (appendix) {
            node.marker = s.raw(0, headings.appendixWord(s));
        }
        open = node;
    }
}
