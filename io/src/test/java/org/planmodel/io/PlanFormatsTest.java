package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.Plan;
import org.planmodel.problem.Problem;

class PlanFormatsTest {
    private final PlanFormats formats =
            PlanFormats.builder().add(new TownFormat()).build();

    @Test
    void readsTheFormatOfAnApplication() {
        ReadResult result = formats.read(bytes("TOWN 青屿区2026年计划"), "plan.txt");

        assertThat(result.plan().title()).isEqualTo("青屿区2026年计划");
        assertThat(result.format()).contains("town");
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void findsTheFormatByTheContentAlthoughTheNameSaysOtherwise(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "TOWN 计划");

        assertThat(formats.read(file).format()).contains("town");
    }

    @Test
    void asksTheFormatThatIsMostConfident() {
        PlanFormat timid = new Detecting("timid", 30);
        PlanFormat sure = new Detecting("sure", 70);

        ReadResult result = PlanFormats.builder().add(timid).add(sure).build().read(bytes("x"), "");

        assertThat(result.format()).contains("sure");
    }

    @Test
    void readsAStreamInAFormatThatTheCallerKnows() throws IOException {
        ReadResult result = formats.read(new ByteArrayInputStream(bytes("???? 计划")), "", "town");

        assertThat(result.plan().title()).isEqualTo("计划");
    }

    @Test
    void namesTheFormatsThatThereAreWhereOneIsUnknown() {
        assertThatThrownBy(() -> formats.getFormat("village"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no format \"village\"; there are town, ");
        assertThat(formats.findFormat("village")).isEmpty();
    }

    @Test
    void refusesTwoAddedFormatsOfOneName() {
        PlanFormats.Builder builder =
                PlanFormats.builder().add(new TownFormat()).add(new TownFormat());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format town is added twice");
    }

    @Test
    void letsAnAddedFormatReplaceAnInstalledOne() {
        PlanFormat mine = new TownFormat("text");

        assertThat(PlanFormats.builder().add(mine).build().getFormat("text")).isSameAs(mine);
    }

    @Test
    void leavesOutTheInstalledFormatsWhereOnlyAddedOnesCount() {
        PlanFormats own =
                PlanFormats.builder().onlyAdded().add(new TownFormat()).build();

        assertThat(own.formats()).extracting(PlanFormat::name).containsExactly("town");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(onlyProblem(formats.read(new byte[0], "plan.txt")).code()).isEqualTo("empty-file");
    }

    @Test
    void refusesAFileThatIsLargerThanTheLimit() {
        PlanFormats small = PlanFormats.builder()
                .limits(ReadLimits.builder().maxBytes(10).build())
                .add(new TownFormat())
                .build();

        assertThat(small.read(bytes("TOWN 12345"), "").findPlan()).isPresent();
        assertThat(onlyProblem(small.read(bytes("TOWN 123456"), "")).message())
                .isEqualTo("the file is larger than 10 bytes; ReadLimits.maxBytes raises the limit");
    }

    @Test
    void readsNoMoreOfAnEndlessStreamThanTheLimit() throws IOException {
        PlanFormats small = PlanFormats.builder()
                .limits(ReadLimits.builder().maxBytes(1000).build())
                .build();
        EndlessStream endless = new EndlessStream();

        assertThat(small.read(endless, "").problems()).extracting(Problem::code).containsExactly("file-too-large");
        assertThat(endless.given()).isLessThan(100_000);
    }

    @Test
    void saysThatBinaryContentIsBinary() {
        assertThat(onlyProblem(formats.read(new byte[] {1, 2, 0, 3}, "plan.txt"))
                        .code())
                .isEqualTo("binary-content");
    }

    @Test
    void namesTheReadableFormatsWhereNoneKnowsTheContent() {
        PlanFormats own =
                PlanFormats.builder().onlyAdded().add(new TownFormat()).build();

        assertThat(onlyProblem(own.read(bytes("CITY"), "")).message())
                .isEqualTo("no format knows the content; formats that can be read: town");
    }

    @Test
    void turnsTheExceptionOfAReaderIntoAProblem() {
        PlanFormat broken = new Detecting("broken", 100, source -> {
            throw new IllegalStateException("out of ink");
        });

        ReadResult result = PlanFormats.builder().add(broken).build().read(bytes("x"), "");

        assertThat(onlyProblem(result).message())
                .isEqualTo("the reader of format broken failed: java.lang.IllegalStateException: out of ink");
    }

    @Test
    void aFormatThatThrowsAtTheSightOfTheContentKeepsNoOtherFromReadingIt() {
        PlanFormat broken = new TownFormat("broken") {
            @Override
            public int detect(byte[] head, String fileName) {
                head[0] = 'X';
                throw new IllegalStateException("out of ink");
            }
        };
        PlanFormats both = PlanFormats.builder()
                .onlyAdded()
                .add(broken)
                .add(new TownFormat())
                .build();

        assertThat(both.read(bytes("TOWN 计划"), "").plan().title()).isEqualTo("计划");
        assertThat(onlyProblem(both.read(bytes("CITY"), "")).message())
                .isEqualTo("the reader of format broken failed: java.lang.IllegalStateException: out of ink");
    }

    @Test
    void namesWhatIsNull(@TempDir Path folder) {
        Path file = folder.resolve("plan.town");

        assertThatNullPointerException()
                .isThrownBy(() -> formats.write(none(), file))
                .withMessage("plan");
        assertThatNullPointerException()
                .isThrownBy(() -> formats.write(none(), new ByteArrayOutputStream(), "json"))
                .withMessage("plan");
        assertThatNullPointerException()
                .isThrownBy(() -> formats.readText(none()))
                .withMessage("text");
        assertThat(folder).isEmptyDirectory();
    }

    /** What a caller that is not checked for null may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    @Test
    void turnsTheExhaustedStackOfAReaderIntoAProblem() {
        PlanFormat deep = new Detecting("deep", 100, source -> {
            throw new StackOverflowError();
        });

        assertThat(onlyProblem(PlanFormats.builder().add(deep).build().read(bytes("x"), ""))
                        .code())
                .isEqualTo("nested-too-deep");
    }

    @Test
    void throwsOnlyWhereTheDiskFails(@TempDir Path folder) {
        assertThatThrownBy(() -> formats.read(folder.resolve("missing.txt"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> formats.read(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void writesInTheFormatThatTheExtensionNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.TOWN");

        LossReport losses =
                formats.write(Plan.builder().title("计划").issuer("区政府").build(), file);

        assertThat(file).hasContent("TOWN 计划");
        assertThat(losses.isLossless()).isFalse();
        assertThat(losses).hasToString("issuer: a town has none");
    }

    @Test
    void writesToAStreamAndLeavesItOpen() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        LossReport losses = formats.write(Plan.builder().title("计划").build(), out, "town");

        assertThat(out).hasToString("TOWN 计划");
        assertThat(losses.isLossless()).isTrue();
    }

    @Test
    void namesTheExtensionsThatCanBeWrittenWhereOneIsUnknown(@TempDir Path folder) {
        Plan plan = Plan.builder().title("计划").build();

        assertThatThrownBy(() -> formats.write(plan, folder.resolve("plan.village")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("plan.village: no format that can be written has this extension; there are ")
                .hasMessageContaining("town");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesToWriteAFormatThatCanOnlyBeRead() {
        Plan plan = Plan.builder().title("计划").build();

        assertThatThrownBy(() -> formats.write(plan, new ByteArrayOutputStream(), "text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("format text can be read, not written");
    }

    private static Problem onlyProblem(ReadResult result) {
        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Is as confident as it is told, and reads a plan that has its own name as the title. */
    private record Detecting(String name, int confidence, PlanReader planReader) implements PlanFormat {
        Detecting(String name, int confidence) {
            this(
                    name,
                    confidence,
                    source -> ReadResult.builder(name)
                            .plan(Plan.builder().title(name).build())
                            .build());
        }

        @Override
        public List<String> extensions() {
            return List.of(name);
        }

        @Override
        public int detect(byte[] head, String fileName) {
            return confidence;
        }

        @Override
        public Optional<PlanReader> reader() {
            return Optional.of(planReader);
        }
    }
}
