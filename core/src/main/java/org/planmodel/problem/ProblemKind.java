package org.planmodel.problem;

/**
 * A kind of problem (问题类型): what all problems with one code have in common.
 *
 * <p>The same defect has the same kind in every format. Usually an enum, with its texts in a resource that a
 * {@link ProblemCatalogue} reads.
 */
public interface ProblemKind {
    /** The stable code in kebab case: {@code unknown-unit}. It never changes once released. */
    String code();

    /** How serious it is. */
    Severity severity();

    /** The English message; {@code {0}}, {@code {1}} ... stand for the arguments. */
    String english();

    /** The Chinese message, with the same arguments. */
    String chinese();
}
