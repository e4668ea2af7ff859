package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void anUndecidedVerdictNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(Verdict.Outcome.UNDECIDED, Optional.empty(), Optional.empty(), ""))
                .withMessage("reason: none does not go with the outcome UNDECIDED");
    }

    @Test
    void aDecidedVerdictHasNoReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(
                        Verdict.Outcome.MET, Optional.of(UndecidedReason.QUALITATIVE), Optional.empty(), ""))
                .withMessage("reason: QUALITATIVE does not go with the outcome MET");
    }
}
