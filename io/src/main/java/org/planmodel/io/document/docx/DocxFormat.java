package org.planmodel.io.document.docx;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.archive.ZipHead;
import org.planmodel.io.docx.DocxWriter;

/**
 * Word files (DOCX, DOCM), read with the XML reader of Java under the limits of the reading; no library is needed.
 * Plans are written in the layout of official documents, see {@link DocxWriter}.
 */
public final class DocxFormat implements PlanFormat {
    /** The format. */
    public DocxFormat() {}

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public List<String> extensions() {
        return List.of("docx", "docm");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return ZipHead.confidence(head, fileName, "word/", "docx");
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(source -> AdaptedFile.read("docx", source, WordFile::read));
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(new DocxWriter());
    }
}
