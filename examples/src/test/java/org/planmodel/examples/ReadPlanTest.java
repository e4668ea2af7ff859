package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.Plans;

class ReadPlanTest {
    private static final String TEXT =
            "青屿区2026年国民经济和社会发展计划\n" + "一、2026年主要任务\n(一)做强产业\n1.培育企业。新增国家高新技术企业50家以上，全年接待游客1亿人次。\n";

    @TempDir
    Path folder;

    private Path out;
    private String printed;
    private String complained;

    @BeforeEach
    void outFolder() {
        out = folder.resolve("out");
    }

    @Test
    void readsTheSamplePlanWhereNothingIsSaid() {
        assertThat(run()).isZero();

        assertThat(printed)
                .startsWith("云澜市青屿区2026年国民经济和社会发展计划\n")
                .contains("  period        2026\n")
                .contains("\nIndicators\n")
                .contains("地区生产总值");
        assertThat(complained).isEmpty();
    }

    @Test
    void theSamplePlanHasTheLengthAndVarietyOfARealOne() throws IOException {
        assertThat(run("--out", out.toString())).isZero();

        Plan plan = Plans.read(out.resolve("annual-plan.json")).orThrow();
        assertThat(plan.allTargets().count()).isGreaterThanOrEqualTo(60);
        assertThat(plan.indicators()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(plan.glossary()).isNotEmpty();
        assertThat(plan.allMeasures()
                        .mapToInt(measure -> measure.id().orElse("").split("\\.").length)
                        .max())
                .hasValue(4);
    }

    @Test
    void alignsTheColumnsAlthoughChineseCharactersAreTwoCellsWide() throws IOException {
        assertThat(run(write("plan.txt", TEXT))).isZero();

        assertThat(printed).contains("""
                target            action  aspect     criterion        due         measure  place
                ----------------  ------  ---------  ---------------  ----------  -------  -----------------
                国家高新技术企业  新增    increment  at least 50家    2026-12-31  1.1.1    line 4, column 18
                游客              接待    level      exactly 1亿人次  2026-12-31  1.1.1    line 4, column 30
                """);
    }

    @Test
    void writesAPlanThatReadsBackTheSame() throws IOException {
        String file = write("plan.v1.txt", TEXT);

        assertThat(run(file, "--out", out.toString())).isZero();

        assertThat(out.toFile().list()).containsExactly("plan.v1.json");
        assertThat(Plans.read(out.resolve("plan.v1.json")).orThrow())
                .isEqualTo(Plans.read(Path.of(file)).plan());
        assertThat(printed).endsWith("written to " + out.resolve("plan.v1.json") + "\n\n");
    }

    @Test
    void showsItsProgressThroughSeveralFilesAndGoesOnBehindABadOne() throws IOException {
        String first = write("a.txt", TEXT);
        String bad = folder.resolve("missing.txt").toString();
        String last = write("b.txt", TEXT);

        assertThat(run(first, bad, last, "--out", out.toString())).isEqualTo(1);

        assertThat(printed).contains("[1/3] " + first, "[2/3] " + bad, "[3/3] " + last);
        assertThat(complained).isEqualTo("ReadPlan: " + bad + ": no such file\n");
        assertThat(out.toFile().list()).containsExactlyInAnyOrder("a.json", "b.json");
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        run(write("plan.txt", TEXT), "--out", out.toString());
        byte[] once = Files.readAllBytes(out.resolve("plan.json"));

        assertThat(run(out.resolve("plan.json").toString(), "--out", out.toString()))
                .isZero();

        assertThat(out.resolve("plan.json")).hasBinaryContent(once);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty.txt   |                                     | the file is empty",
                "binary.txt  | \\1\\0\\2                           | binary content that no format knows",
                "blank.txt   | `  \\n `                            | The document is empty",
                "weather.txt | 今天天气很好。                      | No part of a plan was found in the text",
                "cut.json    | {\"formatVersion\": \"1.0\", \"ti   | /formatVersion (line 1, column 29): the content ends in the middle",
                "extra.json  | {\"formatVersion\": \"1.0\", \"title\": \"x\", \"titel\": 1} | /titel (line 1, column 40): unknown field \"titel\"",
                "type.json   | {\"formatVersion\": \"1.0\", \"title\": 5} | /title (line 1, column 35): expected string, found number",
                "huge.json   | {\"formatVersion\": \"1.0\", \"title\": \"x\", \"observations\": [{\"subject\": \"s\", \"aspect\": \"level\", \"quantity\": {\"value\": 1e999999999}}]} | number out of range: value: a number with an exponent of 999999999; at most 1000 either way is allowed",
            })
    void refusesBadInputInOneLineAndLeavesNoFile(String name, String content, String message) throws IOException {
        refuses(write(name, content == null ? "" : content.translateEscapes()), message);
    }

    /** The README promises it: the examples bring the library of each format. */
    @Test
    void readsWhateverFormatTheLibraryWrites() throws IOException {
        Plan plan = Plans.readText(TEXT).plan();
        for (PlanFormat format : Plans.formats().formats()) {
            if (format.writer().isPresent()) {
                Path file = folder.resolve("plan." + format.extensions().get(0));
                Plans.write(plan, file);

                assertThat(run(file.toString()))
                        .as(format.name() + ": " + complained)
                        .isZero();
            }
        }
    }

    @Test
    void refusesAMissingFile() throws IOException {
        refuses(folder.resolve("missing.txt").toString(), "no such file");
    }

    @Test
    void refusesAFolder() throws IOException {
        refuses(folder.toString(), "is a folder, not a file");
    }

    @Test
    void refusesBrokenUtf8InTheMiddle() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xFF;

        refuses(
                Files.write(folder.resolve("broken.txt"), bytes).toString(),
                "line 2, column 7: the byte at offset 60 is no valid UTF-8");
    }

    @Test
    void refusesTwoThousandLevelsOfNesting() throws IOException {
        String deep = "{\"formatVersion\": \"1.0\", \"title\": \"x\", \"measures\": " + "[{\"children\":".repeat(1000)
                + "[]" + "}]".repeat(1000) + "}";

        refuses(write("deep.json", deep), "nested more than 500 levels deep");
    }

    @Test
    void refusesAnOutputFolderThatCannotBeWritten() throws IOException {
        Files.writeString(out, "a file where the folder should be");

        assertThat(run(write("plan.txt", TEXT), "--out", out.toString())).isEqualTo(1);

        assertThat(complained).containsOnlyOnce("\n").contains("is a file, not a folder");
        assertThat(out).hasContent("a file where the folder should be");
    }

    @Test
    void refusesAnOutputFolderBelowAFile() throws IOException {
        String file = write("plan.txt", TEXT);

        assertThat(run(file, "--out", file + "/below")).isEqualTo(1);

        assertThat(complained).containsOnlyOnce("\n").startsWith("ReadPlan: " + file + ": ");
        assertThat(folder.toFile().list()).containsExactly("plan.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out           | --out needs one folder; usage: ReadPlan [FILE...] [--out DIR]",
                "--out a --out b | --out needs one folder; usage: ReadPlan [FILE...] [--out DIR]",
                "--format x      | unknown option --format; usage: ReadPlan [FILE...] [--out DIR]",
                "a/x.txt b/x.md --out c | two files would be written to c/x.json"
            })
    void refusesAWrongCommandLine(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);

        assertThat(complained).isEqualTo("ReadPlan: " + message + "\n");
        assertThat(printed).isEmpty();
    }

    @Test
    void refusesANameThatIsNoPath() {
        assertThat(run("a\0b")).isEqualTo(2);
        assertThat(complained).containsOnlyOnce("\n").contains("is no path");
    }

    private void refuses(String file, String message) throws IOException {
        List<String> before = List.of(folder.toFile().list());

        assertThat(run(file, "--out", out.toString())).isEqualTo(1);

        assertThat(complained)
                .startsWith("ReadPlan: " + file + ": ")
                .containsOnlyOnce(String.valueOf(Path.of(file).getFileName()))
                .contains(message)
                .endsWith("\n");
        assertThat(complained.strip()).doesNotContain("\n", "Exception", "\tat ");
        assertThat(printed).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(before);
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ReadPlan.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
        complained = err.toString(StandardCharsets.UTF_8);
        return status;
    }
}
