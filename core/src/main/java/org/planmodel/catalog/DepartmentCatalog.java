package org.planmodel.catalog;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.UnitKind;

/**
 * The departments that governments at all levels have, with their usual short forms (政府部门及简称).
 *
 * <pre>{@code
 * DepartmentCatalog departments = DepartmentCatalog.standard();
 * departments.find("区发改局").orElseThrow().name();                        // 发展和改革委员会
 * departments.match("深圳市宝安区发展和改革局").orElseThrow().place();          // 深圳市宝安区
 * departments.isSameBody("区发改局", "宝安区发展和改革局");                    // true
 * }</pre>
 *
 * <p>A line of the table has five columns, separated by tabs: id, name, other names separated by {@code ;}, English name, and a
 * {@link UnitKind} in lower case. A catalogue is immutable and safe for use by many threads.
 */
public final class DepartmentCatalog {
    private static final int MAX_LENGTH = 64;

    private final Map<String, Department> byId;
    private final Map<String, Department> byName = new HashMap<>();
    private final int longest;

    private DepartmentCatalog(Map<String, Department> byId) {
        this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        byId.values().forEach(department -> {
            byName.put(department.name(), department);
            department.aliases().forEach(alias -> byName.put(alias, department));
        });
        this.longest = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The catalogue that comes with the library; read once. */
    public static DepartmentCatalog standard() {
        return Standard.CATALOG;
    }

    /** A builder that starts from the standard catalogue. */
    public static Builder builder() {
        return new Builder(standard().byId);
    }

    /** All departments, in the order of the table. */
    public List<Department> departments() {
        return List.copyOf(byId.values());
    }

    /** The department with this id. */
    public Optional<Department> findId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The department that a unit of this name is, whatever its place. */
    public Optional<Department> find(String unitName) {
        return match(unitName).map(DepartmentMatch::department);
    }

    /** The department and place of a unit's name: the longest form of a department that ends the name. */
    public Optional<DepartmentMatch> match(String unitName) {
        String name = unitName.strip();
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (int start = Math.max(0, name.length() - longest); start < name.length(); start++) {
            String form = name.substring(start);
            Department department = byName.get(form);
            if (department != null) {
                return Optional.of(new DepartmentMatch(department, name.substring(0, start), form));
            }
        }
        int bracket = Math.max(name.indexOf('('), name.indexOf('（'));
        return bracket > 0
                ? match(name.substring(0, bracket))
                        .filter(match -> match.department().kind() == UnitKind.DEPARTMENT)
                : Optional.empty();
    }

    /** Whether two names of units mean the same body of one plan, as far as the catalogue knows. */
    public boolean isSameBody(String unitName, String otherName) {
        return unitName.equals(otherName)
                || match(unitName)
                        .flatMap(one -> match(otherName).filter(one::isSameBody))
                        .isPresent();
    }

    /** Collects departments over those that it starts from. */
    public static final class Builder {
        private static final int COLUMNS = 5;

        private final Map<String, Department> byId;

        private Builder(Map<String, Department> byId) {
            this.byId = new LinkedHashMap<>(byId);
        }

        /** Adds a department; one with the same id is replaced. */
        public Builder add(Department department) {
            byId.put(department.id(), department);
            return this;
        }

        /**
         * Adds the department of one line.
         *
         * @throws IllegalArgumentException if the line is not as the table demands
         */
        public Builder add(String line) {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, COLUMNS, COLUMNS);
                add(new Department(
                        cells[0],
                        cells[1],
                        cells[2].isEmpty() ? List.of() : List.of(cells[2].split(";")),
                        cells[3],
                        kind(cells[4])));
            }
            return this;
        }

        /**
         * Adds the departments of all lines of a reader, which is left open.
         *
         * @throws IllegalArgumentException if a line is not as the table demands; the message begins with its number
         * @throws IOException if reading fails
         */
        public Builder addAll(Reader table) throws IOException {
            CatalogTable.readAll(table, this::add);
            return this;
        }

        /** The catalogue. */
        public DepartmentCatalog build() {
            return new DepartmentCatalog(byId);
        }

        private static UnitKind kind(String cell) {
            for (UnitKind kind : UnitKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(cell)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("kind \"" + cell + "\" is unknown");
        }
    }

    private static final class Standard {
        static final DepartmentCatalog CATALOG = read();

        private static DepartmentCatalog read() {
            Builder builder = new Builder(Map.of());
            CatalogTable.readResource("departments.tsv", builder::add);
            return builder.build();
        }
    }
}
