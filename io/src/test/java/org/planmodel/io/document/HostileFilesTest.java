package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.document.samples.DocumentSample;

/** What every format of documents does with a file that means harm. */
class HostileFilesTest {
    static List<HostileFile> files() {
        return HostileFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_beyond_a_limit_is_refused_with_the_option_that_raises_it(HostileFile hostile) {
        ReadResult result = read(hostile.file().get(), hostile.sample(), hostile.limits());
        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(hostile.problem())).as("%s", problem).isTrue();
            assertThat(problem.message()).contains("ReadLimits." + hostile.limit());
            assertThat(problem.messageChinese()).contains("ReadLimits." + hostile.limit());
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_file_itself_is_read(DocumentSample sample) {
        ReadResult result = read(sample.bytes(), sample, ReadLimits.DEFAULT);
        assertThat(result.format()).contains(sample.format());
        assertThat(result.orThrow().measures()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT", "XLSX", "OFD"})
    void a_document_type_is_refused(DocumentSample sample) {
        byte[] file = HostileFile.edited(
                sample, Map.of(sample.mainPart(), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"));
        assertThat(read(file, sample, ReadLimits.DEFAULT).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.is(DocumentProblem.DOCTYPE_REFUSED))
                        .as("%s", problem)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "DOC", "ODT", "RTF", "XLSX", "XLS", "OFD"})
    void a_file_that_is_cut_off_is_damaged(DocumentSample sample) {
        byte[] file = sample.bytes();
        ReadResult result = read(Arrays.copyOf(file, file.length / 2), sample, ReadLimits.DEFAULT);
        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).anyMatch(problem -> problem.is(ReadProblem.DAMAGED_FILE));
    }

    private static ReadResult read(byte[] file, DocumentSample sample, ReadLimits limits) {
        return PlanFormats.builder().limits(limits).build().read(file, sample.fileName());
    }
}
