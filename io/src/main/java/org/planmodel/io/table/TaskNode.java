package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.SourceSpan;

/** A measure while the rows of its table are read. */
final class TaskNode {
    private static final int LONGEST_TITLE = 60;
    private static final char FULL_STOP = '\u3002';

    final String id;
    final Measure.Builder builder = Measure.builder();
    private final List<TaskNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<String> number = Optional.empty();
    private Optional<String> title = Optional.empty();
    private int start = Integer.MAX_VALUE;
    private int end;

    TaskNode(String id) {
        this.id = id;
    }

    TaskNode child() {
        TaskNode child = new TaskNode(id + "/" + (children.size() + 1));
        children.add(child);
        return child;
    }

    void cover(SourceSpan span) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
    }

    void number(String written) {
        number = number.or(() -> Optional.of(written).filter(words -> !words.isBlank()));
    }

    /** Takes the words of a task: a short first sentence is the title, the rest the text. */
    void words(String words) {
        int enumerator = RowName.enumeratorLength(words);
        number(words.substring(0, enumerator).strip());
        String rest = words.substring(enumerator).strip();
        int stop = rest.indexOf(FULL_STOP);
        int headEnd = stop < 0 ? rest.length() : stop;
        if (title.isEmpty() && headEnd > 0 && headEnd <= LONGEST_TITLE) {
            title = Optional.of(rest.substring(0, headEnd));
            rest = stop < 0 ? "" : rest.substring(stop + 1).strip();
        }
        text(rest);
    }

    void text(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
    }

    String label() {
        return title.orElseGet(() -> text.isEmpty() ? id : text.toString());
    }

    boolean isEmpty() {
        return title.isEmpty() && text.isEmpty() && children.isEmpty();
    }

    /** The span of the node with its children. */
    private void coverChildren() {
        for (TaskNode child : children) {
            child.coverChildren();
            if (child.end > 0) {
                cover(SourceSpan.of(child.start, child.end));
            }
        }
    }

    Measure build() {
        coverChildren();
        number.ifPresent(builder::number);
        title.ifPresent(builder::title);
        if (!text.isEmpty()) {
            builder.text(text.toString());
        }
        return builder.id(id)
                .children(children.stream().map(TaskNode::build).toList())
                .source(SourceSpan.of(Math.min(start, end), end))
                .build();
    }
}
