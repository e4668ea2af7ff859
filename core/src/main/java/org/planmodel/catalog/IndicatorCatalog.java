package org.planmodel.catalog;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.planmodel.NearestWord;

/**
 * The indicators that plans at all levels use (通用指标目录), and the way from a name, as a plan writes it, to the indicator.
 *
 * <pre>{@code
 * IndicatorCatalog catalog = IndicatorCatalog.standard();
 * catalog.get("社消零总额") == catalog.get("社会消费品零售总额"); // true
 * catalog.get("全市规上工业增加值增速").name();               // 规模以上工业增加值
 * }</pre>
 *
 * <p>An application adds its own lines, in the form of the standard table, which has twelve columns:
 *
 * <pre>
 * #@ marine
 * kelp-output	海带产量	海带总产量	kelp output	万吨	more	level	expected	flow		某市渔业局	报告期内收获的海带量
 * </pre>
 *
 * <table>
 * <caption>Columns of a table of indicators</caption>
 * <tr><th>column</th><th>what it holds</th></tr>
 * <tr><td>id</td><td>the stable id, in kebab case</td></tr>
 * <tr><td>name, aliases, english</td><td>the full name; other names, separated by {@code ;}; the English name</td></tr>
 * <tr><td>unit</td><td>the unit of its level; empty for a bare number</td></tr>
 * <tr><td>polarity</td><td>{@code more}, {@code less}, or empty where neither is good as such</td></tr>
 * <tr><td>aspect</td><td>an {@link org.planmodel.Aspect} in lower case</td></tr>
 * <tr><td>kind</td><td>{@code expected}, {@code binding} or empty</td></tr>
 * <tr><td>stock or flow</td><td>{@code stock}, {@code flow} or {@code neither}</td></tr>
 * <tr><td>sdg</td><td>the nearest SDG indicator, or empty</td></tr>
 * <tr><td>source, definition</td><td>whose definition it is (a key of {@code indicator-sources.tsv} or a text); the definition</td></tr>
 * </table>
 *
 * <p>A catalogue is immutable and safe for use by many threads.
 */
public final class IndicatorCatalog {
    private final Map<String, KnownIndicator> byId;
    private final IndicatorResolver resolver;

    private IndicatorCatalog(Map<String, KnownIndicator> byId) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.resolver = new IndicatorResolver(this.byId.values());
    }

    /** The catalogue that comes with the library; read once. */
    public static IndicatorCatalog standard() {
        return Standard.CATALOG;
    }

    /** A builder that starts from the standard catalogue. */
    public static Builder builder() {
        return new Builder(standard().byId);
    }

    /** A builder that starts from nothing. */
    public static Builder emptyBuilder() {
        return new Builder(Map.of());
    }

    /** All indicators, in the order of the tables. */
    public List<KnownIndicator> indicators() {
        return List.copyOf(byId.values());
    }

    /** All names and aliases, as the tables write them. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (KnownIndicator indicator : byId.values()) {
            names.add(indicator.name());
            names.addAll(indicator.aliases());
        }
        return Collections.unmodifiableSet(names);
    }

    /** The indicator with this id. */
    public Optional<KnownIndicator> findId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The indicator that a plan means by this name. Qualifiers of place, time, grade and aspect (全市, 2024年, 省级, 增速) do not count;
     * {@link #match(String)} tells which there were.
     */
    public Optional<KnownIndicator> find(String name) {
        return match(name).map(IndicatorMatch::indicator);
    }

    /**
     * The indicator that a plan means by this name.
     *
     * @throws NoSuchElementException if the catalogue has none; the message names the nearest
     */
    public KnownIndicator get(String name) {
        return find(name)
                .orElseThrow(() -> new NoSuchElementException("no indicator of the catalogue goes by the name \"" + name
                        + "\"" + NearestWord.hint(name, names().stream())));
    }

    /** The indicator that a plan means by this name, with the evidence. */
    public Optional<IndicatorMatch> match(String name) {
        return resolver.resolve(name);
    }

    /** Collects indicators over those that it starts from. */
    public static final class Builder {
        private final Map<String, KnownIndicator> byId;
        private final IndicatorLine lines = new IndicatorLine();

        private Builder(Map<String, KnownIndicator> byId) {
            this.byId = new LinkedHashMap<>(byId);
        }

        /** Adds an indicator; one with the same id is replaced. */
        public Builder add(KnownIndicator indicator) {
            byId.put(indicator.id(), indicator);
            return this;
        }

        /**
         * Adds the indicator of one line.
         *
         * @throws IllegalArgumentException if the line is not as the table demands
         */
        public Builder add(String line) {
            lines.read(line).ifPresent(this::add);
            return this;
        }

        /**
         * Adds the indicators of all lines of a reader, which is left open.
         *
         * @throws IllegalArgumentException if a line is not as the table demands; the message begins with its number
         * @throws IOException if reading fails
         */
        public Builder addAll(Reader table) throws IOException {
            CatalogTable.readAll(table, this::add);
            return this;
        }

        /**
         * The catalogue.
         *
         * @throws IllegalArgumentException if two indicators go by the same name; the message names both
         */
        public IndicatorCatalog build() {
            List<String> clashes = new ArrayList<>();
            Map<String, String> owner = new LinkedHashMap<>();
            for (KnownIndicator indicator : byId.values()) {
                Set<String> own = new LinkedHashSet<>(indicator.aliases());
                own.add(indicator.name());
                for (String name : own) {
                    String other = owner.putIfAbsent(name, indicator.id());
                    if (other != null) {
                        clashes.add("\"" + name + "\" is a name of " + other + " and of " + indicator.id());
                    }
                }
            }
            if (!clashes.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", clashes));
            }
            return new IndicatorCatalog(byId);
        }
    }

    private static final class Standard {
        static final IndicatorCatalog CATALOG = read();

        private static IndicatorCatalog read() {
            Builder builder = emptyBuilder();
            CatalogTable.readResource("indicators.tsv", builder::add);
            return builder.build();
        }
    }
}
