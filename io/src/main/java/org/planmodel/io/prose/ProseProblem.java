package org.planmodel.io.prose;

import java.util.Locale;
import java.util.ResourceBundle;
import org.planmodel.problem.ProblemKind;
import org.planmodel.problem.Severity;

/** What can be wrong with, or not understood in, the prose of a plan. */
public enum ProseProblem implements ProblemKind {
    /** There is nothing to read. */
    EMPTY(Severity.ERROR),
    /** There is text, but no plan in it. */
    NO_PLAN(Severity.ERROR),
    /** No title was found; the first line stands for it. */
    NO_TITLE(Severity.WARNING),
    /** No year or span of years was found. */
    NO_PERIOD(Severity.INFO),
    /** A number whose subject was not found. */
    NUMBER_NOT_UNDERSTOOD(Severity.INFO),
    /** A fraction that no decimal holds exactly. */
    FRACTION_ROUNDED(Severity.INFO),
    /** A value that can hardly be meant; kept as written. */
    IMPLAUSIBLE(Severity.WARNING),
    /** A value and a unit that the model cannot hold. */
    NOT_HELD(Severity.WARNING),
    /** A damaged digit or a replacement character beside a number. */
    DAMAGED(Severity.WARNING);

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(ProseProblem.class.getName(), Locale.ROOT);
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle(ProseProblem.class.getName(), Locale.CHINESE);
    private final Severity severity;

    ProseProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return "prose-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String english() {
        return ENGLISH.getString(code());
    }

    @Override
    public String chinese() {
        return CHINESE.getString(code());
    }
}
