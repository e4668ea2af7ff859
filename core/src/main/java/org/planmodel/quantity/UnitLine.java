package org.planmodel.quantity;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a table of units. */
record UnitLine(
        String symbol,
        String base,
        BigDecimal numerator,
        BigDecimal denominator,
        String dimension,
        @Nullable String ucum) {
    private static final String NO_BASE = "-";
    private static final String MULTIPLIER = "multiplier";
    private static final int COLUMNS = 5;
    private static final Map<String, Dimension> DIMENSIONS = Arrays.stream(Dimension.values())
            .collect(Collectors.toUnmodifiableMap(value -> value.name().toLowerCase(Locale.ROOT), value -> value));

    /** The line, or nothing where it is empty or a comment. */
    static Optional<UnitLine> parse(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException("unit line \"" + line + "\": " + cells.length
                    + " columns; symbol, base, numerator, denominator and dimension are needed, separated by tabs");
        }
        String symbol = Unit.checkedSymbol(cells[0]);
        if (symbol.isEmpty()) {
            throw new IllegalArgumentException("unit line \"" + line + "\": symbol is blank");
        }
        return Optional.of(new UnitLine(
                symbol,
                cells[1].strip(),
                positive(symbol, "numerator", cells[2]),
                positive(symbol, "denominator", cells[3]),
                cells[4].strip(),
                cells.length > COLUMNS && !cells[COLUMNS].isBlank() ? cells[COLUMNS].strip() : null));
    }

    static void parseAll(Reader lines, Consumer<UnitLine> use) throws IOException {
        BufferedReader buffered = new BufferedReader(lines);
        int number = 1;
        for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
            try {
                parse(line).ifPresent(use);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
            number++;
        }
    }

    static Reader resource(String name) throws IOException {
        InputStream stream = UnitLine.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException("resource " + name);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    void addTo(Map<String, Unit> atoms, Map<String, BigDecimal> multipliers) {
        if (dimension.equals(MULTIPLIER)) {
            multipliers.put(symbol, multiplier());
        } else {
            atoms.put(symbol, unit(atoms));
        }
    }

    private BigDecimal multiplier() {
        if (!base.equals(NO_BASE) || denominator.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "multiplier " + symbol + ": the base must be " + NO_BASE + " and the denominator 1");
        }
        return numerator;
    }

    private Unit unit(Map<String, Unit> atoms) {
        Dimension measured = measured();
        if (base.equals(symbol)) {
            return Unit.base(symbol, measured, ucum);
        }
        Unit above = atoms.get(base);
        if (above == null) {
            throw new IllegalArgumentException("unit " + symbol + ": base \"" + base + "\" stands in no line above");
        }
        Fraction factor = Fraction.of(numerator, denominator).times(above.factor());
        return Unit.multiple(symbol, factor, above.base(), measured, ucum);
    }

    private Dimension measured() {
        Dimension measured = DIMENSIONS.get(dimension);
        if (measured == null) {
            throw new IllegalArgumentException("unit " + symbol + ": dimension \"" + dimension + "\" is unknown");
        }
        return measured;
    }

    private static BigDecimal positive(String symbol, String name, String cell) {
        BigDecimal value = DecimalLimits.parse("unit " + symbol + ": " + name, cell.strip());
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(
                    "unit " + symbol + ": " + name + " " + cell.strip() + " is not positive");
        }
        return value;
    }
}
