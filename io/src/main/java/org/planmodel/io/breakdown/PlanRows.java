package org.planmodel.io.breakdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.progress.Breakdown;
import org.planmodel.progress.BreakdownRow;
import org.planmodel.progress.ReportItem;

/** The rows that a plan has by itself, to be found by key and by words. */
final class PlanRows {
    private final Map<ReportItem, BreakdownRow> byItem = new LinkedHashMap<>();
    private final Map<String, ReportItem> byWords = new HashMap<>();
    private final Map<String, Integer> timesText = new HashMap<>();
    private final Map<String, ReportItem> byText = new HashMap<>();

    PlanRows(Breakdown start) {
        for (BreakdownRow row : start.rows()) {
            ReportItem item = row.item().orElseThrow();
            byItem.put(item, row);
            byWords.putIfAbsent(words(row.text(), row.subject().orElse(""), row.aspect()), item);
            String text = SheetWords.plain(row.text());
            timesText.merge(text, 1, Integer::sum);
            byText.putIfAbsent(text, item);
        }
    }

    Optional<BreakdownRow> find(ReportItem item) {
        return Optional.ofNullable(byItem.get(item));
    }

    List<ReportItem> items() {
        return List.copyOf(byItem.keySet());
    }

    /** Whether the cells say in words what the plan says of the item. */
    boolean isSaidBy(ReportItem item, FoundSheet sheet, int line) {
        BreakdownRow row = byItem.get(item);
        return words(row.text(), row.subject().orElse(""), row.aspect()).equals(words(sheet, line));
    }

    /** The item of which the cells speak: by text, subject and aspect; or by its text alone, if no other item has it. */
    Optional<ReportItem> saidBy(FoundSheet sheet, int line) {
        Optional<ReportItem> exact = Optional.ofNullable(byWords.get(words(sheet, line)));
        String text = SheetWords.plain(sheet.at(line, "text").text());
        return exact.or(
                () -> timesText.getOrDefault(text, 0) == 1 ? Optional.ofNullable(byText.get(text)) : Optional.empty());
    }

    private static String words(FoundSheet sheet, int line) {
        CellValue aspect = sheet.at(line, "aspect");
        return words(
                sheet.at(line, "text").text(),
                sheet.at(line, "subject").text(),
                Columns.WORDS.find(Aspect.class, "aspect", aspect.text()));
    }

    private static String words(String text, String subject, Optional<Aspect> aspect) {
        return SheetWords.plain(text) + "|" + SheetWords.plain(subject) + "|"
                + aspect.map(Aspect::name).orElse("");
    }
}
