package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SectionRole;
import org.planmodel.io.document.Table;

/** A part of the outline while it is being read: a chapter, an item, a paragraph. */
final class OutlineNode {
    private static final int PLAIN = 45;
    private static final int BELOW_ALL = 100;
    final Optional<Markers.Form> form;
    final int number;
    final List<OutlineNode> children = new ArrayList<>();
    final Optional<OutlineNode> parent;
    final int start;
    int end;
    SectionRole role;
    String marker = "";
    String title = "";
    String path = "";
    /** The paragraph that this node's own text stands in, and from where to where. */
    Optional<FoldedText> text = Optional.empty();

    int from;
    int to;
    int titleEnd;
    boolean runIn;
    /** The table that this node is, if it is one. */
    Optional<Table> table = Optional.empty();

    OutlineNode(OutlineNode parent, Markers.Form form, int number, int start, SectionRole role) {
        this.parent = Optional.ofNullable(parent);
        this.form = Optional.ofNullable(form);
        this.number = number;
        this.start = start;
        this.end = start;
        this.role = role;
    }

    static OutlineNode root() {
        return new OutlineNode(null, null, 0, 0, SectionRole.SECTION);
    }

    OutlineNode own(FoldedText paragraph, int first, int last) {
        this.text = Optional.of(paragraph);
        this.from = first;
        this.to = last;
        this.titleEnd = first;
        return this;
    }

    /** Its level in the outline: that of its marker; of an item inside a paragraph without one, below all others. */
    int rank() {
        return form.map(Markers.Form::rank).orElse(runIn ? BELOW_ALL : PLAIN);
    }

    /** How many parts it stands in, itself included. */
    int depth() {
        int depth = 0;
        for (Optional<OutlineNode> n = Optional.of(this); n.isPresent(); n = n.get().parent) {
            depth++;
        }
        return depth;
    }

    /** Whether it is an item or a heading, not only a paragraph below one. */
    boolean isNamed() {
        return form.isPresent() || !title.isEmpty();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** The nearest role of a chapter above, or of this node itself, that says what its sentences are. */
    SectionRole chapterRole() {
        OutlineNode node = this;
        while (node != null) {
            switch (node.role) {
                case REVIEW,
                        DIFFICULTIES,
                        GUIDING_THOUGHT,
                        OBJECTIVES,
                        TASKS,
                        SAFEGUARDS,
                        GLOSSARY,
                        FRONT_MATTER,
                        NOISE,
                        CONTENTS,
                        APPENDIX -> {
                    return node.role;
                }
                default -> node = node.parent.orElse(null);
            }
        }
        return SectionRole.SECTION;
    }
}
