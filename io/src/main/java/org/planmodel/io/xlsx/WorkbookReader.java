package org.planmodel.io.xlsx;

import static org.planmodel.io.xlsx.SheetField.*;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planmodel.Baseline;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.UnitKind;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.io.internal.workbook.OpenedWorkbook;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.io.xlsx.ReadSheet.Row;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Polarity;

/** Reads one workbook. */
final class WorkbookReader {
    private final ReadLimits limits;
    private final List<Problem> problems;
    private final RowValues values;
    private final Map<PlanSheet, ReadSheet> sheets = new EnumMap<>(PlanSheet.class);
    private final TreeMap<Integer, Indicator.Builder> indicators = new TreeMap<>();
    private final Map<String, String> unitsByName = new HashMap<>();
    private final MeasureTree measures;

    WorkbookReader(ReadLimits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
        this.values = new RowValues(problems);
        this.measures = new MeasureTree(limits.maxNesting());
    }

    Optional<Plan> read(InputStream in) throws IOException {
        Optional<Plan.Builder> overview = Optional.empty();
        boolean found = false;
        for (SheetGrid grid : OpenedWorkbook.read(in, limits).sheets().values()) {
            Optional<Problem> version =
                    grid.name().equals(WorkbookMark.SHEET) ? WorkbookMark.unknownVersion(grid) : Optional.empty();
            if (version.isPresent()) {
                problems.add(version.get());
                return Optional.empty();
            }
            Optional<PlanSheet> sheet = sheet(grid.name());
            if (sheet.filter(PlanSheet.OVERVIEW::equals).isPresent() && !found) {
                found = true;
                overview = new OverviewReader(grid, problems).read();
            } else {
                sheet.ifPresent(known -> sheets.putIfAbsent(known, ReadSheet.of(grid, known, problems)));
            }
        }
        if (!found) {
            problems.add(
                    Problem.of(ReadProblem.MISSING_FIELD, Location.none(), PlanSheet.OVERVIEW.title(Labels.chinese())));
        }
        return overview.map(this::fill);
    }

    private static Optional<PlanSheet> sheet(String name) {
        for (PlanSheet sheet : PlanSheet.values()) {
            if (name.equals(sheet.title(Labels.chinese())) || name.equals(sheet.title(Labels.english()))) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private Plan fill(Plan.Builder plan) {
        StatementReader statements = new StatementReader(values);
        rows(PlanSheet.UNITS).forEach(row -> unit(row).ifPresent(plan::addUnit));
        rows(PlanSheet.INDICATORS).forEach(this::indicator);
        rows(PlanSheet.MEASURES).forEach(this::measure);
        hang();
        rows(PlanSheet.TARGETS)
                .forEach(row -> statements.target(row).ifPresent(target -> {
                    Optional<Indicator.Builder> indicator =
                            indicatorAt(row.words(KEY).orElse(""));
                    indicator.ifPresentOrElse(
                            holder -> holder.addTarget(target),
                            () -> holder(row).ifPresent(holder -> holder.addTarget(target)));
                }));
        rows(PlanSheet.MILESTONES)
                .forEach(row ->
                        milestone(row).ifPresent(item -> holder(row).ifPresent(holder -> holder.addMilestone(item))));
        rows(PlanSheet.RESPONSIBILITIES)
                .forEach(row -> responsibility(row)
                        .ifPresent(item -> holder(row).ifPresent(holder -> holder.addResponsibility(item))));
        rows(PlanSheet.OBSERVATIONS).forEach(row -> statements.observation(row).ifPresent(plan::addObservation));
        rows(PlanSheet.GLOSSARY)
                .forEach(row -> values.required(row, TERM)
                        .ifPresent(term -> values.required(row, DEFINITION)
                                .ifPresent(meaning ->
                                        plan.addGlossary(new GlossaryTerm(term, meaning, Optional.empty())))));
        rows(PlanSheet.CHALLENGES)
                .forEach(row -> values.required(row, TEXT)
                        .ifPresent(text -> plan.addChallenge(new Challenge(text, Optional.empty()))));
        return plan.indicators(indicators.values().stream()
                        .map(Indicator.Builder::build)
                        .toList())
                .measures(measures.build())
                .build();
    }

    /** A measure whose one above is missing is said to hang on nothing. */
    private void hang() {
        Set<String> lost = Set.copyOf(measures.hang());
        if (!lost.isEmpty()) {
            rows(PlanSheet.MEASURES)
                    .forEach(row -> row.words(KEY).filter(lost::contains).ifPresent(key -> noPlace(row, key)));
        }
    }

    private List<Row> rows(PlanSheet sheet) {
        return Optional.ofNullable(sheets.get(sheet)).map(ReadSheet::rows).orElseGet(List::of);
    }

    private void indicator(Row row) {
        Optional<String> name = values.required(row, NAME);
        Optional<Integer> place = values.required(row, KEY).flatMap(key -> indicatorNumber(key));
        if (name.isEmpty() || place.isEmpty()) {
            row.words(KEY).filter(key -> indicatorNumber(key).isEmpty()).ifPresent(key -> noPlace(row, key));
            return;
        }
        Indicator.Builder indicator = Indicator.builder()
                .name(name.get())
                .id(row.words(ID))
                .category(row.words(CATEGORY))
                .kind(values.constant(row, KIND, "kind", IndicatorKind.class))
                .unit(values.unit(row, UNIT))
                .polarity(values.constant(row, POLARITY, "polarity", Polarity.class))
                .basis(row.words(BASIS))
                .attributes(values.attributes(row));
        if (row.cell(BASELINE).isPresent()) {
            indicator.baseline(values.quantity(row, BASELINE, BASELINE_UNIT)
                    .map(figure -> new Baseline(values.checked(row, PERIOD, ReportPeriod::parse), figure)));
        }
        if (indicators.putIfAbsent(place.get(), indicator) != null) {
            problems.add(Problem.of(
                    ReadProblem.DUPLICATE_FIELD, row.place(KEY), row.words(KEY).orElse("")));
        }
    }

    private static Optional<Integer> indicatorNumber(String key) {
        String digits = key.startsWith(PlacedItems.INDICATOR) ? key.substring(PlacedItems.INDICATOR.length()) : "";
        boolean number =
                !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private Optional<Indicator.Builder> indicatorAt(String key) {
        return indicatorNumber(key).map(indicators::get);
    }

    private void measure(Row row) {
        Optional<String> place = values.required(row, KEY);
        if (place.isEmpty()) {
            return;
        }
        Measure.Builder measure = Measure.builder()
                .id(row.words(ID))
                .number(row.words(NUMBER))
                .title(row.words(TITLE))
                .text(row.text(TEXT))
                .attributes(values.attributes(row));
        switch (measures.add(place.get(), measure)) {
            case OK -> {
                // it hangs
            }
            case NO_PLACE -> noPlace(row, place.get());
            case TAKEN -> problems.add(Problem.of(ReadProblem.DUPLICATE_FIELD, row.place(KEY), place.get()));
            case TOO_DEEP -> problems.add(Problem.of(ReadProblem.NESTED_TOO_DEEP, row.place(KEY), limits.maxNesting()));
        }
    }

    private Optional<Measure.Builder> holder(Row row) {
        Optional<String> key = values.required(row, KEY);
        Optional<Measure.Builder> holder = key.flatMap(measures::find);
        if (key.isPresent() && holder.isEmpty()) {
            noPlace(row, key.get());
        }
        return holder;
    }

    private void noPlace(Row row, String key) {
        problems.add(Problem.of(
                ReadProblem.INVALID_VALUE, row.place(KEY), ReadValues.shown(key) + " is no indicator or measure"));
    }

    private Optional<Milestone> milestone(Row row) {
        Optional<String> project = values.required(row, PROJECT);
        return values.required(row, STAGE)
                .flatMap(stage ->
                        project.map(name -> new Milestone(name, stage, values.day(row, DUE), Optional.empty())));
    }

    private Optional<ResponsibleUnit> unit(Row row) {
        Optional<String> name = values.required(row, NAME);
        Optional<ResponsibleUnit> unit = name.map(word -> ResponsibleUnit.builder()
                .id(row.words(ID).orElse(word))
                .name(word)
                .aliases(row.text(ALIASES).map(EscapedLines::list).orElseGet(List::of).stream()
                        .filter(alias -> !alias.isBlank())
                        .toList())
                .kind(values.constant(row, KIND, "unitKind", UnitKind.class))
                .parent(row.words(PARENT))
                .attributes(values.attributes(row))
                .build());
        unit.ifPresent(found -> unitsByName.putIfAbsent(found.name(), found.id()));
        return unit;
    }

    /** A row that people added names the unit, not its id. */
    private Optional<Responsibility> responsibility(Row row) {
        Optional<String> unit = row.words(UNIT_ID)
                .or(() -> values.required(row, RESPONSIBLE_UNIT).map(name -> unitsByName.getOrDefault(name, name)));
        Optional<Role> role = values.requiredConstant(row, ROLE, "role", Role.class);
        return unit.flatMap(id ->
                role.map(kind -> new Responsibility(id, kind, row.words(POST), row.words(PERSON), Optional.empty())));
    }
}
