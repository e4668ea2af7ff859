package org.planmodel.problem;

import java.io.Serializable;
import java.util.Objects;

/** Where a problem is, in the terms of the document (位置). */
public sealed interface Location extends Serializable {

    /** The place in English words, or the empty text for {@link None}. */
    String describe();

    /** No place: the problem concerns the whole. */
    static Location none() {
        return new None();
    }

    /** No place: the problem concerns the whole (整体). */
    record None() implements Location {
        @Override
        public String describe() {
            return "";
        }
    }

    /**
     * A part of the document's text (文本区间).
     *
     * @param start the offset of the first UTF-16 code unit, from 0
     * @param end the offset behind the last one
     */
    record Span(int start, int end) implements Location {
        /** A part of a text. */
        public Span {
            Places.atLeast(0, "start", start);
            Places.atLeast(start, "end", end);
        }

        @Override
        public String describe() {
            return "characters " + start + " to " + end;
        }
    }

    /**
     * A line and column of a text file (行列).
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 code units, from 1; 0 if only the line is known
     */
    record Line(int line, int column) implements Location {
        /** A place in a text file. */
        public Line {
            Places.atLeast(1, "line", line);
            Places.atLeast(0, "column", column);
        }

        @Override
        public String describe() {
            return Places.lineAndColumn(line, column);
        }
    }

    /**
     * A value in a JSON or YAML document (JSON 指针).
     *
     * @param pointer the JSON pointer, empty for the whole document
     * @param line the line, from 1; 0 if unknown
     * @param column the column, from 1; 0 if unknown
     */
    record Pointer(String pointer, int line, int column) implements Location {
        /** A place in a JSON document. */
        public Pointer {
            Objects.requireNonNull(pointer, "pointer");
            Places.atLeast(0, "line", line);
            Places.atLeast(0, "column", column);
        }

        @Override
        public String describe() {
            String place = pointer.isEmpty() ? "/" : pointer;
            return line == 0 ? place : place + " (" + Places.lineAndColumn(line, column) + ")";
        }
    }

    /**
     * A cell of a workbook (单元格).
     *
     * @param sheet the name of the sheet
     * @param cell the cell as the program shows it: {@code D14}
     */
    record Cell(String sheet, String cell) implements Location {
        /** A place in a workbook. */
        public Cell {
            Objects.requireNonNull(sheet, "sheet");
            Objects.requireNonNull(cell, "cell");
        }

        @Override
        public String describe() {
            return sheet + "!" + cell;
        }
    }

    /**
     * An element of an XML or HTML document, or of a plan (元素).
     *
     * @param path the path: {@code indicators[2].targets[0].criterion}
     * @param line the line, from 1; 0 if unknown
     */
    record Element(String path, int line) implements Location {
        /** A place in a tree. */
        public Element {
            Objects.requireNonNull(path, "path");
            Places.atLeast(0, "line", line);
        }

        @Override
        public String describe() {
            return line == 0 ? path : path + " (" + Places.lineAndColumn(line, 0) + ")";
        }
    }

    /**
     * A page of a paged document (页).
     *
     * @param page the page, from 1
     */
    record Page(int page) implements Location {
        /** A page. */
        public Page {
            Places.atLeast(1, "page", page);
        }

        @Override
        public String describe() {
            return "page " + page;
        }
    }
}
