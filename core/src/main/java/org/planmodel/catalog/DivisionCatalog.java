package org.planmodel.catalog;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.NearestWord;

/**
 * The administrative divisions of China from provinces down to counties and districts (县级以上行政区划), with the codes of GB/T 2260.
 *
 * <pre>{@code
 * DivisionCatalog divisions = DivisionCatalog.standard();
 * divisions.get("深圳市宝安区").code();                       // 440306
 * divisions.fullName(divisions.getCode("440306"));           // 广东省深圳市宝安区
 * divisions.named("朝阳区").size();                          // 2: in 北京市 and in 长春市
 * }</pre>
 *
 * <p>A line of the table holds code and name, separated by a tab: {@code 440306	宝安区}. A catalogue is immutable and safe for use
 * by many threads.
 */
public final class DivisionCatalog {
    /** The longest name of a division, in UTF-16 code units. */
    static final int MAX_NAME_LENGTH = 24;

    private static final int MAX_PATH_LENGTH = 3 * MAX_NAME_LENGTH;

    private final TreeMap<String, Division> byCode;
    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> byShortName = new HashMap<>();

    private DivisionCatalog(Map<String, Division> divisions) {
        this.byCode = new TreeMap<>(divisions);
        DivisionNames names = new DivisionNames();
        for (Division division : byCode.values()) {
            byName.computeIfAbsent(division.name(), name -> new ArrayList<>(1)).add(division);
            for (String form : names.shortForms(division.name())) {
                byShortName.computeIfAbsent(form, name -> new ArrayList<>(1)).add(division);
            }
        }
    }

    /** The catalogue that comes with the library: the state of the end of 2024; read once. */
    public static DivisionCatalog standard() {
        return Standard.CATALOG;
    }

    /** A builder that starts from the standard catalogue. */
    public static Builder builder() {
        return new Builder(standard().byCode);
    }

    /** All divisions, by code. */
    public Collection<Division> divisions() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The division with this code. */
    public Optional<Division> findCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The division with this code.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest
     */
    public Division getCode(String code) {
        return findCode(code)
                .orElseThrow(() -> new NoSuchElementException("no division has the code \"" + code + "\""
                        + NearestWord.hint(code, byCode.keySet().stream())));
    }

    /**
     * The division of a name, with or without those above it: 宝安区, 深圳市宝安区, 广东省深圳市宝安区, 宝安. Nothing where several divisions
     * go by it; {@link #named(String)} gives them.
     */
    public Optional<Division> find(String name) {
        List<Division> found = named(name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * The division of a name.
     *
     * @throws NoSuchElementException if there is none, or more than one; the message names the nearest, or them all
     */
    public Division get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> several = named(name).stream().map(this::fullName).toList();
            return new NoSuchElementException(
                    several.isEmpty()
                            ? "no division goes by the name \"" + name + "\""
                                    + NearestWord.hint(
                                            name, byCode.values().stream().map(Division::name))
                            : "\"" + name + "\" may be any of " + String.join(", ", several));
        });
    }

    /** All divisions that go by this name, by code; those that have it as full name before those that have it as short form. */
    public List<Division> named(String name) {
        if (name.length() > MAX_PATH_LENGTH) {
            return List.of();
        }
        List<Division> full = along(name, byName);
        return full.isEmpty() ? along(name, byShortName) : full;
    }

    /** Whether some division goes by this name or short form as such. */
    public boolean isName(String name) {
        return byName.containsKey(name) || byShortName.containsKey(name);
    }

    /** The division directly above; nothing for a province. */
    public Optional<Division> parent(Division division) {
        return switch (division.level()) {
            case CITY -> findCode(division.code().substring(0, 2) + "0000");
            case COUNTY ->
                findCode(division.code().substring(0, 4) + "00")
                        .or(() -> findCode(division.code().substring(0, 2) + "0000"));
            default -> Optional.empty();
        };
    }

    /** The divisions directly below, by code. */
    public List<Division> children(Division division) {
        return byCode.values().stream()
                .filter(other -> parent(other).filter(division::equals).isPresent())
                .toList();
    }

    /** The name with those above it: 广东省深圳市宝安区. */
    public String fullName(Division division) {
        return parent(division).map(this::fullName).orElse("") + division.name();
    }

    /** The divisions whose own name ends the text, if what stands before it names one above. */
    private List<Division> along(String text, Map<String, List<Division>> names) {
        List<Division> found = new ArrayList<>();
        for (int start = Math.max(0, text.length() - MAX_NAME_LENGTH); start < text.length(); start++) {
            for (Division division : names.getOrDefault(text.substring(start), List.of())) {
                if (start == 0 || isUnder(division, text.substring(0, start))) {
                    found.add(division);
                }
            }
        }
        return found;
    }

    private boolean isUnder(Division division, String above) {
        return named(above).stream().anyMatch(other -> !other.equals(division) && other.contains(division));
    }

    /** Collects divisions over those that it starts from. */
    public static final class Builder {
        private final Map<String, Division> byCode;

        private Builder(Map<String, Division> byCode) {
            this.byCode = new TreeMap<>(byCode);
        }

        /** Adds a division; one with the same code is replaced. */
        public Builder add(Division division) {
            byCode.put(division.code(), division);
            return this;
        }

        /**
         * Adds the division of one line.
         *
         * @throws IllegalArgumentException if the line is not as the table demands
         */
        public Builder add(String line) {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, 2, 2);
                add(Division.of(cells[0], cells[1]));
            }
            return this;
        }

        /**
         * Adds the divisions of all lines of a reader, which is left open.
         *
         * @throws IllegalArgumentException if a line is not as the table demands; the message begins with its number
         * @throws IOException if reading fails
         */
        public Builder addAll(Reader table) throws IOException {
            CatalogTable.readAll(table, this::add);
            return this;
        }

        /** The catalogue. */
        public DivisionCatalog build() {
            return new DivisionCatalog(byCode);
        }
    }

    private static final class Standard {
        static final DivisionCatalog CATALOG = read();

        private static DivisionCatalog read() {
            Builder builder = new Builder(Map.of());
            CatalogTable.readResource("divisions.tsv", builder::add);
            return builder.build();
        }
    }
}
