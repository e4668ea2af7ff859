package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.diff.PlanDiff;
import org.planmodel.io.breakdown.BreakdownWorkbook;
import org.planmodel.io.breakdown.SamplePlan;
import org.planmodel.io.diff.DiffReport;
import org.planmodel.io.forms.ReportFormWorkbook;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.ReportForm;

/** Whatever writes a file writes it whole: beside its place and then moved there, as a plan is. */
class WrittenFilesTest {
    private static final Plan PLAN = SamplePlan.PLAN;

    @TempDir
    Path folder;

    /**
     * What writes a file.
     *
     * @param name the name of a file that it can write
     * @param writing how
     */
    private record Writer(String name, Writing writing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    static Stream<Writer> writers() {
        return Stream.of(
                new Writer("plan.xlsx", file -> Plans.write(PLAN, file)),
                new Writer(
                        "form.xlsx",
                        file -> ReportFormWorkbook.standard()
                                .write(ReportForm.of(PLAN, "u1", ReportPeriod.parse("2026-01/2026-06")), file)),
                new Writer(
                        "breakdown.xlsx", file -> BreakdownWorkbook.standard().write(Breakdown.of(PLAN), PLAN, file)),
                new Writer(
                        "comparison.html",
                        file -> DiffReport.of(PlanDiff.between(PLAN, PLAN)).write(file)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aMissingFolderIsNamed(Writer writer) {
        Path file = folder.resolve("no").resolve(writer.name);

        assertThatThrownBy(() -> writer.writing.to(file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": the folder " + folder.resolve("no") + " does not exist");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void anOldFileIsReplacedAndNothingElseIsLeft(Writer writer) throws IOException {
        Path file = Files.writeString(folder.resolve(writer.name), "old");
        Path other = Files.createLink(folder.resolve("other"), file);

        writer.writing.to(file);

        assertThat(file).isNotEmptyFile();
        assertThat(Files.readString(other)).isEqualTo("old");
        assertThat(folder.toFile().list()).hasSize(2);
    }
}
