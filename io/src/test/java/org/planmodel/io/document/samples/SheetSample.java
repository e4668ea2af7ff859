package org.planmodel.io.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests, made with fastexcel. */
public final class SheetSample {
    private SheetSample() {}

    /** A workbook of whatever the test puts in. */
    public static byte[] of(Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** One sheet with a line a row; cells are parted by tabulators. */
    public static byte[] lines(List<String> lines) {
        return of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("计划");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        });
    }
}
