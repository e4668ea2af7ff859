package org.planmodel.io.bulletin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.evaluation.Light;

/** A part of a bulletin as it is laid out, before it is written in a format. */
sealed interface Block {

    /** A heading of a section, or below it of a list or a table. */
    record Heading(int level, String words) implements Block {}

    /** The heading of an annex (附件): the place among the annexes, and its words with that place; the first begins a new page. */
    record Annex(int place, String words) implements Block {}

    /** The annexes, as they are listed below the text (附件说明). */
    record AnnexList(List<Annex> annexes) implements Block {
        public AnnexList {
            annexes = List.copyOf(annexes);
        }
    }

    /** A paragraph. */
    record Paragraph(String words) implements Block {}

    /** Words of less weight: a legend, a note below a chart. */
    record Note(String words) implements Block {}

    /** A list, numbered or not. */
    record Points(boolean numbered, List<String> words) implements Block {
        public Points {
            words = List.copyOf(words);
        }
    }

    /** A table; each row has as many cells as there are columns. A dense one is set in smaller letters: a long list that is looked up. */
    record Table(List<Column> columns, List<List<Cell>> rows, boolean dense) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        Table(List<Column> columns, List<List<Cell>> rows) {
            this(columns, rows, false);
        }

        /** The same in smaller letters. */
        Table asDense() {
            return new Table(columns, rows, true);
        }
    }

    /** A column; figures stand to the right. */
    record Column(String words, boolean numeric) {}

    /** A cell; a mark of a light stands before its words. */
    record Cell(String words, Optional<Light.Signal> mark) {
        static Cell of(String words) {
            return new Cell(words, Optional.empty());
        }
    }

    /** Something with a title and facts below it, each with a label. */
    record Entry(String title, Cell status, List<Fact> facts) implements Block {
        public Entry {
            facts = List.copyOf(facts);
        }
    }

    /** A labelled fact. */
    record Fact(String label, String words) {}

    /** A chart with its caption. */
    record Chart(ChartKind kind, String caption) implements Block {}

    /** The charts that there are. */
    enum ChartKind {
        PACE,
        RANKING,
        MONTHS;

        /** As it is called in the name of a file: {@code pace}. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
