package org.planmodel.examples;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.progress.AssignmentRules;
import org.planmodel.progress.PlanIds;

/** The plan and the rules that come with the examples, or the caller's own. */
final class Sample {
    private static final String PLAN = "annual-plan.txt";
    private static final String RULES = "assignment-rules.tsv";

    private Sample() {}

    /** The plan of a file, or the sample plan; each measure and target with an id, by which rows and reports refer to it. */
    static Plan plan(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            return PlanIds.complete(Plans.read(file.get()).orThrow());
        }
        try (InputStream sample = resource(PLAN)) {
            return PlanIds.complete(Plans.read(sample, PLAN).orThrow());
        }
    }

    /** The rules of a file, or those that fit the sample plan. */
    static AssignmentRules rules(Optional<Path> file) throws IOException {
        try (InputStream bytes = file.isPresent() ? Files.newInputStream(file.get()) : resource(RULES);
                BufferedReader table = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return AssignmentRules.read(table);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = Sample.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }
}
