package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceSpanTest {
    @Test
    void theEndIsNotIncluded() {
        SourceSpan span = SourceSpan.of(2, 5);

        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.in("新增50家以上")).isEqualTo("50家");
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(SourceSpan.of(0, 5).overlaps(SourceSpan.of(5, 9))).isFalse();
        assertThat(SourceSpan.of(0, 5).overlaps(SourceSpan.of(4, 9))).isTrue();
        assertThat(SourceSpan.of(0, 5).contains(SourceSpan.of(4, 5))).isTrue();
        assertThat(SourceSpan.of(0, 5).contains(SourceSpan.of(4, 6))).isFalse();
    }

    @Test
    void anImpossibleSpanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceSpan.of(-1, 2))
                .withMessage("start: -1 is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceSpan.of(3, 2))
                .withMessage("end: 2 is before start 3");
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceSpan.of(0, 9).in("新增"))
                .withMessage("span 0-9 goes beyond the text of 2 characters");
    }

    @Test
    void spansAreOrderedByStartThenEnd() {
        assertThat(SourceSpan.of(1, 9)).isLessThan(SourceSpan.of(2, 3)).isGreaterThan(SourceSpan.of(1, 8));
    }
}
