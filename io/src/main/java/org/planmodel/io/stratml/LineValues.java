package org.planmodel.io.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** The lines of one element as values; what is wrong with one is a problem at the element. */
final class LineValues {
    private final KeyLines lines;
    private final XmlElement element;
    private final ReadValues values;

    LineValues(KeyLines lines, XmlElement element, ReadValues values) {
        this.lines = lines;
        this.element = element;
        this.values = values;
    }

    /** The lines in a child of an element; none where the child has no such text. */
    static LineValues in(XmlElement parent, String child, ReadValues values) {
        return parent.child(child)
                .flatMap(found -> KeyLines.of(found.text()).map(lines -> new LineValues(lines, found, values)))
                .orElseGet(() -> new LineValues(new KeyLines(), parent, values));
    }

    KeyLines lines() {
        return lines;
    }

    ReadValues values() {
        return values;
    }

    boolean is(String what) {
        return lines.get(StratmlNames.IS).filter(what::equals).isPresent();
    }

    /** A text that must not be blank. */
    Optional<String> text(String key) {
        return lines.get(key).filter(text -> !text.isBlank());
    }

    /** A text that may be blank. */
    Optional<String> exact(String key) {
        return lines.get(key);
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return lines.get(key).flatMap(text -> values.constant(type, text, element.location()));
    }

    Optional<LocalDate> date(String key) {
        return lines.get(key).flatMap(text -> values.date(text, element.location()));
    }

    <T> Optional<T> checked(String key, Function<String, T> function) {
        return lines.get(key).flatMap(text -> values.checked(text, function, element.location()));
    }

    Optional<Integer> integer(String key, int least) {
        return lines.get(key).flatMap(text -> values.integer(text, least, element.location()));
    }

    /** The quantity of a value and a unit that stand in lines. */
    Optional<Quantity> quantity(String valueKey, String unitKey) {
        Optional<BigDecimal> value = lines.get(valueKey).flatMap(text -> values.number(text, element.location()));
        Optional<Unit> unit = lines.get(unitKey).flatMap(text -> values.unit(text, element.location()));
        return value.map(number -> new Quantity(number, unit.orElse(Unit.NONE)));
    }
}
