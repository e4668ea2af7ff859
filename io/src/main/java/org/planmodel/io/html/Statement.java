package org.planmodel.io.html;

import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;

/**
 * A statement of the plan as the page shows it.
 *
 * @param anchor its id in the page
 * @param kind what it states
 * @param source where it stands in the text
 * @param cells how it is read, one cell a column of its table
 * @param units the units in charge, for the filter
 * @param aspect its aspect, for the filter
 * @param commitment its commitment, for the filter
 */
record Statement(
        String anchor,
        Kind kind,
        Optional<SourceSpan> source,
        List<String> cells,
        List<String> units,
        String aspect,
        String commitment) {
    /** What a statement states. */
    enum Kind {
        TARGET("t", "subject", "aspect", "criterion", "base", "due", "commitment", "basis", "inCharge", "path"),
        OBSERVATION("o", "subject", "aspect", "reported", "base", "period", "scope", "basis", "status", "target"),
        MILESTONE("s", "project", "stage", "due", "inCharge", "path"),
        RESPONSIBILITY("r", "inCharge", "role", "post", "person", "path");

        private final String letter;
        private final List<String> columns;

        Kind(String letter, String... columns) {
            this.letter = letter;
            this.columns = List.of(columns);
        }

        String anchor(int number) {
            return letter + number;
        }

        /** The columns of its table, by the keys of their labels. */
        List<String> columns() {
            return columns;
        }
    }
}
