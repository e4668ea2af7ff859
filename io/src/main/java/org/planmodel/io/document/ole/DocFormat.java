package org.planmodel.io.document.ole;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;

/** Word files before 2007 (DOC), with the numbers that Word itself writes, tables, footnotes and text boxes; read with Apache POI. */
public final class DocFormat implements PlanFormat {
    static final String STREAM = "WordDocument";

    private static final OptionalLibrary POI = new OptionalLibrary(
            "org.apache.poi:poi-scratchpad", "org.apache.poi.scratchpad", "org.apache.poi.hwpf.HWPFDocument");
    private static final int UNKNOWN = 40;

    /** The format. */
    public DocFormat() {}

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public List<String> extensions() {
        return List.of("doc", "dot", "wps");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return OleHead.confidence(head, fileName, STREAM, XlsFormat.STREAM, extensions(), UNKNOWN);
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(DocFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        return POI.isPresent()
                ? AdaptedFile.read("doc", source, OleFile::read)
                : AdaptedDocument.failed(POI.problem("doc"));
    }
}
