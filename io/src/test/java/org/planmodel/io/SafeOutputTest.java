package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.testing.PlanGenerator;

/**
 * What is written does no harm to those who open it: no cell that a spreadsheet runs, no markup that came with a text, no control character
 * that the format does not allow. The plans are full of formulas, tags, and control characters.
 */
class SafeOutputTest {
    private static final List<Plan> PLANS =
            PlanGenerator.seed(60).awkwardTexts(true).density(100).plans(12).toList();

    static Stream<String> written() {
        return PlanFormats.standard().formats().stream()
                .filter(format -> format.writer().isPresent())
                .map(PlanFormat::name);
    }

    @ParameterizedTest
    @MethodSource("written")
    void xmlIsWellFormedAndTextsAreNoMarkup(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                if (part.text().startsWith("<?xml")) {
                    assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(part.bytes())))
                            .as("%s in %s", part.name(), format)
                            .doesNotThrowAnyException();
                    assertThat(part.text()).doesNotContain("<script");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void noSheetHasAFormula(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                if (part.name().startsWith("xl/worksheets/")) {
                    assertThat(part.text()).doesNotContain("<f>").doesNotContain("<f ");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void aPageRunsNoScriptButItsOwn(String format) throws IOException {
        if (!format.equals("html") && !format.equals("markdown")) {
            return;
        }
        int own = format.equals("html")
                ? scripts(format, Plan.builder().title("x").build())
                : 0;
        for (Plan plan : PLANS) {
            assertThat(scripts(format, plan)).isEqualTo(own);
        }
    }

    private static int scripts(String format, Plan plan) throws IOException {
        Document page = Jsoup.parse(parts(format, plan).get(0).text());
        assertThat(page.select("[onerror], [onload], [onclick], iframe, object"))
                .isEmpty();
        return page.select("script").size();
    }

    @ParameterizedTest
    @MethodSource("written")
    void textHasNoControlCharacterThatItsFormatForbids(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                // CSV has no way to say a control character but the character itself, and comes back as it was
                if (!format.equals("csv") && !part.text().startsWith("PK")) {
                    assertThat(part.text().chars())
                            .as("%s of %s", part.name(), format)
                            .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
                }
            }
        }
    }

    @Test
    void theTestSeesWhatItLooksFor() throws IOException {
        assertThat(written()).contains("csv", "html", "json", "stratml", "yaml");
        assertThat(PLANS.toString())
                .contains("<script>alert(1)</script>", "=SUM(A1:A9)", "bell\u0007", "[link](http://x)");
    }

    private record Part(String name, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The entries of an archive, or the file itself. */
    private static List<Part> parts(String format, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.standard().write(plan, out, format);
        byte[] bytes = out.toByteArray();
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return List.of(new Part("plan", bytes));
        }
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }
}
