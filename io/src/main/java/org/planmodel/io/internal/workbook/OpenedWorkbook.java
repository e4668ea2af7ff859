package org.planmodel.io.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;

/** A workbook that people have edited, wholly in memory and within the limits. */
public final class OpenedWorkbook {
    private static final String FORMAT = "xlsx";

    private final Map<String, SheetGrid> sheets;

    private OpenedWorkbook(Map<String, SheetGrid> sheets) {
        this.sheets = sheets;
    }

    /** The sheets by name, in their order. */
    public Map<String, SheetGrid> sheets() {
        return sheets;
    }

    /**
     * Reads a workbook; the stream is left open.
     *
     * @throws DocumentException if it is damaged or exceeds a limit
     * @throws IOException if reading fails
     */
    public static OpenedWorkbook read(InputStream in, ReadLimits limits) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            throw DocumentException.of(ReadProblem.FILE_TOO_LARGE, limits.maxBytes());
        }
        WorkbookParts.read(PlanSource.of(bytes, "workbook.xlsx", limits));
        Map<String, SheetGrid> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            int left = limits.maxCells();
            for (Sheet sheet : workbook.getSheets().toList()) {
                TreeMap<Integer, Map<Integer, CellValue>> rows = new TreeMap<>();
                for (Row row : sheet.read()) {
                    left -= row.getCellCount();
                    if (left < 0) {
                        throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, limits.maxCells());
                    }
                    rows.put(row.getRowNum() - 1, cells(row));
                }
                sheets.put(sheet.getName(), new SheetGrid(sheet.getName(), rows));
            }
        } catch (ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw DocumentException.damaged(FORMAT, e);
        }
        return new OpenedWorkbook(sheets);
    }

    private static Map<Integer, CellValue> cells(Row row) {
        Map<Integer, CellValue> cells = new TreeMap<>();
        List<Cell> all = new ArrayList<>();
        row.forEach(all::add);
        for (Cell cell : all) {
            if (cell != null) {
                cells.put(cell.getColumnIndex(), CellReading.of(cell));
            }
        }
        return cells;
    }
}
