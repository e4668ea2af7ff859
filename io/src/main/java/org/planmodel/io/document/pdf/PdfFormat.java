package org.planmodel.io.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;

/** PDF files. Pictures are not read: a scan needs text recognition first. */
public final class PdfFormat implements PlanFormat {
    private static final OptionalLibrary PDFBOX = new OptionalLibrary(
            "org.apache.pdfbox:pdfbox", "org.apache.pdfbox", "org.apache.pdfbox.text.PDFTextStripper");
    private static final int WITHIN = 1024;

    /** The format. */
    public PdfFormat() {}

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        String start = new String(head, 0, Math.min(head.length, WITHIN), StandardCharsets.ISO_8859_1);
        int mark = start.indexOf("%PDF-");
        return mark == 0 ? CERTAIN : mark > 0 ? 80 : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(PdfFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        return PDFBOX.isPresent()
                ? AdaptedFile.read("pdf", source, PdfFile::read)
                : AdaptedDocument.failed(PDFBOX.problem("pdf"));
    }
}
