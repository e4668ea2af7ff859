package org.planmodel.io.document.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.problem.ProblemKind;

/** What is said of a file that is refused. */
public final class Refusal {
    private Refusal() {}

    /** Only this problem, and no document. */
    public static void assertRefused(AdaptedDocument adapted, ProblemKind kind) {
        assertRefused(adapted, kind, "");
    }

    /** Only this problem, which names the option that raises the limit, and no document. */
    public static void assertRefused(AdaptedDocument adapted, ProblemKind kind, String option) {
        assertThat(adapted.document()).isEmpty();
        assertThat(adapted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(kind)).as("%s", problem).isTrue();
            assertThat(problem.message()).contains(option);
            assertThat(problem.messageChinese()).contains(option);
        });
    }
}
