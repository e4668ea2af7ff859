package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.testing.PlanGenerator;

class PlanLinesTest {
    private static final String PLAN = "{\"formatVersion\":\"1.0\",\"title\":\"x\"}";

    @Test
    void aCollectionComesBackPlanByPlan() throws IOException {
        List<Plan> plans = PlanGenerator.seed(1).awkwardTexts(true).plans(20).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PlanLines.write(plans, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(20);
        assertThat(read(out.toByteArray())).extracting(ReadResult::plan).containsExactlyElementsOf(plans);
    }

    @Test
    void aBrokenLineIsAProblemWithItsLineAndTheOthersAreRead() {
        List<ReadResult> results = read(PLAN + "\r\n\n{\"formatVersion\":\"1.0\",\"titel\":1}\n" + PLAN);

        assertThat(results).hasSize(3);
        assertThat(results.get(0).problems()).isEmpty();
        assertThat(results.get(1).findPlan()).isEmpty();
        assertThat(results.get(1).problems().get(0).code()).isEqualTo("unknown-field");
        assertThat(results.get(1).problems().get(0).location()).isEqualTo(new Location.Pointer("/titel", 3, 24));
        assertThat(results.get(2).problems()).isEmpty();
    }

    @Test
    void aLineBeyondTheLimitIsAProblemAndTheNextOneIsRead() {
        ReadLimits limits = ReadLimits.builder().maxBytes(100).build();
        String lines = "x".repeat(200_000) + "\n" + PLAN;

        List<ReadResult> results = PlanLines.read(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), limits)
                .toList();

        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly("file-too-large");
        assertThat(results.get(1).plan().title()).isEqualTo("x");
    }

    @Test
    void linesAreReadOnlyAsTheyAreAskedFor() {
        InputStream failsLate = new InputStream() {
            private int lines;

            @Override
            public int read() throws IOException {
                throw new IOException("one byte at a time is not asked for");
            }

            @Override
            public int read(byte[] buffer) throws IOException {
                if (lines++ == 3) {
                    throw new IOException("the disk is gone");
                }
                byte[] line = (PLAN + "\n").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, buffer, 0, line.length);
                return line.length;
            }
        };
        Stream<ReadResult> results = PlanLines.read(failsLate, ReadLimits.DEFAULT);

        assertThat(results.limit(2)).hasSize(2);
        assertThatThrownBy(() -> PlanLines.read(failsLate, ReadLimits.DEFAULT).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void aFileWithTwoPlansYieldsTheFirstAndSaysSo() {
        ReadResult result = PlanFormats.standard().read((PLAN + "\n" + PLAN).getBytes(StandardCharsets.UTF_8), "");

        assertThat(result.format()).isEqualTo(Optional.of("jsonl"));
        assertThat(result.plan().title()).isEqualTo("x");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("several-plans");
        assertThat(result.problems().get(0).location()).isEqualTo(new Location.Line(2, 1));
    }

    @Test
    void indentedJsonIsNoCollection() throws IOException {
        ReadResult result =
                PlanFormats.standard().read(JsonFormatTest.golden().getBytes(StandardCharsets.UTF_8), "plan");

        assertThat(result.format()).contains("json");
        assertThat(result.problems()).isEmpty();
    }

    private static List<ReadResult> read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ReadResult> read(byte[] lines) {
        return PlanLines.read(new ByteArrayInputStream(lines), ReadLimits.DEFAULT)
                .toList();
    }
}
