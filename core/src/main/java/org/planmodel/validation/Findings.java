package org.planmodel.validation;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Takes what one rule finds in one plan (校验发现). */
public final class Findings {
    private final RuleDescription rule;
    private final List<Problem> problems = new ArrayList<>();

    Findings(RuleDescription rule) {
        this.rule = rule;
    }

    /** Reports a breach at this place; the arguments fill the message of the rule. */
    public void add(Location place, Object... arguments) {
        problems.add(Problem.of(rule, place, arguments));
    }

    /** Reports a breach at what stands there. */
    public void add(Placed<?> placed, Object... arguments) {
        add(placed.location(), arguments);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
