package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.SectionRole;

/** Finds the items inside of one paragraph: （1）新增绿道。（2）改造广场。 They stand behind the end of a sentence and follow each other without a gap. */
final class RunIns {
    private final OutlineNode node;
    private final FoldedText s;
    private final Numbering numbering;
    private final NodeTitles titles;
    private final Markers markers;
    private final Map<Markers.Form, Integer> counts = new EnumMap<>(Markers.Form.class);
    private final List<OutlineNode> items = new ArrayList<>();
    private OutlineNode current;

    private RunIns(OutlineNode node, FoldedText s, Numbering numbering, NodeTitles titles, Markers markers) {
        this.node = node;
        this.s = s;
        this.numbering = numbering;
        this.titles = titles;
        this.markers = markers;
        this.current = node;
    }

    /** Reads the items of a paragraph behind its heading; the last of them that goes on with the headings above the paragraph, if one does. */
    static Optional<OutlineNode> read(
            OutlineNode node, FoldedText s, Numbering numbering, NodeTitles titles, Markers markers) {
        return new RunIns(node, s, numbering, titles, markers).read();
    }

    private Optional<OutlineNode> read() {
        int from = node.titleEnd;
        int to = s.length();
        SecondItems second = new SecondItems(s, to, markers);
        Optional<OutlineNode> hoisted = Optional.empty();
        for (int i = from; i < to; i++) {
            if (i != from && !endsSentence(s, i - 1) || i == node.from && i == 0) {
                continue;
            }
            Optional<Markers.Marker> found =
                    markers.at(s.text(), i, false).filter(m -> m.form().isRunIn() && m.end() < to);
            if (found.isPresent() && isNext(found.get()) && second.follows(found.get())) {
                Optional<OutlineNode> above = goesOnWith(found.get());
                item(found.get(), i, above);
                hoisted = above.isPresent() ? Optional.of(current) : hoisted;
                i = found.get().end() - 1;
            }
        }
        items.forEach(item -> titles.numbered(item, s, item.from, item.to));
        return hoisted;
    }

    private boolean isNext(Markers.Marker m) {
        int last = counts.getOrDefault(
                m.form(), node.form.filter(f -> f == m.form()).isPresent() ? node.number : 0);
        return m.number() == last + 1 || m.number() > 1 && m.number() == numbering.expected(m.form());
    }

    /**
     * The heading above the paragraph that the marker goes on with, where the paragraph itself has no item of its form: （二）behind the text below （一）. It then is no item of
     * the paragraph but the next heading, whose line break was lost.
     */
    private Optional<OutlineNode> goesOnWith(Markers.Marker m) {
        if (m.form() != Markers.Form.BRACKET || counts.containsKey(m.form())) {
            return Optional.empty();
        }
        for (Optional<OutlineNode> above = node.parent; above.isPresent(); above = above.get().parent) {
            if (above.get().form.filter(f -> f == m.form()).isPresent()) {
                return above.filter(a -> a.number == m.number() - 1 && a.role == SectionRole.SECTION);
            }
        }
        return Optional.empty();
    }

    private void item(Markers.Marker m, int at, Optional<OutlineNode> above) {
        numbering.reached(m.form(), m.number());
        OutlineNode parent = above.flatMap(a -> a.parent).orElseGet(() -> parent(m.form()));
        for (OutlineNode open = current; open != parent && open != node; open = open.parent.orElse(node)) {
            open.to = at;
            open.end = s.span(open.from - 1, at).end();
        }
        if (items.isEmpty()) {
            node.to = at;
        }
        if (parent != node && parent.to > at && parent.text.equals(node.text)) {
            parent.to = at;
        }
        SectionRole role = above.map(a -> a.role).orElse(SectionRole.ITEM);
        OutlineNode item = new OutlineNode(parent, m.form(), m.number(), s.sourceOffset(at), role);
        item.marker = s.raw(m.start(), m.end());
        item.own(s, m.end(), s.length());
        item.end = s.span(at, s.length()).end();
        item.runIn = above.isEmpty();
        parent.children.add(item);
        items.add(item);
        current = item;
        counts.put(m.form(), m.number());
    }

    private OutlineNode parent(Markers.Form form) {
        OutlineNode parent = current;
        while (parent != node && parent.rank() >= form.rank()) {
            parent = parent.parent.orElse(node);
        }
        boolean same = parent == node && node.form.filter(f -> f == form).isPresent() && form != Markers.Form.NUMBER;
        return same ? node.parent.orElse(node) : parent;
    }

    /** Whether a sentence ends with the character: at a stop, or at a bracket that the next one follows, such as one that names the units in charge. */
    static boolean endsSentence(FoldedText s, int i) {
        if (i < 0) {
            return false;
        }
        boolean bracket = i > 0 && ")】]”".indexOf(s.charAt(i)) >= 0 && i + 1 < s.length() && s.charAt(i + 1) == '(';
        return bracket || "。;:!?".indexOf(s.charAt(i)) >= 0;
    }
}
