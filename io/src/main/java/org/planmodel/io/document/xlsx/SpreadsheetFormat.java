package org.planmodel.io.document.xlsx;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.archive.ZipHead;

/**
 * Workbooks of any program (电子表格, XLSX, XLSM) as documents: each visible sheet is read from top to bottom, its rows of one cell as paragraphs, the others as
 * tables with their merged cells. A span is located by sheet and cell.
 */
public final class SpreadsheetFormat implements PlanFormat {
    private static final OptionalLibrary READER = new OptionalLibrary(
            "org.dhatim:fastexcel-reader",
            "org.dhatim.fastexcel.reader",
            "org.dhatim.fastexcel.reader.ReadableWorkbook");
    /** Below the confidence of a format that finds its own mark in a workbook. */
    private static final int MOST = 90;

    /** The format. */
    public SpreadsheetFormat() {}

    @Override
    public String name() {
        return "spreadsheet";
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return Math.min(MOST, ZipHead.confidence(head, fileName, "xl/", "xlsx"));
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(SpreadsheetFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        return READER.isPresent()
                ? AdaptedFile.read("xlsx", source, WorkbookFile::read)
                : AdaptedDocument.failed(READER.problem("xlsx"));
    }
}
