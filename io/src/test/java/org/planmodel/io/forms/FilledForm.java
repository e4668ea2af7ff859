package org.planmodel.io.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;

/** A form in the hands of a unit with another program: POI fills in what fastexcel has written. */
public final class FilledForm {
    private static final int KEYS = 0;

    private final ReportForm form;
    private final XSSFWorkbook workbook;

    private FilledForm(ReportForm form, XSSFWorkbook workbook) {
        this.form = form;
        this.workbook = workbook;
    }

    /** The form as it was sent out. */
    public static FilledForm of(ReportForm form) {
        return of(form, ReportFormWorkbook.standard());
    }

    static FilledForm of(ReportForm form, ReportFormWorkbook writer) {
        try {
            return new FilledForm(form, new XSSFWorkbook(new ByteArrayInputStream(written(form, writer))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(ReportForm form, ReportFormWorkbook writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        return out.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Sheet sheet() {
        return workbook.getSheetAt(0);
    }

    int column(String key) {
        for (Cell cell : sheet().getRow(KEYS)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(key);
    }

    List<String> columns() {
        List<String> keys = new ArrayList<>();
        sheet().getRow(KEYS).forEach(cell -> keys.add(cell.getStringCellValue()));
        return keys;
    }

    Row row(String item) {
        for (Row row : sheet()) {
            Cell key = row.getCell(column("item"));
            if (key != null && key.getStringCellValue().equals(item)) {
                return row;
            }
        }
        throw new IllegalArgumentException(item);
    }

    Cell cell(String item, String column) {
        return row(item).getCell(column(column), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Fills in a text. */
    public FilledForm set(String item, String column, String text) {
        cell(item, column).setCellValue(text);
        return this;
    }

    /** Fills in a number. */
    public FilledForm set(String item, String column, double number) {
        cell(item, column).setCellValue(number);
        return this;
    }

    /** Fills in the open cell behind a word above the rows. */
    public FilledForm person(String word, String text) {
        for (Row row : sheet()) {
            for (Cell cell : row) {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                        && cell.getStringCellValue().equals(word)) {
                    row.getCell(cell.getColumnIndex() + 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                    return this;
                }
            }
        }
        throw new IllegalArgumentException(word);
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

    /** What is read from it beside its own form. */
    public FormReadResult read(ProgressReport... earlier) {
        return read(List.of(form), earlier);
    }

    FormReadResult read(List<ReportForm> forms, ProgressReport... earlier) {
        try {
            return ReportFormWorkbook.standard().read(new ByteArrayInputStream(bytes()), forms, List.of(earlier));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
