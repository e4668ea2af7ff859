package org.planmodel.io.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.UnitKind;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.NearestName;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** The units of the plan with what the sheet of units adds to them, to be found by any of their names. */
final class KnownUnits {
    private static final String LEADERS_ID = "leaders";

    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private final Map<String, String> idByName = new HashMap<>();

    private KnownUnits(List<ResponsibleUnit> own) {
        own.forEach(unit -> units.put(unit.id(), unit));
    }

    static KnownUnits of(Plan plan, OpenedWorkbook workbook, List<Problem> problems) {
        KnownUnits known = new KnownUnits(plan.units());
        workbook.sheets().values().stream()
                .filter(sheet -> BreakdownSheets.UNIT_COLUMNS.stream()
                        .allMatch(key -> column(sheet, key).isPresent()))
                .findFirst()
                .ifPresent(sheet -> known.read(sheet, problems));
        known.index();
        return known;
    }

    private static Optional<Integer> column(SheetGrid sheet, String key) {
        return sheet.columns(RowsSheet.KEYS).stream()
                .filter(column -> sheet.at(RowsSheet.KEYS, column).text().equals(key))
                .findFirst();
    }

    private void read(SheetGrid sheet, List<Problem> problems) {
        Map<String, Integer> columns = new HashMap<>();
        BreakdownSheets.UNIT_COLUMNS.forEach(
                key -> columns.put(key, column(sheet, key).orElseThrow()));
        for (int row : sheet.rows()) {
            CellValue name = sheet.at(row, columns.get("name"));
            boolean content = row > BreakdownSheets.UNITS_HEADER && !name.isBlank();
            if (content) {
                Map<String, CellValue> cells = new HashMap<>();
                columns.forEach((key, column) -> cells.put(key, sheet.at(row, column)));
                unit(cells, new Location.Cell(sheet.name(), name.address()), problems);
            }
        }
    }

    private void unit(Map<String, CellValue> cells, Location place, List<Problem> problems) {
        String name = cells.get("name").text();
        String id = cells.get("id").words().orElse(name);
        ResponsibleUnit before = units.get(id);
        ResponsibleUnit.Builder unit = before == null ? ResponsibleUnit.builder() : before.toBuilder();
        List<String> aliases =
                new ArrayList<>(UnitCell.read(cells.get("aliases").text()).names());
        if (before != null && !before.name().equals(name) && !aliases.contains(before.name())) {
            aliases.add(before.name());
        }
        CellValue kind = cells.get("kind");
        Optional<UnitKind> found = Columns.WORDS.find(UnitKind.class, "unitKind", kind.text());
        if (!kind.isBlank() && found.isEmpty()) {
            Location at = new Location.Cell(((Location.Cell) place).sheet(), kind.address());
            problems.add(Problem.of(BreakdownProblem.WORD_UNKNOWN, at, kind.text()));
        }
        Optional<String> parent = cells.get("parent").words().map(this::idOrName);
        ResponsibleUnit after = unit.id(id)
                .name(name)
                .aliases(aliases)
                .kind(
                        kind.isBlank()
                                ? Optional.empty()
                                : found.or(() -> before == null ? Optional.empty() : before.kind()))
                .parent(parent)
                .build();
        if (before == null) {
            problems.add(Problem.of(BreakdownProblem.UNIT_ADDED, place, name));
        } else if (!before.equals(after)) {
            problems.add(Problem.of(BreakdownProblem.UNIT_CHANGED, place, name));
        }
        units.put(id, after);
    }

    private String idOrName(String name) {
        return units.values().stream()
                .filter(unit -> unit.isCalled(name))
                .map(ResponsibleUnit::id)
                .findFirst()
                .orElse(name);
    }

    private void index() {
        idByName.clear();
        units.values().forEach(unit -> idByName.putIfAbsent(SheetWords.plain(unit.name()), unit.id()));
        units.values().forEach(unit -> idByName.putIfAbsent(SheetWords.plain(unit.id()), unit.id()));
        units.values()
                .forEach(unit ->
                        unit.aliases().forEach(alias -> idByName.putIfAbsent(SheetWords.plain(alias), unit.id())));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(idByName.get(SheetWords.plain(name)));
    }

    /** The name that a misspelt one may mean. */
    Optional<String> nearest(String name) {
        return NearestName.of(
                name, units.values().stream().map(ResponsibleUnit::name).toList());
    }

    String name(String id) {
        ResponsibleUnit unit = units.get(id);
        return unit == null ? id : unit.name();
    }

    /** The unit that stands for the persons above the units; it joins the others when it is first needed. */
    String leaders(String name) {
        units.computeIfAbsent(
                LEADERS_ID,
                id -> ResponsibleUnit.builder()
                        .id(id)
                        .name(name)
                        .kind(UnitKind.OTHER)
                        .build());
        return LEADERS_ID;
    }

    List<ResponsibleUnit> all() {
        return List.copyOf(units.values());
    }
}
