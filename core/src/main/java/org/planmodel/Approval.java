package org.planmodel;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.internal.Checks;

/**
 * Who approved a plan, and when (审查批准): 区七届人大四次会议.
 *
 * @param body who approved it: 宝安区人民代表大会
 * @param session the session: 第七届第四次会议
 * @param date the day, where the plan says it
 */
public record Approval(String body, Optional<String> session, Optional<LocalDate> date) implements Serializable {
    /**
     * An approval.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Approval {
        Checks.text("body", body);
        Checks.text("session", session);
        Objects.requireNonNull(date, "date");
    }

    @Serial
    private Object writeReplace() {
        return new Form(body, session.orElse(null), date.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an approval is read through its serialized form");
    }

    private record Form(
            String body, @Nullable String session, @Nullable LocalDate date) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Approval(body, Optional.ofNullable(session), Optional.ofNullable(date));
        }
    }
}
