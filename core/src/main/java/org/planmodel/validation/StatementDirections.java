package org.planmodel.validation;

import org.planmodel.Aspect;

/** How the good direction of a statement follows from that of its subject. */
final class StatementDirections {
    private StatementDirections() {}

    /** Whether more of the statement is more of the subject; a decline is counted the other way, a rank from the top. */
    static boolean followsSubject(Aspect aspect) {
        return aspect == Aspect.LEVEL || aspect == Aspect.GROWTH || aspect == Aspect.SHARE;
    }
}
