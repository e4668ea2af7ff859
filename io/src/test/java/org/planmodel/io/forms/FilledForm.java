package org.planmodel.io.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.planmodel.io.internal.workbook.KeyedSheet;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;

/** A form in the hands of a unit with another program. */
public final class FilledForm extends KeyedSheet {
    private final ReportForm form;

    private FilledForm(ReportForm form, byte[] written) {
        super(written);
        this.form = form;
    }

    /** The form as it was sent out. */
    public static FilledForm of(ReportForm form) {
        return of(form, ReportFormWorkbook.standard());
    }

    static FilledForm of(ReportForm form, ReportFormWorkbook writer) {
        try {
            return new FilledForm(form, written(form, writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(ReportForm form, ReportFormWorkbook writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(form, out);
        return out.toByteArray();
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
