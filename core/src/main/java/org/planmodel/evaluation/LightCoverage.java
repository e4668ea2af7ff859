package org.planmodel.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planmodel.quantity.Fraction;

/**
 * Looks for cases of which a table of lights says nothing, or two things. The values of each variable fall into finitely many pieces, within
 * which no condition changes; one number of each piece stands for all of it.
 */
final class LightCoverage {
    private static final int MAX_CASES = 200_000;

    private final LightTable table;
    private final List<LightVariable> variables;
    private final List<List<Fraction>> numbers = new ArrayList<>();

    private LightCoverage(LightTable table) {
        this.table = table;
        this.variables = List.copyOf(table.rows().stream()
                .flatMap(row -> row.conditions().stream())
                .map(LightCondition::variable)
                .collect(Collectors.toCollection(TreeSet::new)));
        long cases = 1;
        for (LightVariable variable : variables) {
            List<Fraction> pieces = pieces(variable);
            numbers.add(pieces);
            cases *= pieces.size();
            if (cases > MAX_CASES) {
                throw refused("too many conditions to be checked; split the table");
            }
        }
    }

    static void check(LightTable table) {
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException("light table \"" + table.name() + "\": there is no row");
        }
        new LightCoverage(table).check(0, new EnumMap<>(LightVariable.class));
    }

    private List<Fraction> pieces(LightVariable variable) {
        List<Interval> intervals = table.rows().stream()
                .flatMap(row -> row.conditions().stream())
                .filter(condition -> condition.variable() == variable)
                .map(LightCondition::interval)
                .toList();
        return IntervalCover.firstNumbers(intervals, variable.domain(), variable.step(), variable.isCounted());
    }

    /** All cases that begin with the chosen values, one variable after another. */
    private void check(int chosen, Map<LightVariable, Fraction> values) {
        if (chosen < variables.size()) {
            for (Fraction number : numbers.get(chosen)) {
                values.put(variables.get(chosen), number);
                check(chosen + 1, values);
            }
            values.remove(variables.get(chosen));
            return;
        }
        LightReading reading = new LightReading(values);
        List<LightRow> fitting = table.rows().stream()
                .filter(row -> row.fits(reading).orElse(false))
                .toList();
        if (fitting.isEmpty()) {
            throw refused("no row says what holds for " + named(values));
        }
        if (!table.inOrder()) {
            fitting.stream()
                    .filter(row -> !row.light().equals(fitting.get(0).light()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw refused(
                                label(fitting.get(0)) + " and " + label(other) + " both hold for " + named(values));
                    });
        }
    }

    private static String label(LightRow row) {
        Optional<Light> light = row.light();
        return light.map(Light::toString).orElse("no light");
    }

    private static String named(Map<LightVariable, Fraction> values) {
        return values.isEmpty()
                ? "any case"
                : values.entrySet().stream()
                        .map(entry -> entry.getKey().key() + " = "
                                + entry.getValue().toDecimal().toPlainString())
                        .collect(Collectors.joining(", "));
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("light table \"" + table.name() + "\": " + why);
    }
}
