package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;

/** Makes the outline out of what was read, so that its leaves, joined, are the text to the last character. */
final class SectionBuilder {
    private final int length;
    private final List<OutlineNode> leaves = new ArrayList<>();

    private SectionBuilder(int length) {
        this.length = length;
    }

    static List<Section> build(OutlineNode root, int length) {
        SectionBuilder builder = new SectionBuilder(length);
        builder.headings(root);
        builder.collect(root);
        List<Section> sections = new ArrayList<>();
        for (OutlineNode node : root.children) {
            sections.add(builder.section(node));
        }
        return sections;
    }

    /** Gives each part that has parts a first leaf for its own heading. */
    private void headings(OutlineNode node) {
        for (OutlineNode child : node.children) {
            headings(child);
        }
        boolean own = node.parent.isPresent() && !node.children.isEmpty() && node.children.get(0).start > node.start;
        if (own) {
            OutlineNode heading = new OutlineNode(node, null, 0, node.start, SectionRole.PARAGRAPH);
            heading.end = node.children.get(0).start;
            node.children.add(0, heading);
        }
    }

    private void collect(OutlineNode node) {
        if (node.isLeaf()) {
            leaves.add(node);
        }
        for (OutlineNode child : node.children) {
            collect(child);
        }
    }

    private Section section(OutlineNode node) {
        Section.Builder builder = Section.builder().role(node.role);
        if (!node.marker.isEmpty()) {
            builder.marker(node.marker);
        }
        if (!node.title.isBlank()) {
            builder.title(node.title);
        }
        int start = -1;
        int end = -1;
        for (OutlineNode child : node.children) {
            Section part = section(child);
            builder.addChildren(part);
            SourceSpan span = part.source().orElseThrow();
            start = start < 0 ? span.start() : start;
            end = span.end();
        }
        if (node.isLeaf()) {
            int index = leafIndex(node);
            start = index == 0 ? 0 : node.start;
            end = index + 1 < leaves.size() ? leaves.get(index + 1).start : length;
        }
        return builder.source(new SourceSpan(start, Math.max(start, end))).build();
    }

    private int next;

    private int leafIndex(OutlineNode node) {
        while (leaves.get(next) != node) {
            next++;
        }
        return next;
    }
}
