package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.io.Plans;

class ConvertPlanTest {
    @TempDir
    Path folder;

    private Path sample;
    private String printed;
    private String complained;

    @BeforeEach
    void sample() throws IOException {
        sample = folder.resolve("plan.txt");
        try (InputStream text = ConvertPlan.class.getResourceAsStream("annual-plan.txt")) {
            Files.copy(text, sample);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "jsonl"})
    void aFormatThatCarriesEverythingSaysSo(String extension) throws IOException {
        Path target = folder.resolve("plan." + extension);

        assertThat(run(sample.toString(), target.toString())).isZero();

        assertThat(printed).contains(sample + " -> " + target + "\n").endsWith("nothing was lost\n");
        assertThat(complained).isEmpty();
        assertThat(Plans.read(target).orThrow()).isEqualTo(Plans.read(sample).plan());
    }

    @Test
    void whatAFormatCannotCarryIsListed() {
        Path target = folder.resolve("plan.csv");

        assertThat(run(sample.toString(), target.toString())).isZero();

        assertThat(printed)
                .contains("lost:\n")
                .contains("  plan.text: a row holds only the words of its own statement\n")
                .contains("  plan.glossary: a row is a target, an observation or a responsibility (");
    }

    @Test
    void aPlanGoesThroughTwoFormatsAndBack() throws IOException {
        String yaml = folder.resolve("a.yaml").toString();
        String json = folder.resolve("b.json").toString();
        String again = folder.resolve("c.yaml").toString();

        assertThat(run(sample.toString(), yaml)).isZero();
        assertThat(run(yaml, json)).isZero();
        assertThat(run(json, again)).isZero();

        assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "--in a", "a --out"})
    void aWrongCommandLineIsOneLineAndTwo(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(complained).isEqualTo("ConvertPlan: usage: ConvertPlan IN OUT\n");
    }

    @Test
    void anExtensionThatNoFormatHasNamesThoseThatThereAre() {
        assertThat(run(sample.toString(), folder.resolve("plan.xyz").toString()))
                .isEqualTo(2);
        assertThat(complained).contains("no format that can be written has this extension; there are csv, ");
        assertThat(complained.lines()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndOne() {
        Path missing = folder.resolve("missing.json");

        assertThat(run(missing.toString(), folder.resolve("x.json").toString())).isEqualTo(1);
        assertThat(complained).isEqualTo("ConvertPlan: " + missing + ": no such file\n");
    }

    @Test
    void aFailureLeavesTheOldFileWholeAndNoDebris() throws IOException {
        Path target = Files.writeString(folder.resolve("old.json"), "old");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"formatVersion\":\"1.0\",\"titel\":1}");

        assertThat(run(broken.toString(), target.toString())).isEqualTo(1);

        assertThat(target).hasContent("old");
        assertThat(complained).contains("unknown field \"titel\"");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plan.txt", "old.json", "broken.json");
    }

    private int run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ConvertPlan.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
        complained = err.toString(StandardCharsets.UTF_8);
        return status;
    }
}
