package org.planmodel.io.document.ole;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;

/** Workbooks of Excel before 2007 (XLS), read with Apache POI as {@link org.planmodel.io.document.xlsx.SpreadsheetFormat} reads those of today. */
public final class XlsFormat implements PlanFormat {
    static final String STREAM = "Workbook";

    private static final OptionalLibrary POI = new OptionalLibrary(
            "org.apache.poi:poi-scratchpad", "org.apache.poi.scratchpad", "org.apache.poi.hwpf.HWPFDocument");
    private static final int UNKNOWN = 30;

    /** The format. */
    public XlsFormat() {}

    @Override
    public String name() {
        return "xls";
    }

    @Override
    public List<String> extensions() {
        return List.of("xls", "xlt", "et");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return OleHead.confidence(head, fileName, STREAM, DocFormat.STREAM, extensions(), UNKNOWN);
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(XlsFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        return POI.isPresent()
                ? AdaptedFile.read("xls", source, OleFile::read)
                : AdaptedDocument.failed(POI.problem("xls"));
    }
}
