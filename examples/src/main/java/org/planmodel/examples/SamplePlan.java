package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.progress.PlanIds;

/** The plan of an invented district that comes with the examples. */
final class SamplePlan {
    private static final String NAME = "annual-plan.txt";

    private SamplePlan() {}

    /** The plan, with an id for each target and measure. */
    static Plan read() throws IOException {
        try (InputStream sample = SamplePlan.class.getResourceAsStream(NAME)) {
            return PlanIds.complete(Plans.read(sample, NAME).orThrow());
        }
    }
}
