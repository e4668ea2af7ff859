package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.io.NumeralUse;

/** Reads who answers for a row from the columns 牵头单位, 配合单位, 责任单位, 汇总单位, 牵头领导 and 责任人. */
final class UnitCells {
    private final Grid grid;
    private final Columns columns;
    private final CellUses uses;

    UnitCells(Grid grid, Columns columns, CellUses uses) {
        this.grid = grid;
        this.columns = columns;
        this.uses = uses;
    }

    /** The responsibilities of a row; units that are new are added to the known ones. */
    List<Responsibility> responsibilities(int row, Map<String, ResponsibleUnit> units) {
        List<UnitNames.Named> named = new ArrayList<>();
        named.addAll(names(row, Column.Role.LEAD, Role.LEAD));
        named.addAll(names(row, Column.Role.RESPONSIBLE, Role.RESPONSIBLE));
        named.addAll(names(row, Column.Role.COOPERATING, Role.COOPERATING));
        named.addAll(names(row, Column.Role.COLLECTING, Role.COLLECTING));
        boolean hasLead = named.stream().anyMatch(unit -> unit.role().equals(Optional.of(Role.LEAD)));
        Optional<String> person = person(row);
        List<Responsibility> found = new ArrayList<>();
        for (UnitNames.Named unit : named) {
            Role role = unit.role().orElse(Role.RESPONSIBLE);
            // beside a lead the 责任单位 are those that help it
            Role given = hasLead && role == Role.RESPONSIBLE ? Role.COOPERATING : role;
            Optional<String> answers = given == Role.LEAD || named.size() == 1 ? person : Optional.empty();
            found.add(new Responsibility(
                    add(unit.name(), units), given, Optional.empty(), answers, Optional.of(unit.span())));
        }
        leaders(row, found, units);
        return found;
    }

    private void leaders(int row, List<Responsibility> found, Map<String, ResponsibleUnit> units) {
        for (UnitNames.Named leader : names(row, Column.Role.LEADER, Role.LEADER)) {
            String unit =
                    found.isEmpty() ? add(leader.name(), units) : found.get(0).unit();
            found.add(new Responsibility(
                    unit, Role.LEADER, Optional.empty(), Optional.of(leader.name()), Optional.of(leader.span())));
        }
    }

    private static String add(String name, Map<String, ResponsibleUnit> units) {
        return units.computeIfAbsent(
                        name,
                        known -> ResponsibleUnit.builder().id(known).name(known).build())
                .name();
    }

    private List<UnitNames.Named> names(int row, Column.Role column, Role role) {
        List<UnitNames.Named> names = new ArrayList<>();
        for (Column each : columns.of(column)) {
            grid.textAt(row, each.index()).ifPresent(cell -> {
                uses.reason(cell.span(), NumeralUse.Reason.NAME);
                for (UnitNames.Named named :
                        UnitNames.in(cell.text(), cell.span().start())) {
                    names.add(named.role().isPresent() ? named : named.as(role));
                }
            });
        }
        return names;
    }

    private Optional<String> person(int row) {
        return columns.of(Column.Role.PERSON).stream()
                .flatMap(column -> grid.textAt(row, column.index()).stream())
                .map(Grid.Cell::text)
                .filter(text -> !CellFigures.isNone(text))
                .findFirst();
    }

    /** Who answers for the row of an indicator, as attributes {@code lead}, {@code cooperating}, {@code responsible}. */
    Map<String, String> attributes(int row, Map<String, ResponsibleUnit> units) {
        String between = TableWords.cells().of("list").get(0).word();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Responsibility one : responsibilities(row, units)) {
            String who = one.role() == Role.LEADER ? one.person().orElse(one.unit()) : one.unit();
            attributes.merge(one.role().name().toLowerCase(Locale.ROOT), who, (all, next) -> all + between + next);
        }
        return attributes;
    }
}
