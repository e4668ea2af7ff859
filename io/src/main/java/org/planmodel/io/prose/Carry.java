package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.Commitment;

/** What a clause takes over from the clauses before it in the same sentence. */
final class Carry {
    /** The statement made last. */
    Optional<Statement> last = Optional.empty();
    /** The last statement that is no part of another one. */
    Optional<Statement> whole = Optional.empty();

    Optional<TimeReader.Phrase> time = Optional.empty();
    Optional<Commitment> commitment = Optional.empty();
    /** What a clause without a number was about. */
    String topic = "";
    /** The noun whose change starts at a number that was passed over: 由82%提高到85%. */
    String changing = "";
    /** The verb of the clause at hand. */
    String action = "";
    /** Whether a verb of the clause at hand adds something. */
    boolean strong;

    boolean forecast;
    boolean past;
    /** Whether 其中 stood alone in front of a colon. */
    boolean ofWhich;

    void take(LeadIn lead) {
        if (lead.time.isPresent()) {
            time = lead.time;
            past = false;
        }
        if (lead.commitment.isPresent()) {
            commitment = lead.commitment;
        }
        forecast |= lead.forecast;
    }

    /** A new clause has verbs of its own. */
    void clause() {
        action = "";
        strong = false;
        past = false;
    }

    /** Behind a semicolon nothing but the time goes on. */
    void semicolon() {
        topic = "";
        ofWhich = false;
        clause();
    }

    void said(Statement statement) {
        if (!statement.ofWhich) {
            whole = Optional.of(statement);
        }
        last = Optional.of(statement);
    }
}
