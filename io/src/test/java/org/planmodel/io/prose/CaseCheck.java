package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares what was read from the sentence of a {@link Case} with what is expected, and says what differs. */
final class CaseCheck {
    private CaseCheck() {}

    /** What differs, a line each; empty where all is as expected. */
    static List<String> differences(Case it) {
        CaseReading reading = CaseReading.of(it);
        List<String> differences = new ArrayList<>();
        StatementCheck statements = new StatementCheck(reading, differences);
        MeasureCheck measures = new MeasureCheck(reading, differences);
        DocumentCheck document = new DocumentCheck(reading, differences);
        List<Case.Expected> certainFirst = new ArrayList<>(it.expected());
        certainFirst.sort(Comparator.comparing(Case.Expected::optional));
        for (Case.Expected expected : certainFirst) {
            switch (expected.kind()) {
                case 'T', 'O' -> statements.check(expected);
                case 'M' -> measures.milestone(expected);
                case 'R' -> measures.responsibility(expected);
                case 'N' -> document.numeral(expected);
                case 'S' -> document.section(expected);
                case 'P' -> document.plan(expected);
                case 'G' -> document.glossary(expected);
                case 'C' -> document.challenge(expected);
                default -> throw new IllegalArgumentException(it.id() + ": there is no kind " + expected.kind());
            }
        }
        statements.nothingElse();
        if (it.file().equals("milestones")) {
            measures.noOtherMilestone();
        }
        if (it.file().equals("responsibilities")) {
            measures.noOtherResponsibility();
        }
        return differences;
    }

    /** Whether one of two texts contains the other. */
    static boolean contained(String expected, String read) {
        return !expected.isEmpty() && !read.isEmpty() && (read.contains(expected) || expected.contains(read));
    }
}
