package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.quantity.Comparator;

/** What one number, or one phrase without a number, states of one subject; while it is read. */
final class Statement {
    /** What makes the statement: a quantity, a rank, a target set elsewhere, words. */
    enum Kind {
        QUANTITY,
        RANK,
        ASSIGNED,
        QUALITATIVE
    }

    final Kind kind;
    final int start;
    final int end;
    Optional<Mention> mention = Optional.empty();
    int rank;
    boolean among;
    String words = "";
    String subject = "";
    /** The subject without a head such as 总量, on which a later 总量 or 增速 builds. */
    String base = "";

    String action = "";
    Aspect aspect = Aspect.LEVEL;
    Comparator comparator = Comparator.EXACTLY;
    Commitment commitment = Commitment.PLAIN;
    Optional<TimeReader.Phrase> time = Optional.empty();
    Optional<String> each = Optional.empty();
    Optional<String> per = Optional.empty();
    Optional<String> basis = Optional.empty();
    Optional<String> scope = Optional.empty();
    Optional<Statement> whole = Optional.empty();
    Optional<String> assignedBy = Optional.empty();
    boolean ofWhich;
    boolean cumulative;
    boolean forecast;
    boolean past;
    /** Whether 确保 or 力争 leads it. */
    boolean promised;

    boolean observed;
    String unit = "";
    String id = "";

    Statement(Kind kind, int start, int end) {
        this.kind = kind;
        this.start = start;
        this.end = end;
    }

    static Statement of(Mention m) {
        Statement statement = new Statement(Kind.QUANTITY, m.start(), m.end());
        statement.mention = Optional.of(m);
        statement.comparator = m.comparator();
        statement.unit = m.unit();
        return statement;
    }

    BigDecimal value() {
        return mention.map(Mention::value).orElse(BigDecimal.valueOf(rank));
    }
}
