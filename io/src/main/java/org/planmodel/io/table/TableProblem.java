package org.planmodel.io.table;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What may not be understood in a table (表格问题). The texts stand in {@code problems.tsv}. */
public enum TableProblem implements CataloguedKind {
    /** A cell that should hold a figure holds something else. */
    CELL_UNCLEAR("table-cell-unclear"),
    /** Figures without a unit. */
    UNIT_MISSING("table-unit-missing"),
    /** A due date that is none. */
    DUE_UNCLEAR("table-due-unclear"),
    /** Targets or results: no column says so. */
    COLUMNS_UNCLEAR("table-columns-unclear");

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(TableProblem.class.getResourceAsStream("problems.tsv"));

    private final String code;

    TableProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
