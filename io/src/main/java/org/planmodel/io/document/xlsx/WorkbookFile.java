package org.planmodel.io.document.xlsx;

import java.io.IOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.sheet.SheetBlocks;
import org.planmodel.io.internal.workbook.CellReading;
import org.planmodel.io.internal.workbook.MergedCells;
import org.planmodel.io.internal.workbook.WorkbookParts;

/** Reads a workbook with fastexcel, row by row. */
final class WorkbookFile {
    /** What the hidden sheets of the library's own forms begin with. */
    private static final String OWN_MARK = "planmodel-";

    private final AdaptedFile file;
    private final WorkbookParts parts;

    private WorkbookFile(AdaptedFile file, WorkbookParts parts) {
        this.file = file;
        this.parts = parts;
    }

    static void read(AdaptedFile file) throws IOException {
        WorkbookFile workbook = new WorkbookFile(file, WorkbookParts.read(file.source()));
        if (workbook.parts.hasMacros()) {
            file.problem(DocumentProblem.MACROS_IGNORED);
        }
        try (ReadableWorkbook opened = new ReadableWorkbook(file.source().open(), new ReadingOptions(true, false))) {
            for (Sheet sheet : opened.getSheets().toList()) {
                if (workbook.parts.isVisible(sheet.getName())) {
                    workbook.sheet(sheet);
                } else {
                    workbook.hidden(sheet);
                }
            }
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DocumentException.damaged("xlsx", e);
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        SheetBlocks blocks = new SheetBlocks(file, sheet.getName());
        for (MergedCells cells : parts.merged(sheet.getName())) {
            blocks.merge(cells.row(), cells.column(), cells.rows(), cells.columns());
        }
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEachOrdered(row -> {
                blocks.row(row.getRowNum() - 1);
                for (Cell cell : row) {
                    if (cell != null) {
                        blocks.cell(cell.getColumnIndex(), CellReading.of(cell).text());
                    }
                }
            });
        }
        blocks.end();
    }

    /** A hidden sheet holds lists and keys; one of the library's own says that the workbook is a form to be read back beside its plan. */
    private void hidden(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.limit(1)
                    .flatMap(row -> row.getCellAsString(0).stream())
                    .filter(text -> text.startsWith(OWN_MARK))
                    .findFirst()
                    .ifPresent(mark -> {
                        throw DocumentException.of(DocumentProblem.FORM_OF_A_PLAN, mark);
                    });
        }
        file.problem(DocumentProblem.SHEET_HIDDEN, sheet.getName());
    }
}
