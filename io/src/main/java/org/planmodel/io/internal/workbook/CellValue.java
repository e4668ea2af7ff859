package org.planmodel.io.internal.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * One cell as read.
 *
 * @param address as the program shows it: {@code D14}
 * @param text what a person sees, nearly: the text, or the number in plain digits with % behind it where it is formatted so, or the date as
 *     {@code 2026-06-30}; stripped
 * @param number the number, in hundredths where the cell is formatted as per cent
 * @param date the date, where a number is formatted as one
 * @param isError whether it shows an error such as {@code #REF!}
 */
public record CellValue(
        String address, String text, Optional<BigDecimal> number, Optional<LocalDate> date, boolean isError) {
    private static final int SPREADSHEET_DIGITS = 15;

    /** An empty cell. */
    static CellValue empty(String address) {
        return new CellValue(address, "", Optional.empty(), Optional.empty(), false);
    }

    /** A number that a spreadsheet program can hold exactly, or its digits as text. */
    public static Object number(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= SPREADSHEET_DIGITS ? value : value.toPlainString();
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The text, if there is any. */
    public Optional<String> words() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The day that a date, or a text such as {@code 2026-06-30} or {@code 2026/6/30}, says. */
    public Optional<LocalDate> day() {
        if (date.isPresent()) {
            return date;
        }
        String[] parts = SheetWords.plain(text).split("[-/.]", 4);
        try {
            return parts.length == 3
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The figure that the cell states: a number, or a text that begins with one. A unit behind the number (45万家, 5%) is the figure's own; otherwise
     * it has the given one. Nothing if it states none.
     */
    public Optional<Quantity> figure(String unit) {
        return number.isPresent() && !text.endsWith("%")
                ? Optional.of(new Quantity(number.get(), unit(unit)))
                : figure(text, unit);
    }

    /** The figure that a text states, as in a cell. */
    public static Optional<Quantity> figure(String text, String unit) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        int end = 0;
        while (end < plain.length()
                && (Character.digit(plain.charAt(end), 10) >= 0 || "+-.".indexOf(plain.charAt(end)) >= 0)) {
            end++;
        }
        String own = plain.substring(end).strip();
        try {
            return Optional.of(new Quantity(new BigDecimal(plain.substring(0, end)), unit(own.isEmpty() ? unit : own)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Unit unit(String symbol) {
        return Unit.of(Normalizer.normalize(symbol, Normalizer.Form.NFC));
    }
}
