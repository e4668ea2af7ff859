package org.planmodel.io.xlsx;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Jurisdiction;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Reads the first sheet: what the plan is. */
final class OverviewReader {
    private final SheetGrid grid;
    private final ReadValues values;
    private final Map<OverviewField, CellValue> cells = new EnumMap<>(OverviewField.class);

    OverviewReader(SheetGrid grid, List<Problem> problems) {
        this.grid = grid;
        this.values = new ReadValues(problems);
        for (int row : grid.rows()) {
            CellValue value = grid.at(row, 1);
            if (row >= OverviewPage.FIRST_LINE && !value.isBlank()) {
                OverviewField.find(grid.at(row, 0).text()).ifPresent(field -> cells.putIfAbsent(field, value));
            }
        }
    }

    /** A builder with what the sheet says; nothing where it says no title. */
    Optional<Plan.Builder> read() {
        Optional<String> title = words(OverviewField.TITLE);
        if (title.isEmpty()) {
            values.missing(OverviewField.TITLE.key(), new Location.Cell(grid.name(), "A1"));
            return Optional.empty();
        }
        Plan.Builder plan = Plan.builder()
                .title(title.get())
                .id(words(OverviewField.ID))
                .issuer(words(OverviewField.ISSUER))
                .documentNumber(words(OverviewField.DOCUMENT_NUMBER))
                .issuedOn(day(OverviewField.ISSUED_ON))
                .jurisdiction(words(OverviewField.JURISDICTION)
                        .map(name -> new Jurisdiction(name, level(), words(OverviewField.CODE))))
                .approval(words(OverviewField.APPROVAL)
                        .map(body -> new Approval(body, words(OverviewField.SESSION), day(OverviewField.APPROVED_ON))))
                .period(words(OverviewField.PERIOD)
                        .flatMap(text -> values.checked(text, PlanPeriod::parse, place(OverviewField.PERIOD))));
        words(OverviewField.ATTRIBUTES).map(EscapedLines::map).ifPresent(plan::putAllAttributes);
        return Optional.of(plan);
    }

    private AdministrativeLevel level() {
        return words(OverviewField.LEVEL)
                .flatMap(word -> Labels.key("level.", word)
                        .flatMap(key -> EnumNames.find(AdministrativeLevel.class, key.substring("level.".length())))
                        .or(() -> values.constant(AdministrativeLevel.class, word, place(OverviewField.LEVEL))))
                .orElse(AdministrativeLevel.UNKNOWN);
    }

    private Optional<LocalDate> day(OverviewField field) {
        return Optional.ofNullable(cells.get(field))
                .flatMap(cell -> cell.date().isPresent() ? cell.date() : values.date(cell.text(), place(field)));
    }

    private Optional<String> words(OverviewField field) {
        return Optional.ofNullable(cells.get(field))
                .map(cell -> CellText.decode(cell.text()))
                .filter(text -> !text.isBlank());
    }

    private Location place(OverviewField field) {
        return new Location.Cell(grid.name(), cells.get(field).address());
    }
}
