package org.planmodel.assessment;

import java.io.Serial;
import org.planmodel.wording.Sentence;

/** A rule that can give no score for the facts that it was given (无法计分): the line is pending until the office decides. */
public final class NoScoreException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Sentence reason;

    /** No score, for this reason. */
    public NoScoreException(Sentence reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** Why there is no score, in both languages. */
    public Sentence reason() {
        return reason;
    }
}
