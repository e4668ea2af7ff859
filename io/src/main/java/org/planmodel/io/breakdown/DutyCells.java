package org.planmodel.io.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.problem.Problem;
import org.planmodel.wording.Language;

/** Reads who answers for a row from its cells. One name that is not known, and the row keeps the units that the plan names. */
final class DutyCells {
    private static final Map<String, Role> COLUMNS =
            Map.of("lead", Role.LEAD, "cooperating", Role.COOPERATING, "collecting", Role.COLLECTING);

    private final FoundSheet sheet;
    private final KnownUnits units;
    private final List<Problem> problems;

    DutyCells(FoundSheet sheet, KnownUnits units, List<Problem> problems) {
        this.sheet = sheet;
        this.units = units;
        this.problems = problems;
    }

    /** The responsibilities of a line; those of the plan where they are the same, with where they stand in the document. */
    List<Responsibility> read(int line, List<Responsibility> plans) {
        int before = problems.size();
        List<Responsibility> read = new ArrayList<>();
        leaders(line, plans, read);
        for (String column : List.of("lead", "cooperating")) {
            named(line, column).forEach(unit -> read.add(Responsibility.of(unit, COLUMNS.get(column))));
        }
        responsible(line, plans, read);
        named(line, "collecting").forEach(unit -> read.add(Responsibility.of(unit, Role.COLLECTING)));
        boolean unknown = problems.subList(before, problems.size()).stream()
                .anyMatch(problem -> problem.is(BreakdownProblem.UNIT_NAME_UNKNOWN)
                        || problem.is(BreakdownProblem.UNIT_NAME_MISSPELT));
        return unknown ? plans : asInThePlan(read, plans);
    }

    private void responsible(int line, List<Responsibility> plans, List<Responsibility> read) {
        CellValue cell = sheet.at(line, "responsible");
        List<String> named = named(line, "responsible");
        boolean led = read.stream().anyMatch(duty -> duty.role() == Role.LEAD);
        boolean byFunction = UnitCell.read(cell.text()).byFunction() || named.size() == 1;
        if (!led && !byFunction && named.size() > 1) {
            problems.add(Problem.of(BreakdownProblem.FIRST_LISTED_LEADS, sheet.place(cell), units.name(named.get(0))));
        }
        for (int i = 0; i < named.size(); i++) {
            Role beside = led || i > 0 ? Role.COOPERATING : Role.LEAD;
            boolean own = byFunction && !led || isResponsible(named.get(i), plans);
            read.add(Responsibility.of(named.get(i), own ? Role.RESPONSIBLE : beside));
        }
    }

    private static boolean isResponsible(String unit, List<Responsibility> plans) {
        return plans.stream()
                .anyMatch(duty -> duty.role() == Role.RESPONSIBLE && duty.unit().equals(unit));
    }

    private List<String> named(int line, String column) {
        CellValue cell = sheet.at(line, column);
        List<String> ids = new ArrayList<>();
        for (String name : UnitCell.read(cell.text()).names()) {
            Optional<String> id = units.find(name);
            id.ifPresentOrElse(ids::add, () -> unknown(cell, name));
        }
        return ids;
    }

    private void unknown(CellValue cell, String name) {
        Optional<String> nearest = units.nearest(name);
        problems.add(
                nearest.isPresent()
                        ? Problem.of(BreakdownProblem.UNIT_NAME_MISSPELT, sheet.place(cell), name, nearest.get())
                        : Problem.of(BreakdownProblem.UNIT_NAME_UNKNOWN, sheet.place(cell), name));
    }

    /** A leader is a person; where the plan knows the name as a unit, it stays that unit. */
    private void leaders(int line, List<Responsibility> plans, List<Responsibility> read) {
        for (String name : UnitCell.read(sheet.at(line, "leader").text()).names()) {
            Optional<Responsibility> same = plans.stream()
                    .filter(duty -> duty.role() == Role.LEADER)
                    .filter(duty -> duty.person()
                            .orElseGet(() -> units.name(duty.unit()))
                            .equals(name))
                    .findFirst();
            read.add(same.orElseGet(() -> units.find(name)
                    .map(unit -> Responsibility.of(unit, Role.LEADER))
                    .orElseGet(() -> person(name))));
        }
    }

    private Responsibility person(String name) {
        String unit = units.leaders(Columns.WORDS.get(Language.CHINESE, "group.leaders"));
        return new Responsibility(unit, Role.LEADER, Optional.empty(), Optional.of(name), Optional.empty());
    }

    /** The id of a single unit that owns the data. */
    Optional<String> dataOwner(int line) {
        return named(line, "dataOwner").stream().findFirst();
    }

    /** The order of roles in the cells is not that of the document; what is the same is kept as it was. */
    private static List<Responsibility> asInThePlan(List<Responsibility> read, List<Responsibility> plans) {
        List<Responsibility> kept = new ArrayList<>();
        for (Responsibility duty : read) {
            kept.add(plans.stream()
                    .filter(own -> own.unit().equals(duty.unit()) && own.role() == duty.role())
                    .filter(own -> duty.person().isEmpty() || own.person().equals(duty.person()))
                    .findFirst()
                    .orElse(duty));
        }
        boolean same = kept.size() == plans.size() && kept.containsAll(plans);
        boolean orderOfLeads = leads(kept).equals(leads(plans));
        return same && orderOfLeads ? plans : kept;
    }

    private static List<String> leads(List<Responsibility> duties) {
        return duties.stream()
                .filter(duty -> duty.role() == Role.LEAD || duty.role() == Role.RESPONSIBLE)
                .map(Responsibility::unit)
                .toList();
    }
}
