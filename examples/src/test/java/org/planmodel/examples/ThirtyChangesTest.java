package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.diff.ChangeKind;
import org.planmodel.diff.Demand;
import org.planmodel.diff.PlanChange;
import org.planmodel.diff.PlanDiff;
import org.planmodel.io.Plans;

/**
 * Two versions of the sample plan. The second was made by hand, with the thirty changes of {@code plan-changes.tsv} and with three that are none: the
 * items behind a dropped one have other numbers, 60公顷 became 900亩, and the lines stand elsewhere in the text.
 */
class ThirtyChangesTest {
    private static Plan read(String name) throws IOException {
        try (InputStream in = ReadPlan.class.getResourceAsStream(name)) {
            return Plans.read(in, name).orThrow();
        }
    }

    private static List<String> made() throws IOException {
        try (InputStream in = ThirtyChangesTest.class.getResourceAsStream("plan-changes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(PlanChange change) {
        return String.join(
                "\t",
                change.kind().name(),
                change.item().name(),
                change.label(),
                change.before().chinese(),
                change.after().chinese(),
                change.demand().map(Demand::name).orElse(""));
    }

    @Test
    void allThirtyAreFoundAndNoneIsInvented() throws IOException {
        PlanDiff diff = PlanDiff.between(read("annual-plan.txt"), read("annual-plan-revised.txt"));

        assertThat(made()).hasSize(30);
        assertThat(diff.ownChanges()).extracting(ThirtyChangesTest::line).containsExactlyInAnyOrderElementsOf(made());
    }

    @Test
    void whatAnAddedOrDroppedThingBringsAlongSaysSo() throws IOException {
        PlanDiff diff = PlanDiff.between(read("annual-plan.txt"), read("annual-plan-revised.txt"));

        assertThat(diff.changes())
                .filteredOn(change -> change.within().isPresent())
                .extracting(change -> change.kind() + " " + change.label() + " in "
                        + change.within().orElseThrow())
                .containsExactlyInAnyOrder(
                        "ADDED 数字经济核心产业增加值占地区生产总值比重 in 数字经济核心产业增加值占地区生产总值比重", "DROPPED 居民消费价格 in 居民消费价格");
    }

    @Test
    void readBackwardsTheChangesAreThoseOfTheWayBack() throws IOException {
        PlanDiff diff = PlanDiff.between(read("annual-plan-revised.txt"), read("annual-plan.txt"));

        assertThat(diff.ownChanges()).hasSize(30);
        assertThat(diff.changes(ChangeKind.MERGED)).hasSize(2);
        assertThat(diff.changes(ChangeKind.SPLIT)).hasSize(1);
        assertThat(diff.changes(ChangeKind.LOOSENED)).hasSize(3);
    }

    @Test
    void aPlanIsEqualToItself() throws IOException {
        for (String name : List.of("annual-plan.txt", "five-year-outline.txt", "task-breakdown.txt")) {
            Plan plan = read(name);
            assertThat(PlanDiff.between(plan, plan).changes()).as(name).isEmpty();
        }
    }
}
