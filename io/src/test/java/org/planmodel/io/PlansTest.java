package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.testing.PlanAssertions.assertThat;
import static org.planmodel.testing.PlanAssertions.atLeast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.SourceSpan;
import org.planmodel.io.prose.Words;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

class PlansTest {
    private static final String TEXT =
            "青屿区2026年国民经济和社会发展计划\n" + "一、2026年主要任务\n" + "(一)做强产业\n" + "1.培育企业。新增国家高新技术企业50家以上。\n";

    @Test
    void readsAPlanFromAText() {
        ReadResult result = Plans.readText(TEXT);

        assertThat(result.plan()).hasTarget("新增国家高新技术企业").says(atLeast("50", "家"));
        assertThat(result.format()).contains("text");
        assertThat(result.numerals()).isNotEmpty();
    }

    @Test
    void readsAPlanFromAFileAndLocatesIt(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("plan.txt"), TEXT.getBytes(StandardCharsets.UTF_16));

        ReadResult result = Plans.read(file);

        SourceSpan span = result.plan()
                .allTargets()
                .findFirst()
                .orElseThrow()
                .target()
                .source()
                .orElseThrow();
        assertThat(result.plan().text()).contains(TEXT);
        assertThat(result.locate(span))
                .isInstanceOfSatisfying(
                        Location.Line.class, line -> assertThat(line.line()).isEqualTo(4));
    }

    @Test
    void readsAPlanFromAStream() throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

        assertThat(Plans.read(new ByteArrayInputStream(bytes), "plan.txt").plan())
                .isEqualTo(Plans.readText(TEXT).plan());
    }

    @Test
    void anExceptionNamesTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cut.json"), "{");
        ReadResult result = Plans.read(file);

        assertThatThrownBy(result::plan)
                .isInstanceOf(PlanReadException.class)
                .hasMessageStartingWith("cut.json: ")
                .hasMessageEndingWith(": the content ends in the middle");
        assertThatThrownBy(result::orThrow).hasMessageStartingWith("cut.json: ");
        assertThatThrownBy(() -> Plans.readText("").plan()).hasMessageStartingWith("The document is empty");
    }

    @Test
    void saysThatThereIsNoPlanInAText() {
        ReadResult result = Plans.readText("今天天气很好。");

        assertThat(result.findPlan()).isEmpty();
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void keepsThePlanAndSaysThatAByteIsBroken() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        ReadResult result = Plans.formats().read(bytes, "plan.txt");

        assertThat(result.problems()).extracting(Problem::code).contains("broken-encoding");
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void readsWithTheWordsOfAnApplication() {
        String text = TEXT.replace("以上", "稳拿");
        Words words = Words.builder().add("AFTER", "atLeast", "稳拿").build();

        ReadResult result = PlanFormats.builder().words(words).build().readText(text);

        assertThat(result.plan()).hasTarget("新增国家高新技术企业").says(atLeast("50", "家"));
        assertThat(Plans.readText(text)
                        .plan()
                        .allTargets()
                        .findFirst()
                        .orElseThrow()
                        .target()
                        .criterion())
                .hasToString("exactly 50家");
    }
}
