package org.planmodel.io.document.pdf;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.layout.LayoutReader;

/** Reads a PDF file with PDFBox, wholly in memory. */
final class PdfFile {
    private PdfFile() {}

    static void read(AdaptedFile file) throws IOException {
        byte[] bytes = file.source().bytes();
        PdfStreams.check(bytes, file.source().limits());
        TextOnlyFonts.install();
        LayoutReader layout = new LayoutReader();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int most = file.source().limits().maxPages();
            if (document.getNumberOfPages() > most) {
                throw DocumentException.of(ReadProblem.TOO_MANY_PAGES, most);
            }
            PdfPages pages = new PdfPages(file, layout);
            TextOnlyFonts.during(() -> pages.writeText(document, Writer.nullWriter()));
            if (pages.unmapped() > 0) {
                file.problem(DocumentProblem.UNMAPPED_CHARACTERS, pages.unmapped());
            }
        } catch (InvalidPasswordException e) {
            throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, "pdf");
        }
        layout.write(file.builder());
    }
}
