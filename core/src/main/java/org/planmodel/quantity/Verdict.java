package org.planmodel.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a criterion is satisfied by a quantity (判定结果), and by what margin.
 *
 * @param outcome met, not met or undecided
 * @param reason why it is undecided; present exactly then
 * @param margin the distance to the line between good and bad, in the criterion's unit, positive on the good side; absent
 *     where there is no such line
 * @param explanation one short English sentence
 */
public record Verdict(Outcome outcome, Optional<UndecidedReason> reason, Optional<Quantity> margin, String explanation)
        implements Serializable {

    /** The three outcomes (完成, 未完成, 无法判定). */
    public enum Outcome {
        /** The criterion is satisfied (完成). */
        MET,
        /** It is not satisfied (未完成). */
        NOT_MET,
        /** It cannot be said; the reason says why (无法判定). */
        UNDECIDED
    }

    /**
     * A verdict.
     *
     * @throws IllegalArgumentException if there is a reason with a decided outcome, or none with an undecided one
     */
    public Verdict {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(margin, "margin");
        Objects.requireNonNull(explanation, "explanation");
        if (reason.isPresent() != (outcome == Outcome.UNDECIDED)) {
            throw new IllegalArgumentException(
                    "reason: " + reason.map(Enum::name).orElse("none") + " does not go with the outcome " + outcome);
        }
    }

    /** Whether the criterion is satisfied for certain. */
    public boolean isMet() {
        return outcome == Outcome.MET;
    }

    static Verdict decided(boolean met, Quantity margin, String explanation) {
        return new Verdict(met ? Outcome.MET : Outcome.NOT_MET, Optional.empty(), Optional.of(margin), explanation);
    }

    static Verdict undecided(UndecidedReason reason, String explanation) {
        return new Verdict(Outcome.UNDECIDED, Optional.of(reason), Optional.empty(), explanation);
    }

    static Verdict notExact(Optional<Quantity> margin, String explanation) {
        return new Verdict(Outcome.UNDECIDED, Optional.of(UndecidedReason.FIGURE_NOT_EXACT), margin, explanation);
    }

    /** Whether it is undecided only because the {@linkplain ReportedFigure figure} is not exact; the margin is then that of its number. */
    public boolean isUndecidedByFigure() {
        return reason.equals(Optional.of(UndecidedReason.FIGURE_NOT_EXACT));
    }

    @Serial
    private Object writeReplace() {
        return new Form(outcome, reason.orElse(null), margin.orElse(null), explanation);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a verdict is read through its serialized form");
    }

    private record Form(
            Outcome outcome,
            @Nullable UndecidedReason reason,
            @Nullable Quantity margin,
            String explanation) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Verdict(outcome, Optional.ofNullable(reason), Optional.ofNullable(margin), explanation);
        }
    }
}
