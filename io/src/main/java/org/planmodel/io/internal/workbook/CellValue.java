package org.planmodel.io.internal.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One cell as read.
 *
 * @param address as the program shows it: {@code D14}
 * @param text what a person sees, nearly: the text, or the number in plain digits, or the date as {@code 2026-06-30}; stripped
 * @param number the number, in hundredths where the cell is formatted as per cent
 * @param date the date, where a number is formatted as one
 * @param isError whether it shows an error such as {@code #REF!}
 */
public record CellValue(
        String address, String text, Optional<BigDecimal> number, Optional<LocalDate> date, boolean isError) {

    /** An empty cell. */
    static CellValue empty(String address) {
        return new CellValue(address, "", Optional.empty(), Optional.empty(), false);
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The text, if there is any. */
    public Optional<String> words() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
