package org.planmodel.io.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.DocumentProblem;

class PdfFormatTest {
    private static AdaptedDocument adapt(byte[] bytes, ReadLimits limits) {
        return new PdfFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.pdf", limits));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    private static void write(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 600);
            content.showText(text);
            content.endText();
        }
    }

    private static PDDocument pages(int count) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < count; i++) {
            write(document, "GDP +" + i + "%");
        }
        return document;
    }

    @Test
    void text_in_a_font_that_is_not_embedded_is_read_without_looking_for_fonts_on_the_machine() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean there = Files.exists(cache);
        AdaptedDocument adapted = adapt(bytes(pages(1)), ReadLimits.DEFAULT);
        assertThat(Blocks.texts(Blocks.of(adapted))).containsExactly("GDP +0%");
        assertThat(Files.exists(cache)).isEqualTo(there);
    }

    @Test
    void an_encrypted_file_says_so() throws IOException {
        PDDocument document = pages(1);
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        AdaptedDocument adapted = adapt(bytes(document), ReadLimits.DEFAULT);
        assertThat(adapted.problems()).singleElement().matches(problem -> problem.is(ReadProblem.ENCRYPTED_FILE));
    }

    @Test
    void a_file_that_only_forbids_changes_is_read() throws IOException {
        PDDocument document = pages(1);
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(adapt(bytes(document), ReadLimits.DEFAULT).document()).isPresent();
    }

    @Test
    void too_many_pages_are_refused_by_name() throws IOException {
        ReadLimits limits = ReadLimits.builder().maxPages(3).build();
        assertThat(adapt(bytes(pages(4)), limits).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.is(ReadProblem.TOO_MANY_PAGES)).isTrue();
            assertThat(problem.message()).contains("ReadLimits.maxPages");
        });
    }

    @Test
    void a_stream_that_unpacks_a_thousandfold_is_refused_by_name() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
        }
        page.setContents(stream);
        assertThat(adapt(bytes(document), ReadLimits.DEFAULT).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.is(ReadProblem.PACKED_TOO_TIGHTLY)).isTrue();
                    assertThat(problem.message()).contains("ReadLimits.maxCompression");
                });
    }

    @Test
    void forms_that_draw_each_other_many_times_over_come_to_an_end() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        for (int i = 5; i < 20; i++) {
            String draws = "/F Do ".repeat(10);
            pdf.append(i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (i + 1)
                    + " 0 R>>>>/Length " + draws.length() + ">>stream\n" + draws + "\nendstream endobj\n");
        }
        pdf.append("20 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 2>>stream\nq \nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n");
        ReadLimits limits = ReadLimits.builder().maxChars(20_000).build();
        AdaptedDocument adapted = adapt(pdf.toString().getBytes(StandardCharsets.ISO_8859_1), limits);
        assertThat(adapted.document()).isEmpty();
        assertThat(adapted.problems()).isNotEmpty();
    }

    @Test
    void a_scan_is_an_error_that_names_its_pages() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        AdaptedDocument adapted = adapt(bytes(document), ReadLimits.DEFAULT);
        assertThat(adapted.problems())
                .anyMatch(problem -> problem.is(DocumentProblem.PAGE_WITHOUT_TEXT))
                .anyMatch(problem -> problem.is(DocumentProblem.NO_TEXT));
    }

    @Test
    void a_file_that_is_no_pdf_after_all_is_damaged() {
        byte[] file = "%PDF-1.7\nnothing else".getBytes(StandardCharsets.UTF_8);
        assertThat(adapt(file, ReadLimits.DEFAULT).problems())
                .anyMatch(problem -> problem.is(ReadProblem.DAMAGED_FILE));
        assertThat(new PdfFormat().detect(file, "")).isEqualTo(100);
    }
}
