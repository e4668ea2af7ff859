package org.planmodel.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.Plan;
import org.planmodel.SectionRole;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;
import org.planmodel.io.StrippedPlan;
import org.planmodel.io.document.samples.SamplePlan;
import org.planmodel.testing.PlanGenerator;

class DocxWriterTest {
    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void theDocumentReadAgainGivesThePlan(SamplePlan sample, @TempDir Path folder) throws IOException {
        Plan plan = Plans.readText(sample.text()).plan();
        Path file = folder.resolve("plan.docx");
        Plans.write(plan, file);

        ReadResult again = Plans.read(file);

        assertThat(again.format()).contains("docx");
        Plan read = again.plan();
        assertThat(read.text().orElseThrow().lines().toList()).isEqualTo(linesOf(plan));
        assertThat(StrippedPlan.of(read)).isEqualTo(StrippedPlan.of(plan));
    }

    /** The lines but for what stood around the plan on its page. */
    private static List<String> linesOf(Plan plan) {
        String text = plan.text().orElseThrow();
        StringBuilder kept = new StringBuilder(text);
        plan.allSections()
                .filter(section -> section.role() == SectionRole.NOISE)
                .flatMap(section -> section.source().stream())
                .forEach(span -> kept.replace(span.start(), span.end(), "\n".repeat(span.length())));
        return kept.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void headingsHaveTheStylesOfOfficialDocuments() throws IOException {
        Plan plan = Plans.readText(SamplePlan.ANNUAL_PLAN.text()).plan();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(plan)))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(styleOf(paragraphs, plan.title())).isEqualTo("Title");
            assertThat(styleOf(paragraphs, "一、2025年国民经济和社会发展计划执行情况")).isEqualTo("Heading1");
            assertThat(styleOf(paragraphs, "(一)预期性指标")).isEqualTo("Heading2");
            assertThat(styleOf(paragraphs, "云澜市青屿区发展和改革局")).isEqualTo("Signature");
            assertThat(styleOf(paragraphs, "各街道办事处、区直各单位:")).isEqualTo("Addressee");
        }
    }

    private static String styleOf(List<XWPFParagraph> paragraphs, String text) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + text))
                .getStyle();
    }

    @Test
    void thePageIsThatOfTheStandard() throws IOException {
        Map<String, String> parts = parts(written(Plan.builder().title("计划").build()));
        assertThat(parts.get("word/document.xml"))
                .contains("w:w=\"11906\" w:h=\"16838\"")
                .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"");
        assertThat(parts.get("word/settings.xml")).contains("evenAndOddHeaders");
        assertThat(parts.get("word/footer1.xml")).contains("FooterOdd").contains(" PAGE ");
        assertThat(parts.get("word/footer2.xml")).contains("FooterEven").contains(" PAGE ");
        assertThat(parts.get("word/fontTable.xml")).contains("altName");
    }

    @Test
    void aTitleOfTwoLinesIsSetNarrowerAndOneOfOneLineIsNot() throws IOException {
        String two =
                parts(written(Plan.builder().title("计".repeat(21)).build())).get("word/document.xml");
        String one =
                parts(written(Plan.builder().title("计".repeat(19)).build())).get("word/document.xml");
        assertThat(two).contains("<w:ind w:left=\"1672\" w:right=\"1672\"");
        assertThat(one).doesNotContain("<w:ind");
    }

    @Test
    void aPlanWithoutATextIsWrittenFromItsStatements() throws IOException {
        Plan plan = PlanGenerator.seed(3).density(100).text(false).plan();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(plan)))) {
            assertThat(document.getTables().get(0).getRows())
                    .hasSize(1 + plan.indicators().size());
            assertThat(document.getTables().get(0).getText())
                    .contains(plan.indicators().get(0).name());
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(plan.title(), plan.measures().get(0).label());
        }
    }

    @Test
    void awkwardTextsMakeNoBrokenFile() throws IOException {
        for (Plan plan :
                PlanGenerator.seed(40).awkwardTexts(true).text(false).plans(20).toList()) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(plan)))) {
                assertThat(document.getParagraphs()).isNotEmpty();
            }
        }
    }

    @Test
    void theClockTheLocaleAndTheZoneLeaveNoTrace() throws IOException {
        Plan plan = PlanGenerator.seed(5).plan();
        byte[] here = written(plan);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(written(plan)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(plan, out);
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
