package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.io.Plans;

/** The sample plans against what a person read in them. The levels are those that the reader has; they only rise. */
class SampleScoreTest {
    @ParameterizedTest
    @CsvSource({"annual-plan, 0.987", "five-year-outline, 0.987", "task-breakdown, 0.987"})
    void theTargetsOfASampleAreRead(String sample, double level) throws IOException {
        GoldScore score = GoldScore.of(
                GoldRow.of(sample, "targets"),
                ReadRow.targets(plan(sample)),
                GoldRow.region(sample, "targets", "not_targets"));

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"annual-plan, 0.977", "five-year-outline, 0.976", "task-breakdown, 0.977"})
    void theObservationsOfASampleAreRead(String sample, double level) throws IOException {
        GoldScore score = GoldScore.of(
                GoldRow.of(sample, "results"), ReadRow.observations(plan(sample)), GoldRow.region(sample, "results"));

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"annual-plan", "five-year-outline", "task-breakdown"})
    void whatIsMissedOrInventedLowersTheScore(String sample) throws IOException {
        List<GoldRow> gold = GoldRow.of(sample, "targets");
        List<ReadRow> read = ReadRow.targets(plan(sample));
        SourceSpan region = GoldRow.region(sample, "targets", "not_targets");
        double whole = GoldScore.of(gold, read, region).f1();

        assertThat(GoldScore.of(gold, read.subList(10, read.size()), region).f1())
                .isLessThan(whole);
        assertThat(GoldScore.of(gold.subList(10, gold.size()), read, region).f1())
                .isLessThan(whole);
    }

    private static Plan plan(String sample) throws IOException {
        String name = sample + ".txt";
        try (InputStream in = SampleScoreTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return Plans.read(in, name).orThrow();
        }
    }
}
