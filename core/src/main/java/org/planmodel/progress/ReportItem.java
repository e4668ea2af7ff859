package org.planmodel.progress;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.internal.Checks;

/**
 * What a line of a breakdown, a form or a report is about (事项): a target, a measure or a milestone of the plan, by its key.
 *
 * <p>As text {@code target:T001}, {@code measure:m3.1.2}, {@code milestone:m3.1.2#1}.
 *
 * @param kind which of the three
 * @param id the id of the target or measure within the plan; for a milestone the id of its measure, {@code #}, and its place in the
 *     measure, from 1
 */
public record ReportItem(Kind kind, String id) implements Comparable<ReportItem>, Serializable {

    /** What an item is. */
    public enum Kind {
        /** A {@link org.planmodel.Target} (目标). */
        TARGET("target"),
        /** A {@link org.planmodel.Measure} (任务). */
        MEASURE("measure"),
        /** A {@link org.planmodel.Milestone} (项目节点). */
        MILESTONE("milestone");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /** An item. */
    public ReportItem {
        Objects.requireNonNull(kind, "kind");
        Checks.text("id", id);
    }

    /** The target with this id. */
    public static ReportItem target(String id) {
        return new ReportItem(Kind.TARGET, id);
    }

    /** The measure with this id. */
    public static ReportItem measure(String id) {
        return new ReportItem(Kind.MEASURE, id);
    }

    /**
     * A milestone of a measure.
     *
     * @param measure the id of the measure
     * @param place the place among the measure's milestones, from 1
     */
    public static ReportItem milestone(String measure, int place) {
        if (place < 1) {
            throw new IllegalArgumentException("place: " + place + " is less than 1");
        }
        return new ReportItem(Kind.MILESTONE, measure + "#" + place);
    }

    /**
     * The item that {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text has not that form
     */
    public static ReportItem parse(String text) {
        for (Kind kind : Kind.values()) {
            int behind = kind.prefix.length();
            if (text.startsWith(kind.prefix) && text.length() > behind + 1 && text.charAt(behind) == ':') {
                return new ReportItem(kind, text.substring(behind + 1));
            }
        }
        throw new IllegalArgumentException("item: \"" + (text.length() <= 40 ? text : text.substring(0, 40) + "…")
                + "\" is not target:…, measure:… or milestone:…");
    }

    /** By kind, then by id. */
    @Override
    public int compareTo(ReportItem other) {
        return kind != other.kind ? kind.compareTo(other.kind) : id.compareTo(other.id);
    }

    /** {@code target:T001}. */
    @Override
    public String toString() {
        return kind.prefix + ":" + id;
    }
}
