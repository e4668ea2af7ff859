package org.planmodel.io.internal.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** Says what a person sees in a cell. */
public final class CellReading {
    private CellReading() {}

    /** The value of a cell. */
    public static CellValue of(Cell cell) {
        String address = cell.getAddress().toString();
        if (cell.getType() == CellType.ERROR) {
            return new CellValue(address, raw(cell), Optional.empty(), Optional.empty(), true);
        }
        if (cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal) {
            return number(cell, address);
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : raw(cell);
        return new CellValue(address, text.strip(), Optional.empty(), Optional.empty(), text.startsWith("#REF"));
    }

    private static String format(Cell cell) {
        return Optional.ofNullable(cell.getDataFormatString()).orElse("");
    }

    private static String raw(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("").strip();
    }

    private static CellValue number(Cell cell, String address) {
        String format = format(cell);
        BigDecimal number = ShownNumber.tidy((BigDecimal) cell.getValue());
        if (isDate(format)) {
            try {
                LocalDate date = cell.asDate().toLocalDate();
                return new CellValue(address, date.toString(), Optional.empty(), Optional.of(date), false);
            } catch (DateTimeException | ExcelReaderException | ArithmeticException e) {
                return new CellValue(address, ShownNumber.plain(number), Optional.of(number), Optional.empty(), false);
            }
        }
        BigDecimal shown = ShownNumber.inFormat(number, format);
        return new CellValue(address, ShownNumber.of(number, format), Optional.of(shown), Optional.empty(), false);
    }

    /** A number format with a year or a day outside of quotation marks and brackets. */
    private static boolean isDate(String format) {
        boolean quoted = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            quoted ^= c == '"' || c == '[' || c == ']';
            if (!quoted && (c == 'y' || c == 'd')) {
                return true;
            }
        }
        return false;
    }
}
