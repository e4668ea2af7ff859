package org.planmodel.io.document.ole;

import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.sheet.SheetBlocks;
import org.planmodel.io.internal.workbook.ShownNumber;

/** Reads the sheets of a workbook before 2007. Nothing is calculated: a formula has the value that was saved with it. */
final class XlsFile {
    private final AdaptedFile file;
    private int cells;

    private XlsFile(AdaptedFile file) {
        this.file = file;
    }

    static void read(AdaptedFile file, DirectoryNode root) throws IOException {
        XlsFile xls = new XlsFile(file);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    xls.sheet(workbook.getSheetAt(i));
                } else {
                    file.problem(DocumentProblem.SHEET_HIDDEN, workbook.getSheetName(i));
                }
            }
        }
    }

    private void sheet(Sheet sheet) {
        SheetBlocks blocks = new SheetBlocks(file, sheet.getSheetName());
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            int rows = range.getLastRow() - range.getFirstRow() + 1;
            int columns = range.getLastColumn() - range.getFirstColumn() + 1;
            blocks.merge(range.getFirstRow(), range.getFirstColumn(), rows, columns);
        }
        for (Row row : sheet) {
            blocks.row(row.getRowNum());
            for (Cell cell : row) {
                count();
                blocks.cell(cell.getColumnIndex(), text(cell));
            }
        }
        blocks.end();
    }

    private void count() {
        if (++cells > file.source().limits().maxCells()) {
            throw DocumentException.of(
                    ReadProblem.TOO_MANY_CELLS, file.source().limits().maxCells());
        }
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString().strip();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        BigDecimal number = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        return ShownNumber.of(number, cell.getCellStyle().getDataFormatString());
    }
}
