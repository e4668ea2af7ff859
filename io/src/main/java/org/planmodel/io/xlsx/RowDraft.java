package org.planmodel.io.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row that is to be written: for each column that is filled a String, BigDecimal, Integer, LocalDate or {@link CellLink}. */
final class RowDraft {
    private static final int LONGEST_NUMBER = 15;
    private static final int FINEST_NUMBER = 15;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    private final Map<SheetField, Object> cells = new EnumMap<>(SheetField.class);

    RowDraft text(SheetField field, String text) {
        cells.put(field, text);
        return this;
    }

    RowDraft text(SheetField field, Optional<String> text) {
        text.ifPresent(present -> cells.put(field, present));
        return this;
    }

    /** A number that a spreadsheet holds exactly; any other as its digits. */
    RowDraft number(SheetField field, BigDecimal value) {
        boolean exact = value.precision() <= LONGEST_NUMBER && value.scale() >= 0 && value.scale() <= FINEST_NUMBER;
        cells.put(field, exact ? value : value.toString());
        return this;
    }

    RowDraft number(SheetField field, int value) {
        cells.put(field, value);
        return this;
    }

    /** A day that the calendar of a spreadsheet knows; any other as text. */
    RowDraft day(SheetField field, Optional<LocalDate> day) {
        day.ifPresent(date -> {
            boolean known = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
            cells.put(field, known ? date : date.toString());
        });
        return this;
    }

    RowDraft link(SheetField field, CellLink link) {
        cells.put(field, link);
        return this;
    }

    RowDraft attributes(Map<String, String> attributes) {
        if (!attributes.isEmpty()) {
            cells.put(SheetField.ATTRIBUTES, EscapedLines.of(attributes));
        }
        return this;
    }

    RowDraft lines(SheetField field, List<String> texts) {
        if (!texts.isEmpty()) {
            cells.put(field, EscapedLines.of(texts));
        }
        return this;
    }

    /** What the row may be called in a report: its id, or its place. */
    String name() {
        return cell(SheetField.ID)
                .or(() -> cell(SheetField.KEY))
                .map(Object::toString)
                .orElse("");
    }

    Optional<Object> cell(SheetField field) {
        return Optional.ofNullable(cells.get(field));
    }
}
