package org.planmodel.io.document.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadResult;
import org.planmodel.io.StrippedPlan;

/** Whatever the format in which a plan was published: it is the same plan. */
class SamplePlansInEveryFormatTest {
    /** By the library of each format, in this test. */
    private static final Map<String, Function<List<String>, byte[]>> MADE = new TreeMap<>(Map.of(
            "docx", WordSample::numbered,
            "html", MarkupSample::html,
            "md", MarkupSample::markdown,
            "ofd", OfdSample::lines,
            "xlsx", SheetSample::lines));

    /** By LibreOffice, with io/docs/convert-samples.sh. */
    private static final List<String> CONVERTED = List.of("doc", "docx", "html", "odt", "pdf", "rtf");

    /** Too large for the repository. */
    private static final List<String> LEFT_OUT = List.of("annual-plan.html", "annual-plan.rtf");

    static Stream<Arguments> files() throws IOException {
        List<Arguments> files = new ArrayList<>();
        for (SamplePlan plan : SamplePlan.values()) {
            MADE.forEach((format, maker) -> files.add(Arguments.of(plan, "made." + format, maker.apply(plan.lines()))));
            for (String format : CONVERTED) {
                String name = plan.fileName() + "." + format;
                if (LEFT_OUT.contains(name)) {
                    continue;
                }
                try (InputStream in = SamplePlansInEveryFormatTest.class.getResourceAsStream("libreoffice/" + name)) {
                    assertThat(in).as(name).isNotNull();
                    files.add(Arguments.of(plan, "libreoffice." + format, in.readAllBytes()));
                }
            }
        }
        return files.stream();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("files")
    void a_plan_reads_the_same_as_its_text(SamplePlan plan, String name, byte[] file) {
        Plan expected = read(plan.text().getBytes(StandardCharsets.UTF_8), "plan.txt");
        Plan found = read(file, name);
        assertThat(found.indicators()).containsExactlyElementsOf(expected.indicators());
        assertThat(found.measures()).containsExactlyElementsOf(expected.measures());
        assertThat(found.observations()).containsExactlyElementsOf(expected.observations());
        assertThat(found.units()).containsExactlyElementsOf(expected.units());
        assertThat(found.glossary()).containsExactlyElementsOf(expected.glossary());
        assertThat(found.title()).isEqualTo(expected.title());
        assertThat(found.period()).isEqualTo(expected.period());
    }

    private static Plan read(byte[] file, String name) {
        ReadResult result = PlanFormats.standard().read(file, name);
        return StrippedPlan.of(result.orThrow());
    }
}
