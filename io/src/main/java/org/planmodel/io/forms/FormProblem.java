package org.planmodel.io.forms;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What can be wrong with a form that comes back; what is wrong with what it says has the codes of {@code ProgressProblem}. */
public enum FormProblem implements CataloguedKind {
    /** No sheet has the columns of a form. */
    NOT_A_FORM,
    /** The form has lost the mark that says whose it is. */
    MARK_LOST,
    /** The form was written by a version that is not known. */
    FORM_VERSION_UNKNOWN,
    /** The form was made from another plan. */
    FORM_OF_ANOTHER_PLAN,
    /** A column is missing. */
    FORM_COLUMN_MISSING,
    /** A column that the form does not have; it is not read. */
    FORM_COLUMN_UNKNOWN,
    /** A row that the form does not have; it is not read. */
    FORM_ROW_ADDED,
    /** The key of a row is of nothing that the form asks for. */
    FORM_ROW_KEY_UNKNOWN,
    /** The key of a row and its words are of different items; the words count. */
    FORM_ROW_KEY_DIFFERS,
    /** A row that stands at another place than in the form. */
    FORM_ROW_MOVED,
    /** A protected cell says something else than the form. */
    FORM_CELL_CHANGED,
    /** A cell that is not asked for was filled in; it is not read. */
    CELL_NOT_ASKED,
    /** Text in a cell for a figure. */
    FIGURE_UNREADABLE,
    /** A figure with a unit of measure behind it that no table knows; it is kept as written. */
    FIGURE_UNIT_UNKNOWN,
    /** No whole number from 1 in a cell for a rank. */
    RANK_UNREADABLE,
    /** No date in a cell for one. */
    DATE_UNREADABLE,
    /** A word that is not in the list of the cell. */
    CHOICE_UNKNOWN,
    /** An error of a formula. */
    FORM_CELL_HAS_ERROR,
    /** A figure of the last period is corrected and no reason is given. */
    CORRECTION_WITHOUT_REASON,
    /** A figure of the last period is corrected and none was reported. */
    NOTHING_TO_CORRECT;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(FormProblem.class.getResourceAsStream("problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
