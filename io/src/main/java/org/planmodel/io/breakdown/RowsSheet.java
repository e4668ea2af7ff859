package org.planmodel.io.breakdown;

import static org.planmodel.io.breakdown.Columns.WORDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.RowHeight;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.io.internal.workbook.SheetStyles;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.CheckPoint;
import org.planmodel.quantity.Criterion;
import org.planmodel.wording.Language;

/** Writes the sheet of rows: a hidden row of keys, title, note, header, and a line for each row of the breakdown. */
final class RowsSheet {
    static final int KEYS = FoundSheet.KEYS;
    static final int HEADER = 3;
    static final int FIRST = 4;
    /** So many lines below the last one have drop-downs too, for rows that are added. */
    private static final int SPARE = 200;

    private static final int FIRST_SHOWN = 2;
    private static final String DATE = "yyyy-mm-dd";

    private final Breakdown breakdown;
    private final Plan plan;
    private final Language language;
    private final Columns columns;
    private final Worksheet sheet;
    private RowHeight height = new RowHeight();

    RowsSheet(Breakdown breakdown, Plan plan, Language language, Worksheet sheet) {
        this.breakdown = breakdown;
        this.plan = plan;
        this.language = language;
        this.columns = Columns.of(breakdown.period(), language);
        this.sheet = sheet;
    }

    void write() {
        int last = columns.all().size() - 1;
        head(last);
        for (int i = 0; i < breakdown.rows().size(); i++) {
            row(FIRST + i, i + 1, breakdown.rows().get(i));
        }
        int bottom = FIRST + breakdown.rows().size() - 1;
        if (bottom >= FIRST) {
            look(bottom, last);
        }
        page(bottom);
    }

    private void head(int last) {
        for (int i = 0; i <= last; i++) {
            Columns.Column column = columns.all().get(i);
            sheet.value(KEYS, i, column.key());
            sheet.value(HEADER, i, column.header());
            sheet.width(i, column.width());
        }
        sheet.hideRow(KEYS);
        sheet.hideColumn(columns.indexOf("item"));
        sheet.hideColumn(columns.indexOf("row"));
        String title = WORDS.get(language, "title.rows", breakdown.title());
        SheetStyles.title(sheet, KEYS + 1, FIRST_SHOWN, last, title);
        SheetStyles.note(sheet, KEYS + 2, FIRST_SHOWN, last, WORDS.get(language, "note.rows"), 22);
        SheetStyles.header(sheet.range(HEADER, 0, HEADER, last));
        sheet.rowHeight(HEADER, 32);
    }

    private void row(int line, int index, BreakdownRow row) {
        height = new RowHeight();
        row.item().ifPresent(item -> sheet.value(line, columns.indexOf("item"), item.toString()));
        text(line, "row", row.id());
        sheet.value(line, columns.indexOf("index"), index);
        row.category().ifPresent(text -> text(line, "category", text));
        row.number().ifPresent(text -> text(line, "number", text));
        text(line, "text", row.text());
        row.subject().ifPresent(text -> text(line, "subject", text));
        row.aspect().ifPresent(aspect -> text(line, "aspect", WORDS.name(language, "aspect", aspect)));
        row.criterion().ifPresent(criterion -> criterion(line, criterion));
        row.kind().ifPresent(kind -> text(line, "kind", WORDS.name(language, "kind", kind)));
        units(line, row);
        for (CheckPoint point : row.checkPoints()) {
            checkPoint(line, point);
        }
        row.due().ifPresent(due -> date(line, "due", due));
        row.dataOwner().ifPresent(unit -> text(line, "dataOwner", name(unit)));
        row.remarks().ifPresent(text -> text(line, "remarks", text));
        sheet.rowHeight(line, height.points());
    }

    private void criterion(int line, Criterion criterion) {
        CriterionCells cells = CriterionCells.of(criterion, language);
        text(line, "comparator", cells.comparator());
        value(line, columns.indexOf("value"), cells.value());
        text(line, "unit", cells.unit());
    }

    private void checkPoint(int line, CheckPoint point) {
        String key = Columns.CHECK_POINT + point.period();
        boolean shown = columns.all().stream().anyMatch(column -> column.key().equals(key));
        if (shown) {
            Object value = point.criterion() instanceof Criterion.Bound bound
                    ? CellValue.number(bound.quantity().value())
                    : CriterionCells.of(point.criterion(), language).value();
            value(line, columns.indexOf(key), value);
        }
    }

    private void units(int line, BreakdownRow row) {
        text(line, "leader", people(row));
        text(line, "lead", names(row.units(Role.LEAD)));
        text(line, "cooperating", names(row.units(Role.COOPERATING)));
        text(line, "collecting", names(row.units(Role.COLLECTING)));
        List<String> responsible = row.units(Role.RESPONSIBLE);
        if (!responsible.isEmpty()) {
            String mark = WORDS.get(language, "byFunction.mark");
            text(
                    line,
                    "responsible",
                    names(responsible) + (responsible.size() > 1 ? UnitCell.marked(mark, language) : ""));
        }
    }

    private String people(BreakdownRow row) {
        return join(row.responsibilities().stream()
                .filter(duty -> duty.role() == Role.LEADER)
                .map(duty -> duty.person().orElseGet(() -> name(duty.unit())))
                .toList());
    }

    private String names(List<String> units) {
        return join(units.stream().map(this::name).toList());
    }

    private String join(List<String> names) {
        return String.join(UnitCell.separator(language), names);
    }

    private String name(String unit) {
        return plan.findUnit(unit).map(ResponsibleUnit::name).orElse(unit);
    }

    private void text(int line, String key, String text) {
        if (!text.isEmpty()) {
            int column = columns.indexOf(key);
            sheet.value(line, column, text);
            height.add(text, columns.all().get(column).width());
        }
    }

    private void value(int line, int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(line, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(line, column, value.toString());
            height.add(value.toString(), columns.all().get(column).width());
        }
    }

    private void date(int line, String key, LocalDate day) {
        sheet.value(line, columns.indexOf(key), day);
    }

    private void look(int bottom, int last) {
        SheetStyles.body(sheet.range(FIRST, 0, bottom, last));
        for (int i = 0; i <= last; i++) {
            Columns.Column column = columns.all().get(i);
            if (column.isPlans()) {
                sheet.range(FIRST, i, bottom, i)
                        .style()
                        .fillColor(SheetStyles.PLANS)
                        .set();
            }
        }
        for (String key : List.of("index", "number", "aspect", "comparator", "value", "unit", "kind", "due")) {
            SheetStyles.centred(column(key, bottom));
        }
        sheet.range(FIRST, columns.indexOf("due"), bottom + SPARE, columns.indexOf("due"))
                .style()
                .format(DATE)
                .set();
        String lead = SheetGrid.address(FIRST, columns.indexOf("lead"));
        String responsible = SheetGrid.address(FIRST, columns.indexOf("responsible"));
        column("lead", bottom)
                .style()
                .fillColor(SheetStyles.MISSING)
                .set(new ConditionalFormattingExpressionRule("AND(" + lead + "=\"\"," + responsible + "=\"\")", true));
        sheet.setAutoFilter(HEADER, FIRST_SHOWN, bottom, last);
    }

    private Range column(String key, int bottom) {
        return sheet.range(FIRST, columns.indexOf(key), bottom, columns.indexOf(key));
    }

    /** Drop-downs: the units in the columns of units, the words of the lists in the columns that have one. */
    void dropDowns(Range units, Optional<Range> aspects, Optional<Range> comparators, Optional<Range> kinds) {
        int bottom = FIRST + breakdown.rows().size() - 1 + SPARE;
        String unknown = WORDS.get(language, "error.unit");
        for (String key : List.of("lead", "dataOwner", "collecting")) {
            column(key, bottom)
                    .validateWithList(units)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("")
                    .error(unknown);
        }
        for (String key : List.of("cooperating", "responsible")) {
            column(key, bottom)
                    .validateWithList(units)
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        }
        String choose = WORDS.get(language, "error.list");
        aspects.ifPresent(list -> list("aspect", bottom, list, choose));
        comparators.ifPresent(list -> list("comparator", bottom, list, choose));
        kinds.ifPresent(list -> list("kind", bottom, list, choose));
    }

    private void list(String key, int bottom, Range words, String error) {
        column(key, bottom)
                .validateWithList(words)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("")
                .error(error);
    }

    private void page(int bottom) {
        sheet.freezePane(columns.indexOf("aspect"), HEADER + 1);
        SheetStyles.widePage(sheet, HEADER);
    }
}
