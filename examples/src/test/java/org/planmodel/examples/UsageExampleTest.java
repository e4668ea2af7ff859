package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Plan;
import org.planmodel.Section;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.Plans;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Verdict;

/** The README: its snippet is compiled here, run, and compared with what the README says it prints. */
class UsageExampleTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("examples") ? Path.of("..") : Path.of("");

    private static void readme(Path file, PrintStream out) throws IOException {
        // README begins
        Plan plan = Plans.read(file).plan();

        // What is the economy to do, and would 6.2 % be enough?
        Target growth = plan.getIndicator("地区生产总值").targets().get(0);
        Verdict verdict = growth.judge(Quantity.of("6.2", "%"), Tolerance.relative("0.05"));
        out.println(growth.criterion() + ": " + verdict.outcome());

        // Which indicators are binding?
        List<String> binding = plan.indicators().stream()
                .filter(indicator -> indicator.kind().equals(Optional.of(IndicatorKind.BINDING)))
                .map(Indicator::name)
                .toList();
        out.println(binding);

        // Which words of the document stand behind the target?
        SourceSpan place = growth.source().orElseThrow();
        Section section = plan.at(place.start()).section().orElseThrow();
        out.println(section.source().orElseThrow().in(plan.text().orElseThrow()).strip());
        // README ends
    }

    @Test
    void theReadmesSnippetIsTheCodeAbove() throws IOException {
        List<String> source =
                Files.readAllLines(ROOT.resolve("examples/src/test/java/org/planmodel/examples/UsageExampleTest.java"));
        int begin = source.indexOf("        // README begins");
        int end = source.indexOf("        // README ends");

        assertThat(block("formats that people and programs use."))
                .containsExactlyElementsOf(source.subList(begin + 1, end).stream()
                        .map(line -> line.isEmpty() ? line : line.substring(8))
                        .toList());
    }

    @Test
    void theReadmesSnippetPrintsWhatTheReadmeSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("annual-plan.txt");
        try (InputStream sample = ReadPlan.class.getResourceAsStream("annual-plan.txt")) {
            Files.copy(sample, file);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        readme(file, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(block("It prints"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mvn -q -pl examples -am compile exec:java", "mvn -q verify"})
    void theReadmesCommandsAreThoseThatTheBuildServerRuns(String command) throws IOException {
        assertThat(readmeLines()).contains("    " + command);
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains(command.replace("mvn", "$mvn"));
    }

    /** The first fenced block behind a line of the README. */
    private static List<String> block(String before) throws IOException {
        return readmeLines().stream()
                .dropWhile(line -> !line.endsWith(before))
                .skip(1)
                .dropWhile(line -> !line.startsWith("```"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    private static List<String> readmeLines() throws IOException {
        try (Stream<String> lines = Files.lines(ROOT.resolve("README.md"))) {
            return lines.toList();
        }
    }
}
