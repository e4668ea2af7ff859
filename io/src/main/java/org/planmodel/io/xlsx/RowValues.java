package org.planmodel.io.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.xlsx.ReadSheet.Row;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** The values of cells. What is missing or none becomes a problem at its cell. */
final class RowValues {
    private final ReadValues values;

    RowValues(List<Problem> problems) {
        this.values = new ReadValues(problems);
    }

    Optional<String> required(Row row, SheetField field) {
        Optional<String> words = row.words(field);
        if (words.isEmpty()) {
            values.missing(field.key(), row.place(field));
        }
        return words;
    }

    /** The constant that a word in either language, or its name in JSON, stands for. */
    <E extends Enum<E>> Optional<E> constant(Row row, SheetField field, String prefix, Class<E> type) {
        return row.words(field).flatMap(word -> {
            Optional<E> labelled = Labels.key(prefix + ".", word.strip())
                    .flatMap(key -> EnumNames.find(type, key.substring(prefix.length() + 1)));
            return labelled.isPresent() ? labelled : values.constant(type, word.strip(), row.place(field));
        });
    }

    <E extends Enum<E>> Optional<E> requiredConstant(Row row, SheetField field, String prefix, Class<E> type) {
        return required(row, field).flatMap(word -> constant(row, field, prefix, type));
    }

    Optional<Quantity> quantity(Row row, SheetField value, SheetField unit) {
        Optional<BigDecimal> number = required(row, value).flatMap(text -> number(row, value));
        Optional<Unit> symbol = values.unit(row.text(unit).orElse(""), row.place(unit));
        return number.flatMap(exact -> symbol.map(of -> new Quantity(exact, of)));
    }

    private Optional<BigDecimal> number(Row row, SheetField field) {
        CellValue cell = row.cell(field).orElseThrow();
        String text = cell.number()
                .map(BigDecimal::toString)
                .orElseGet(() -> CellText.decode(cell.text()).strip());
        return values.number(text, row.place(field));
    }

    Optional<Integer> integer(Row row, SheetField field) {
        return row.cell(field).flatMap(cell -> values.integer(cell.text(), 1, row.place(field)));
    }

    Optional<LocalDate> day(Row row, SheetField field) {
        return row.cell(field)
                .flatMap(cell -> cell.date().isPresent() ? cell.date() : values.date(cell.text(), row.place(field)));
    }

    Optional<Unit> unit(Row row, SheetField field) {
        return row.text(field).flatMap(symbol -> values.unit(symbol, row.place(field)));
    }

    <T> Optional<T> checked(Row row, SheetField field, Function<String, T> function) {
        return row.words(field).flatMap(text -> values.checked(text, function, row.place(field)));
    }

    boolean truth(Row row, SheetField field) {
        return row.words(field)
                .flatMap(word -> Labels.key("word.yes", word.strip()).isPresent()
                        ? Optional.of(true)
                        : values.truth(word.strip(), row.place(field)))
                .orElse(false);
    }

    Map<String, String> attributes(Row row) {
        return row.text(SheetField.ATTRIBUTES).map(EscapedLines::map).orElseGet(Map::of);
    }
}
