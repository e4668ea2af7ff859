package org.planmodel.progress;

import java.util.Locale;
import org.planmodel.problem.ProblemCatalogue;
import org.planmodel.problem.ProblemKind;
import org.planmodel.problem.Severity;

/** What can be wrong with breakdowns, targets that change, and reports. The messages stand in {@code problems.tsv}. */
public enum ProgressProblem implements ProblemKind {
    /** An assignment or adjustment names a target that the plan does not have. */
    TARGET_UNKNOWN,
    /** An adjustment names an earlier value that did not hold. */
    EARLIER_VALUE_DIFFERS,
    /** A proposal after the last day that the place allows. */
    ADJUSTMENT_TOO_LATE,
    /** A proposal before the first day that the place allows. */
    ADJUSTMENT_TOO_EARLY,
    /** A second adjustment of a target where only one is allowed. */
    ADJUSTED_TWICE;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(ProgressProblem.class.getResourceAsStream("problems.tsv"));

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return TEXTS.getKind(code).severity();
    }

    @Override
    public String english() {
        return TEXTS.getKind(code).english();
    }

    @Override
    public String chinese() {
        return TEXTS.getKind(code).chinese();
    }
}
