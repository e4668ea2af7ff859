package org.planmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class StatementLinesFormatTest {
    @Test
    void aStatementIsOneFlatObjectWithRealNumbers() throws IOException {
        Plan plan = Plan.builder()
                .title("青屿区2026年计划")
                .addObservation(Observation.builder()
                        .subject("财政收入")
                        .aspect(Aspect.LEVEL)
                        .quantity(Quantity.of("12.50", "亿元"))
                        .cumulative(true)
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PlanFormats.standard().write(plan, out, "statements");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"row\":\"observation\",\"plan\":\"青屿区2026年计划\",\"subject\":\"财政收入\",\"aspect\":\"level\","
                        + "\"comparator\":\"exactly\",\"value\":12.50,\"unit\":\"亿元\",\"baseValue\":1250000000.00,"
                        + "\"baseUnit\":\"元\",\"cumulative\":true}\n");
    }

    @Test
    void theNameOfTheFileTellsStatementsFromPlans(@TempDir Path folder) throws IOException {
        Plan plan = PlanGenerator.seed(1).plan();
        Path statements = folder.resolve("corpus.statements.jsonl");
        Path plans = folder.resolve("corpus.jsonl");
        Plans.write(plan, statements);
        Plans.write(plan, plans);

        assertThat(Files.readString(statements)).startsWith("{\"row\":");
        assertThat(Files.readString(plans)).startsWith("{\"formatVersion\":");
        assertThat(Plans.read(statements).format()).contains("statements");
        assertThat(Plans.read(plans).format()).contains("jsonl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'colour':1}                                   | unknown-field       | /colour  | 26",
                "'plan':'y'}                                   | duplicate-field     | /plan    | 26",
                "'year':2026}                                  | wrong-type          | /year    | 33",
                "'year':null}                                  | null-value          | /year    | 33",
                "'year':['2026']}                              | wrong-type          | /year    | 33",
                "'year':'26'}                                  | invalid-value       | /year    | 33",
                "'year'                                        | cut-off             |          | 32",
                "'year':'2026'}}                               | malformed           |          | 40",
            })
    void aDefectIsAProblemWithPointerAndPlace(String rest, String code, String pointer, int column) {
        ReadResult result = read(
                "\n" + ("{'row':'plan','plan':'x'," + rest).replace('\'', '"').replace(" ", ""));

        assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(result.problems().get(0).location())
                .isEqualTo(new Location.Pointer(pointer == null ? "" : pointer, 2, column));
    }

    @Test
    void aLineThatIsNoObjectIsAProblem() {
        assertThat(read("[1]").problems()).extracting(Problem::message).containsExactly("expected object, found array");
    }

    @Test
    void nestingWithoutEndIsNotFollowed() {
        assertThat(read("{\"row\":\"plan\",\"plan\":" + "[".repeat(1_000_000)).problems())
                .extracting(Problem::code)
                .containsExactly("wrong-type");
    }

    private static ReadResult read(String lines) {
        return PlanFormats.standard().read(lines.getBytes(StandardCharsets.UTF_8), "x.statements.jsonl");
    }
}
