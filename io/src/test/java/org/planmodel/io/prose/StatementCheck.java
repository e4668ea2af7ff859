package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Finds the targets and observations that a case expects among those that were read, and compares their keys. */
final class StatementCheck {
    /** Keys by which a statement is found; the others are compared once it is. */
    private static final Set<String> FINDING = Set.of("value", "unit", "span", "rank", "optional");
    /** Keys whose texts may be shorter or longer than expected. */
    private static final Set<String> CONTAINED = Set.of("action", "basis", "text", "scope", "partOf");

    private static final BigDecimal FOUR_DIGITS = new BigDecimal("0.0001");
    private final CaseReading reading;
    private final List<String> differences;
    private final List<ReadStatement> free;

    StatementCheck(CaseReading reading, List<String> differences) {
        this.reading = reading;
        this.differences = differences;
        this.free = new ArrayList<>(reading.statements());
    }

    /** Takes the statement that is expected; says what it lacks or how it differs. */
    void check(Case.Expected expected) {
        Optional<ReadStatement> found = free.stream()
                .filter(s -> s.isTarget() == (expected.kind() == 'T'))
                .filter(s -> isPlace(expected, s) && isValue(expected, s))
                .max(Comparator.comparingDouble(s -> Similarity.of(s.subject(), expected.key("subject"))));
        if (found.isPresent()) {
            free.remove(found.get());
            compare(expected, found.get());
        } else if (!expected.optional()) {
            differences.add("missed " + expected);
        }
    }

    /** Says what was read beyond what was expected. */
    void nothingElse() {
        free.forEach(s -> differences.add("spurious " + s));
    }

    private void compare(Case.Expected expected, ReadStatement found) {
        for (String key : expected.keys().keySet()) {
            boolean unknownToReports = key.equals("action") && !found.isTarget();
            if (FINDING.contains(key) || unknownToReports) {
                continue;
            }
            String read = found.read(key);
            if (!holds(key, expected.key(key), read)) {
                differences.add(key + " of " + expected.key("subject") + ": expected " + expected.key(key) + ", read "
                        + (read.isEmpty() ? "nothing" : read));
            }
        }
    }

    private static boolean holds(String key, String expected, String read) {
        if (key.equals("subject")) {
            return Similarity.close(expected, read);
        }
        return expected.equals(read) || CONTAINED.contains(key) && CaseCheck.contained(expected, read);
    }

    private boolean isPlace(Case.Expected expected, ReadStatement s) {
        return !expected.has("span") || reading.overlaps(s.span(), expected.key("span"));
    }

    private static boolean isValue(Case.Expected expected, ReadStatement s) {
        if (expected.has("rank")) {
            return s.rank()
                    .map(String::valueOf)
                    .filter(expected.key("rank")::equals)
                    .isPresent();
        }
        if (!expected.has("value")) {
            return s.quantities().isEmpty() && s.rank().isEmpty();
        }
        String[] values = expected.key("value").split("\\.\\.");
        List<Quantity> read = s.quantities();
        boolean all = read.size() == values.length;
        for (int i = 0; all && i < values.length; i++) {
            all = isQuantity(values[i], expected, read.get(i));
        }
        return all;
    }

    private static boolean isQuantity(String value, Case.Expected expected, Quantity read) {
        if (value.contains("/")) {
            String[] parts = value.split("/");
            BigDecimal exact = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
            return exact.subtract(read.value()).abs().compareTo(FOUR_DIGITS) < 0;
        }
        BigDecimal number = new BigDecimal(value);
        if (!expected.has("unit")) {
            return number.compareTo(read.value()) == 0 || number.compareTo(read.baseValue()) == 0;
        }
        String symbol = expected.key("unit").replace('％', '%');
        Unit unit = symbol.isEmpty() ? Unit.NONE : Unit.of(symbol);
        return unit.comparesWith(read.unit()) && new Quantity(number, unit).compareTo(read) == 0;
    }
}
