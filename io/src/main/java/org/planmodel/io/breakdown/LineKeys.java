package org.planmodel.io.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.LongestRun;
import org.planmodel.problem.Problem;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.ReportItem;

/** Finds out which item of the plan each line of an edited sheet is about, and gives each line an id of its own. */
final class LineKeys {
    private static final int SHOWN = 40;

    private final FoundSheet sheet;
    private final PlanRows planRows;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<ReportItem, Integer> seen = new HashMap<>();

    /**
     * A line with its keys.
     *
     * @param line the line, from 0
     * @param id the id of the row
     * @param item the item of the plan; empty for a line that was added
     */
    record Keyed(int line, String id, Optional<ReportItem> item) {}

    private LineKeys(FoundSheet sheet, PlanRows planRows, List<Problem> problems) {
        this.sheet = sheet;
        this.planRows = planRows;
        this.problems = problems;
    }

    static List<Keyed> of(FoundSheet sheet, PlanRows planRows, List<Problem> problems) {
        LineKeys keys = new LineKeys(sheet, planRows, problems);
        Map<Integer, Optional<ReportItem>> items = new LinkedHashMap<>();
        for (int line : sheet.lines()) {
            keys.item(line).ifPresent(item -> items.put(line, item));
        }
        items.values().forEach(item -> item.ifPresent(one -> keys.seen.merge(one, 1, Integer::sum)));
        List<Keyed> keyed = new ArrayList<>();
        Set<ReportItem> before = new HashSet<>();
        items.forEach((line, item) -> {
            item.filter(one -> !before.add(one))
                    .ifPresent(one -> keys.add(
                            BreakdownProblem.ROW_SPLIT,
                            line,
                            "text",
                            one,
                            sheet.at(line, "subject").text()));
            keyed.add(new Keyed(line, keys.id(line, item), item));
        });
        keys.moved(keyed);
        return keyed;
    }

    /** The item of a line; nothing at all for a line that cannot be read. */
    private Optional<Optional<ReportItem>> item(int line) {
        CellValue key = sheet.at(line, "item");
        CellValue text = sheet.at(line, "text");
        if (text.isBlank()) {
            if (hasContent(line)) {
                add(BreakdownProblem.ROW_WITHOUT_TEXT, line, "text");
            }
            return Optional.empty();
        }
        Optional<ReportItem> said = planRows.saidBy(sheet, line);
        if (key.isBlank()) {
            if (said.isEmpty()) {
                add(BreakdownProblem.ROW_ADDED, line, "text", shown(text));
            }
            return Optional.of(said);
        }
        Optional<ReportItem> keyed = parsed(key);
        if (keyed.flatMap(planRows::find).isEmpty()) {
            add(BreakdownProblem.ROW_KEY_UNKNOWN, line, "item", key.text());
            return Optional.empty();
        }
        boolean differs = said.isPresent() && !said.equals(keyed) && !planRows.isSaidBy(keyed.get(), sheet, line);
        if (differs) {
            add(BreakdownProblem.ROW_KEY_DIFFERS, line, "text", keyed.get(), said.get());
        }
        return Optional.of(differs ? said : keyed);
    }

    private boolean hasContent(int line) {
        return List.of("subject", "value", "lead", "cooperating", "responsible", "due", "item").stream()
                .anyMatch(key -> !sheet.at(line, key).isBlank());
    }

    private static Optional<ReportItem> parsed(CellValue key) {
        try {
            return Optional.of(ReportItem.parse(key.text()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The id in the hidden column, unless another line has it already or it belongs to another item. */
    private String id(int line, Optional<ReportItem> item) {
        String written = sheet.at(line, "row").text();
        String plans = item.flatMap(planRows::find).map(BreakdownRow::id).orElse("");
        boolean alone = item.isPresent() && seen.get(item.get()) == 1;
        String wanted = alone && !plans.isEmpty() && written.isEmpty() ? plans : written;
        String base = wanted.isEmpty() ? (plans.isEmpty() ? "x" + (line + 1) : plans) : wanted;
        String id = base;
        for (int copy = 2; !ids.add(id); copy++) {
            id = base + "-" + copy;
        }
        return id;
    }

    /** The lines that must have been moved: those outside of the longest run that still stands in the order of the plan. */
    private void moved(List<Keyed> keyed) {
        Map<ReportItem, Integer> places = new HashMap<>();
        planRows.items().forEach(item -> places.put(item, places.size()));
        List<Keyed> lines =
                keyed.stream().filter(line -> line.item().isPresent()).toList();
        List<Integer> order =
                lines.stream().map(line -> places.get(line.item().get())).toList();
        Set<Integer> inPlace = LongestRun.indexes(order);
        for (int i = 0; i < lines.size(); i++) {
            if (!inPlace.contains(i)) {
                Keyed line = lines.get(i);
                add(BreakdownProblem.ROW_MOVED, line.line(), "text", line.item().get());
            }
        }
    }

    private static String shown(CellValue cell) {
        return cell.text().length() <= SHOWN ? cell.text() : cell.text().substring(0, SHOWN) + "…";
    }

    private void add(BreakdownProblem kind, int line, String column, Object... arguments) {
        problems.add(Problem.of(kind, sheet.place(line, column), arguments));
    }
}
