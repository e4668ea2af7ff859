package org.planmodel.quantity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The units that are known, as data (计量单位表).
 *
 * <p>A table has <em>atoms</em> (元, 平方米, 家, 人次) and <em>multipliers</em> (万, 亿, 万亿). Symbols compose of them: a multiplier
 * before an atom (亿元, 万平方米), one unit per another (元/平方米, 批次/千人, 件/10万人), a product (吨·公里). An application adds its own
 * lines:
 *
 * <pre>{@code
 * UnitTable units = UnitTable.builder().add("担\t千克\t50\t1\tmass\t").build();
 * }</pre>
 *
 * <p>A line has six columns, separated by tabs; the last may be missing. Empty lines and lines that begin with {@code #} are
 * skipped.
 *
 * <table>
 * <caption>Columns of a table of units</caption>
 * <tr><th>column</th><th>what it holds</th><th>example</th></tr>
 * <tr><td>symbol</td><td>the atom or multiplier</td><td>亩</td></tr>
 * <tr><td>base</td><td>a unit that stands above, or the symbol itself; {@code -} for a multiplier</td><td>平方米</td></tr>
 * <tr><td>numerator</td><td>of the fraction of that unit which one of this is</td><td>2000</td></tr>
 * <tr><td>denominator</td><td>of that fraction</td><td>3</td></tr>
 * <tr><td>dimension</td><td>a {@link Dimension} in lower case, or {@code multiplier}</td><td>area</td></tr>
 * <tr><td>ucum</td><td>the UCUM code, if there is one</td><td></td></tr>
 * </table>
 *
 * <p>A table is immutable and safe for use by many threads.
 */
public final class UnitTable {
    /** How many composed symbols are remembered, so that a hostile document cannot fill the memory. */
    private static final int MAX_REMEMBERED = 4096;

    private final Map<String, Unit> atoms;
    private final Map<String, BigDecimal> multipliers;
    private final UnitComposer composer;
    private final Map<String, Unit> remembered = new ConcurrentHashMap<>();
    private final AtomicInteger rememberedCount = new AtomicInteger();

    private UnitTable(Map<String, Unit> atoms, Map<String, BigDecimal> multipliers) {
        this.atoms = Collections.unmodifiableMap(new LinkedHashMap<>(atoms));
        this.multipliers = Collections.unmodifiableMap(new LinkedHashMap<>(multipliers));
        this.composer = new UnitComposer(this.atoms, this.multipliers);
    }

    /** The table that comes with the library; built once. */
    public static UnitTable standard() {
        return Standard.TABLE;
    }

    /** A builder that starts from the standard table. */
    public static Builder builder() {
        return new Builder(standard().atoms, standard().multipliers);
    }

    /**
     * The unit with this symbol, if the table explains every part of it.
     *
     * @throws IllegalArgumentException if the symbol is longer than {@value Unit#MAX_SYMBOL_LENGTH}
     */
    public Optional<Unit> find(String symbol) {
        String checked = Unit.checkedSymbol(symbol);
        return composer.isKnown(checked) ? Optional.of(unit(checked)) : Optional.empty();
    }

    /**
     * The unit with this symbol. One that the table cannot explain is a unit of its own, less a multiplier of 万 or more: the
     * base of 万蓝莓 is 蓝莓. White space around a symbol does not count; the empty symbol is {@link Unit#NONE}.
     *
     * @throws IllegalArgumentException if the symbol is longer than {@value Unit#MAX_SYMBOL_LENGTH}
     */
    public Unit unit(String symbol) {
        String checked = Unit.checkedSymbol(symbol);
        Unit atom = atoms.get(checked);
        if (atom != null) {
            return atom;
        }
        Unit known = remembered.get(checked);
        return known != null ? known : remember(checked, composer.compose(checked));
    }

    private Unit remember(String symbol, Unit unit) {
        if (rememberedCount.get() >= MAX_REMEMBERED) {
            return unit;
        }
        Unit earlier = remembered.putIfAbsent(symbol, unit);
        if (earlier != null) {
            return earlier;
        }
        rememberedCount.incrementAndGet();
        return unit;
    }

    /** The symbols that stand in the table as such, without multipliers, in its order. */
    public Set<String> atoms() {
        return atoms.keySet();
    }

    /** The words that multiply a unit, with what they multiply by, in the order of the table. */
    public Map<String, BigDecimal> multipliers() {
        return multipliers;
    }

    /** Collects the lines of a table, over those of the standard one; a later line for a symbol replaces an earlier one. */
    public static final class Builder {
        private final Map<String, Unit> atoms;
        private final Map<String, BigDecimal> multipliers;

        private Builder(Map<String, Unit> atoms, Map<String, BigDecimal> multipliers) {
            this.atoms = new LinkedHashMap<>(atoms);
            this.multipliers = new LinkedHashMap<>(multipliers);
        }

        /**
         * Adds one line.
         *
         * @throws IllegalArgumentException if the line is not as the table demands; the message says what is wrong
         */
        public Builder add(String line) {
            UnitLine.parse(line).ifPresent(parsed -> parsed.addTo(atoms, multipliers));
            return this;
        }

        /**
         * Adds all lines of a reader, which is left open.
         *
         * @throws IllegalArgumentException if a line is not as the table demands; the message begins with its number
         * @throws IOException if reading fails
         */
        public Builder addAll(Reader lines) throws IOException {
            UnitLine.parseAll(lines, line -> line.addTo(atoms, multipliers));
            return this;
        }

        /** The table; the builder may be used on. */
        public UnitTable build() {
            return new UnitTable(atoms, multipliers);
        }
    }

    /** Holds the standard table, so that it is read when first asked for. */
    private static final class Standard {
        static final UnitTable TABLE = read();

        private static UnitTable read() {
            try (Reader lines = UnitLine.resource("units.tsv")) {
                return new Builder(Map.of(), Map.of()).addAll(lines).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
