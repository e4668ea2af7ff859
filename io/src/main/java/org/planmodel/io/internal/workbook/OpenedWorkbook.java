package org.planmodel.io.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.archive.Archive;

/** A workbook that people have edited, wholly in memory and within the limits. */
public final class OpenedWorkbook {
    private static final String FORMAT = "xlsx";
    /** A spreadsheet program keeps so many digits; what stands behind them is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

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
        Archive.read(PlanSource.of(bytes, "workbook.xlsx", limits), FORMAT, name -> false);
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
                cells.put(cell.getColumnIndex(), value(cell));
            }
        }
        return cells;
    }

    private static CellValue value(Cell cell) {
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

    private static String raw(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("").strip();
    }

    private static CellValue number(Cell cell, String address) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        BigDecimal number = tidy((BigDecimal) cell.getValue());
        if (isDate(format)) {
            try {
                java.time.LocalDate date = cell.asDate().toLocalDate();
                return new CellValue(address, date.toString(), Optional.empty(), Optional.of(date), false);
            } catch (DateTimeException | ExcelReaderException | ArithmeticException e) {
                return new CellValue(address, number.toPlainString(), Optional.of(number), Optional.empty(), false);
            }
        }
        boolean hundredths = format.contains("%");
        BigDecimal shown = withDecimals(hundredths ? number.movePointRight(2) : number, format);
        String text = shown.toPlainString() + (hundredths ? "%" : "");
        return new CellValue(address, text, Optional.of(shown), Optional.empty(), false);
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.scale() > -30 ? rounded.setScale(0) : rounded;
    }

    /** The zeros that a format such as {@code 0.00} shows behind the number are part of what is written. */
    private static BigDecimal withDecimals(BigDecimal number, String format) {
        int point = format.indexOf('.');
        int end = point + 1;
        while (point >= 0 && end < format.length() && format.charAt(end) == '0') {
            end++;
        }
        int decimals = end - point - 1;
        return point >= 0 && decimals > number.scale() ? number.setScale(decimals) : number;
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
