package org.planmodel.io.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of the library in the hands of a person with another program: POI edits what fastexcel has written, cell by cell, by the hidden keys of rows and columns. */
public abstract class KeyedSheet {
    private static final int KEYS = 0;
    private final XSSFWorkbook workbook;

    /** The workbook as it was written. */
    protected KeyedSheet(byte[] written) {
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    /** The first sheet, whose rows and columns have keys. */
    public Sheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** The keys of the columns. */
    public List<String> columns() {
        List<String> keys = new ArrayList<>();
        sheet().getRow(KEYS).forEach(cell -> keys.add(cell.getStringCellValue()));
        return keys;
    }

    public int column(String key) {
        for (Cell cell : sheet().getRow(KEYS)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** The row of an item, by its hidden key. */
    public Row row(String item) {
        for (Row row : sheet()) {
            if (text(row, "item").equals(item)) {
                return row;
            }
        }
        throw new IllegalArgumentException(item);
    }

    /** What a cell shows. */
    public String text(Row row, String column) {
        Cell cell = row.getCell(column(column));
        return cell == null ? "" : new DataFormatter().formatCellValue(cell);
    }

    /** A cell, which may be empty. */
    public Cell cell(Row row, String column) {
        return row.getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    public Cell cell(String item, String column) {
        return cell(row(item), column);
    }

    /** The file that comes back. */
    public byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
