package org.planmodel.io.stratml;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What is read although the StratML standard does not allow it (StratML 问题). The texts stand in {@code problems.tsv}. */
public enum StratmlProblem implements CataloguedKind {
    /** The namespace of the root: the namespace. */
    STRATML_NAMESPACE,
    /** An element stands behind one that it should precede: both. */
    STRATML_ORDER,
    /** An identifier is no XML name, such as a bare UUID that begins with a digit: the identifier. */
    STRATML_IDENTIFIER,
    /** An identifier stands for the second time: the identifier. */
    STRATML_DUPLICATE_IDENTIFIER,
    /** A name of a draft or an old form: the old and the new name. */
    STRATML_OLD_NAME,
    /** The submitter stands where the other part of the standard has it: the part of the document. */
    STRATML_SUBMITTER_PLACE,
    /** An element in which nothing is filled in: its name. */
    STRATML_PLACEHOLDER,
    /** An element of Part 2 in a document of Part 1: its name. */
    STRATML_PART_TWO_ELEMENT,
    /** An actual result without a number. */
    STRATML_RESULT_IN_WORDS,
    /** A stakeholder that performs nothing: its name. */
    STRATML_BENEFICIARY;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(StratmlProblem.class.getResourceAsStream("problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
