package org.planmodel.io.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number of a cell as it is shown: with the decimals and the per cent sign of its format, but never rounded. */
public final class ShownNumber {
    /** A spreadsheet program keeps so many digits; what stands behind them is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int MOST_PLAIN = 400;
    private static final int MOST_ZEROS = 30;

    private ShownNumber() {}

    /** The number in a format of spreadsheets: 67.9% for 0.679 in {@code 0.0%}. */
    public static String of(BigDecimal value, String format) {
        return plain(inFormat(value, format)) + (format.contains("%") ? "%" : "");
    }

    /** The number in the unit of its format, hundredths where it is one of per cent; the zeros that it shows behind the number are part of what is written. */
    static BigDecimal inFormat(BigDecimal value, String format) {
        BigDecimal number = tidy(value);
        BigDecimal shown = format.contains("%") ? number.movePointRight(2) : number;
        int decimals = decimals(format);
        return shown.scale() >= 0 && shown.scale() < decimals ? shown.setScale(decimals) : shown;
    }

    static BigDecimal tidy(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.scale() > -MOST_ZEROS ? rounded.setScale(0) : rounded;
    }

    /** The decimals that a format asks for: 2 for {@code #,##0.00}. */
    private static int decimals(String format) {
        int point = format.indexOf('.');
        int end = point + 1;
        while (point >= 0 && end < format.length() && format.charAt(end) == '0') {
            end++;
        }
        return point < 0 ? 0 : Math.min(end - point - 1, DIGITS.getPrecision());
    }

    /** Plain digits, unless there would be more of them than any program writes. */
    static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_PLAIN ? number.toString() : number.toPlainString();
    }
}
