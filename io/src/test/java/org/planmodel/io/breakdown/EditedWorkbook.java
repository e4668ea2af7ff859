package org.planmodel.io.breakdown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planmodel.Plan;
import org.planmodel.progress.Breakdown;

/** A breakdown workbook in the hands of a person with another program: POI edits what fastexcel has written. */
public final class EditedWorkbook {
    private static final int KEYS = 0;

    private final Plan plan;
    private final XSSFWorkbook workbook;

    private EditedWorkbook(Plan plan, XSSFWorkbook workbook) {
        this.plan = plan;
        this.workbook = workbook;
    }

    /** The workbook as it was written. */
    public static EditedWorkbook of(Plan plan) {
        return of(plan, Breakdown.of(plan));
    }

    static EditedWorkbook of(Plan plan, Breakdown breakdown) {
        try {
            return new EditedWorkbook(plan, new XSSFWorkbook(new ByteArrayInputStream(written(plan, breakdown))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Plan plan, Breakdown breakdown) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BreakdownWorkbook.standard().write(breakdown, plan, out);
        return out.toByteArray();
    }

    /** The sheet of rows. */
    public Sheet rows() {
        return workbook.getSheetAt(0);
    }

    /** The sheet of units. */
    public Sheet units() {
        return workbook.getSheetAt(1);
    }

    int column(String key) {
        for (Cell cell : rows().getRow(KEYS)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** The row of an item, by its hidden key. */
    public Row row(String item) {
        for (Row row : rows()) {
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

    EditedWorkbook set(String item, String column, String text) {
        cell(row(item), column).setCellValue(text);
        return this;
    }

    EditedWorkbook set(String item, String column, double number) {
        cell(row(item), column).setCellValue(number);
        return this;
    }

    /** Copies the whole row of an item to the end, hidden columns included. */
    Row copy(String item) {
        Row from = row(item);
        Row to = rows().createRow(rows().getLastRowNum() + 1);
        for (Cell cell : from) {
            Cell copy = to.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
                case NUMERIC -> copy.setCellValue(cell.getNumericCellValue());
                case STRING -> copy.setCellValue(cell.getStringCellValue());
                default -> {}
            }
            copy.setCellStyle(cell.getCellStyle());
        }
        return to;
    }

    Row add() {
        return rows().createRow(rows().getLastRowNum() + 1);
    }

    EditedWorkbook with(Consumer<EditedWorkbook> edit) {
        edit.accept(this);
        return this;
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read from it. */
    public BreakdownReadResult read() {
        try {
            return BreakdownWorkbook.standard().read(new ByteArrayInputStream(bytes()), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
