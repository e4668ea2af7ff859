package org.planmodel.io.breakdown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.planmodel.Plan;
import org.planmodel.io.internal.workbook.KeyedSheet;
import org.planmodel.progress.Breakdown;

/** A breakdown workbook in the hands of a person with another program. */
public final class EditedWorkbook extends KeyedSheet {
    private final Plan plan;

    private EditedWorkbook(Plan plan, byte[] written) {
        super(written);
        this.plan = plan;
    }

    /** The workbook as it was written. */
    public static EditedWorkbook of(Plan plan) {
        return of(plan, Breakdown.of(plan));
    }

    static EditedWorkbook of(Plan plan, Breakdown breakdown) {
        try {
            return new EditedWorkbook(plan, written(plan, breakdown));
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
        return sheet();
    }

    /** The sheet of units. */
    public Sheet units() {
        return workbook().getSheetAt(1);
    }

    EditedWorkbook set(String item, String column, String text) {
        cell(item, column).setCellValue(text);
        return this;
    }

    EditedWorkbook set(String item, String column, double number) {
        cell(item, column).setCellValue(number);
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

    /** What is read from it. */
    public BreakdownReadResult read() {
        try {
            return BreakdownWorkbook.standard().read(new ByteArrayInputStream(bytes()), plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
