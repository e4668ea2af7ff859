package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.problem.Problem;

/** Reads StratML Part 1 and Part 2 in any of their namespaces, and reports what the standard does not allow. */
final class StratmlReader implements PlanReader {
    @Override
    public ReadResult read(PlanSource source) {
        List<Problem> problems = new ArrayList<>();
        Optional<Plan> plan = XmlTree.read(source, problems).flatMap(root -> plan(root, problems));
        return ReadResult.builder(StratmlNames.FORMAT)
                .plan(plan)
                .problems(problems)
                .build();
    }

    private static Optional<Plan> plan(XmlElement root, List<Problem> problems) {
        if (!new StratmlCheck(problems).check(root)) {
            return Optional.empty();
        }
        String information = root.text("OtherInformation").orElse("");
        if (KeyLines.of(information).isPresent()) {
            return new WrittenPlan(root, new ReadValues(problems)).plan();
        }
        Optional<String> version = KeyLines.otherVersion(information);
        if (version.isPresent()) {
            problems.add(Problem.of(
                    ReadProblem.UNKNOWN_VERSION,
                    root.child("OtherInformation").orElse(root).location(),
                    version.get(),
                    KeyLines.VERSION));
            return Optional.empty();
        }
        return new FoundPlan(root, problems).plan();
    }
}
