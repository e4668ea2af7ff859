package org.planmodel.io.breakdown;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What can be wrong with an edited breakdown workbook; what is wrong with its content has the codes of {@code ProgressProblem}. */
public enum BreakdownProblem implements CataloguedKind {
    /** No sheet has the columns of a breakdown. */
    NOT_A_BREAKDOWN,
    /** The workbook was made from another plan. */
    ANOTHER_PLAN,
    /** A column is missing. */
    COLUMN_MISSING,
    /** A column that the breakdown does not know; it is not read. */
    COLUMN_UNKNOWN,
    /** A row that the office has added. */
    ROW_ADDED,
    /** An item that has become several rows. */
    ROW_SPLIT,
    /** A row that stands at another place than in the plan. */
    ROW_MOVED,
    /** The key of a row and its words are of different items; the words count. */
    ROW_KEY_DIFFERS,
    /** The key of a row is of no item of the plan. */
    ROW_KEY_UNKNOWN,
    /** A row with content but without words. */
    ROW_WITHOUT_TEXT,
    /** A cell in a column of the plan says something else than the plan. */
    PLAN_CELL_CHANGED,
    /** No number. */
    CELL_NOT_A_NUMBER,
    /** No range. */
    CELL_NOT_A_RANGE,
    /** No date. */
    CELL_NOT_A_DATE,
    /** An error of a formula. */
    CELL_HAS_ERROR,
    /** A word that is not in the list. */
    WORD_UNKNOWN,
    /** The name of a unit that is not known, and none like it. */
    UNIT_NAME_UNKNOWN,
    /** The name of a unit that is not known, but one like it is. */
    UNIT_NAME_MISSPELT,
    /** No role was written, so the unit that stands first leads. */
    FIRST_LISTED_LEADS,
    /** A figure of an added row without its aspect. */
    ASPECT_MISSING,
    /** A unit that the office has added. */
    UNIT_ADDED,
    /** A unit whose names or kind the office has changed. */
    UNIT_CHANGED;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(BreakdownProblem.class.getResourceAsStream("problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
