package org.planmodel.examples;

import java.util.Locale;
import org.planmodel.problem.Problem;

/** Problems as lines on the screen. */
final class Problems {
    private Problems() {}

    /** How serious, which, where, what: {@code error unit-name-misspelt at 任务分解!N7: ...}. */
    static String line(Problem problem) {
        String place = problem.location().describe();
        return problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem.code()
                + (place.isEmpty() ? "" : " at " + place) + ": " + problem.message();
    }
}
