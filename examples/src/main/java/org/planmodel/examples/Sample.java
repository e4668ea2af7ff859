package org.planmodel.examples;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;
import org.planmodel.progress.AssignmentRules;
import org.planmodel.progress.PlanIds;

/** The plans, rules and tables that come with the examples, or the caller's own in their place. */
final class Sample {
    /** The annual plan of an invented district. */
    static final String PLAN = "annual-plan.txt";

    /** The same plan, revised. */
    static final String REVISED_PLAN = "annual-plan-revised.txt";

    private static final String RULES = "assignment-rules.tsv";

    private Sample() {}

    /** A plan that comes with the examples, as it is read. */
    static ReadResult read(String name) throws IOException {
        try (InputStream sample = resource(name)) {
            return Plans.read(sample, name);
        }
    }

    /** The plan of a file, or the sample plan; each measure and target with an id, by which rows and reports refer to it. */
    static Plan plan(Optional<Path> file) throws IOException {
        return PlanIds.complete((file.isPresent() ? Plans.read(file.get()) : read(PLAN)).orThrow());
    }

    /** The rules of a file, or those that fit the sample plan. */
    static AssignmentRules rules(Optional<Path> file) throws IOException {
        try (InputStream bytes = file.isPresent() ? Files.newInputStream(file.get()) : resource(RULES)) {
            return rules(bytes);
        }
    }

    /** A table of rules that comes with the examples. */
    static AssignmentRules rules(String name) throws IOException {
        try (InputStream bytes = resource(name)) {
            return rules(bytes);
        }
    }

    private static AssignmentRules rules(InputStream bytes) throws IOException {
        return AssignmentRules.read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    }

    /** The rows of a table that comes with the examples: UTF-8, columns separated by tabs, lines that begin with # skipped. */
    static List<String[]> rows(String name) throws IOException {
        try (InputStream bytes = resource(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
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
