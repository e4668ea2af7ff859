package org.planmodel.io.breakdown;

import static org.planmodel.io.breakdown.Columns.WORDS;

import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.io.internal.workbook.NotesSheet;
import org.planmodel.io.internal.workbook.SheetStyles;
import org.planmodel.progress.Breakdown;
import org.planmodel.wording.Language;

/** Writes the four sheets of a breakdown: rows, units, notes, and hidden the lists of the drop-downs. */
final class BreakdownSheets {
    static final int UNITS_HEADER = 3;
    static final String FORMAT_KEY = "planmodel-breakdown";
    static final String FORMAT_VERSION = "1";
    static final List<String> UNIT_COLUMNS = List.of("id", "name", "aliases", "kind", "parent");

    private static final List<Integer> UNIT_WIDTHS = List.of(14, 34, 24, 18, 24);
    private static final int SPARE_UNITS = 100;

    private final Breakdown breakdown;
    private final Plan plan;
    private final Language language;

    BreakdownSheets(Breakdown breakdown, Plan plan, Language language) {
        this.breakdown = breakdown;
        this.plan = plan;
        this.language = language;
    }

    void fill(Workbook workbook) {
        workbook.setGlobalDefaultFont(WORDS.get(language, "font.name"), 10);
        workbook.properties().setTitle(WORDS.get(language, "title.rows", breakdown.title()));
        Worksheet rows = workbook.newWorksheet(WORDS.get(language, "sheet.rows"));
        Worksheet units = workbook.newWorksheet(WORDS.get(language, "sheet.units"));
        Worksheet notes = workbook.newWorksheet(WORDS.get(language, "sheet.notes"));
        Worksheet lists = workbook.newWorksheet(WORDS.get(language, "sheet.lists"));
        RowsSheet sheet = new RowsSheet(breakdown, plan, language, rows);
        sheet.write();
        Range names = units(units);
        NotesSheet.write(notes, notes());
        lists.value(0, 0, FORMAT_KEY);
        lists.value(0, 1, FORMAT_VERSION);
        lists.value(0, 2, breakdown.title());
        sheet.dropDowns(names, list(lists, 0, "aspect"), list(lists, 1, "comparator"), list(lists, 2, "kind"));
        list(lists, 3, "unitKind")
                .ifPresent(kinds -> units.range(
                                UNITS_HEADER + 1, 3, UNITS_HEADER + plan.units().size() + SPARE_UNITS, 3)
                        .validateWithList(kinds)
                        .errorTitle("")
                        .error(WORDS.get(language, "error.list")));
        lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private Optional<Range> list(Worksheet sheet, int column, String group) {
        List<String> words = WORDS.all(language, group);
        for (int i = 0; i < words.size(); i++) {
            sheet.value(i + 1, column, words.get(i));
        }
        return Optional.of(sheet.range(1, column, words.size(), column));
    }

    /** Returns the range of the names, with room for more. */
    private Range units(Worksheet sheet) {
        int last = UNIT_COLUMNS.size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.value(RowsSheet.KEYS, i, UNIT_COLUMNS.get(i));
            sheet.value(UNITS_HEADER, i, WORDS.get(language, "unitColumn." + UNIT_COLUMNS.get(i)));
            sheet.width(i, UNIT_WIDTHS.get(i));
        }
        sheet.hideRow(RowsSheet.KEYS);
        sheet.hideColumn(0);
        SheetStyles.title(sheet, 1, 1, last, WORDS.get(language, "title.units"));
        SheetStyles.note(sheet, 2, 1, last, WORDS.get(language, "note.units"), 34);
        SheetStyles.header(sheet.range(UNITS_HEADER, 0, UNITS_HEADER, last));
        int line = UNITS_HEADER;
        for (ResponsibleUnit unit : plan.units()) {
            line++;
            sheet.value(line, 0, unit.id());
            sheet.value(line, 1, unit.name());
            if (!unit.aliases().isEmpty()) {
                sheet.value(line, 2, String.join(UnitCell.separator(language), unit.aliases()));
            }
            if (unit.kind().isPresent()) {
                sheet.value(
                        line, 3, WORDS.name(language, "unitKind", unit.kind().get()));
            }
            if (unit.parent().isPresent()) {
                String parent = unit.parent().get();
                sheet.value(
                        line,
                        4,
                        plan.findUnit(parent).map(ResponsibleUnit::name).orElse(parent));
            }
        }
        SheetStyles.body(sheet.range(UNITS_HEADER + 1, 0, line + SPARE_UNITS / 10, last));
        sheet.freezePane(0, UNITS_HEADER + 1);
        NotesSheet.onePageWide(sheet);
        return sheet.range(UNITS_HEADER + 1, 1, line + SPARE_UNITS, 1);
    }

    private List<String> notes() {
        return WORDS.all(language, "notes").stream()
                .map(note -> note.replace("{0}", breakdown.title())
                        .replace("{1}", String.valueOf(breakdown.rows().size())))
                .toList();
    }
}
