package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.NumeralUse;
import org.planmodel.problem.Problem;

/**
 * What was read from the prose of a document.
 *
 * @param plan the plan; empty where there was none to be found, and then a problem says why
 * @param problems what was not understood or can hardly be meant, in the order of the text
 * @param numerals what became of each numeral of the text, in the order of the text
 */
public record Prose(Optional<Plan> plan, List<Problem> problems, List<NumeralUse> numerals) {
    public Prose {
        problems = List.copyOf(problems);
        numerals = List.copyOf(numerals);
    }
}
