package org.planmodel.io.table;

import java.util.List;
import java.util.Optional;

/**
 * What the header of a table (表头) says its columns hold, for a reader that finds tables in running text, where nothing but the header tells that there is one.
 *
 * @param contents what each column holds, from left to right
 * @param tasks whether the rows are tasks; they are indicators if not
 */
public record TableHeader(List<Content> contents, boolean tasks) {
    private static final int LONGEST_LABEL = 14;
    private static final String STOPS = "。；;，,、!：:";
    private static final TableContext NO_CONTEXT = new TableContext("header", Optional.empty());

    /** What the cells of a column look like. */
    public enum Content {
        /** The number of the row (序号). */
        NUMBER,
        /** Words: the name of an indicator, a task, a category, a report. */
        TEXT,
        /** Names of units (责任单位). */
        UNITS,
        /** By when (完成时限). */
        DUE,
        /** Figures of a year (2025年). */
        FIGURE,
        /** A unit of measurement, 预期性 or 约束性, a remark. */
        OTHER
    }

    public TableHeader {
        contents = List.copyOf(contents);
    }

    /** Whether a short text could be the header of a column: 指标, 牵头单位, 2025年. */
    public static boolean names(String label) {
        String condensed = TableWords.condensed(label);
        if (condensed.isEmpty() || condensed.length() > LONGEST_LABEL || isSentence(condensed)) {
            return false;
        }
        Column column = columns(List.of(condensed)).get(0);
        return column.role() != Column.Role.OTHER;
    }

    private static boolean isSentence(String label) {
        return label.chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** The header that these labels make; empty where they are that of no table of indicators or tasks. */
    public static Optional<TableHeader> of(List<String> labels) {
        Columns columns = new Columns(columns(labels), 0, 1);
        if (!columns.isTasks() && !columns.isIndicators()) {
            return Optional.empty();
        }
        List<Content> contents = columns.columns().stream()
                .map(column -> content(column, columns.isTasks()))
                .toList();
        return Optional.of(new TableHeader(contents, columns.isTasks()));
    }

    private static List<Column> columns(List<String> labels) {
        return new HeaderReader(NO_CONTEXT).read(labels);
    }

    private static Content content(Column column, boolean tasks) {
        return switch (column.role()) {
            case NUMBER -> Content.NUMBER;
            case CATEGORY, NAME, TASK, CONTENT -> Content.TEXT;
            case RESPONSIBLE, LEAD, COOPERATING, COLLECTING, LEADER, PERSON -> Content.UNITS;
            case DUE -> Content.DUE;
            case RESULT, GOAL, PAST_GOAL -> tasks ? Content.TEXT : Content.FIGURE;
            case UNIT, KIND, BASIS, REMARK, OTHER -> Content.OTHER;
        };
    }
}
