package org.planmodel.io.forms;

import static org.planmodel.io.forms.FormColumns.WORDS;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.Wording;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.progress.Correction;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportField;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Language;

/** What stands in the cells of a line when the form is sent out: a number, a date or a text for each column that has one. */
final class LineCells {
    private final FormLine line;
    private final Language language;
    private final LagReasons reasons;
    private final Wording wording;
    private final Map<String, Object> cells = new LinkedHashMap<>();

    private LineCells(FormLine line, Language language, LagReasons reasons) {
        this.line = line;
        this.language = language;
        this.reasons = reasons;
        this.wording = new Wording(language == Language.CHINESE ? Labels.chinese() : Labels.english());
    }

    static Map<String, Object> of(FormLine line, Language language, LagReasons reasons) {
        LineCells cells = new LineCells(line, language, reasons);
        cells.asked();
        cells.filledIn(line.prefilled());
        return cells.cells;
    }

    private void asked() {
        cells.put(FormColumns.ITEM, line.item().toString());
        put("number", line.number());
        cells.put(FormColumns.LABEL, line.label());
        cells.put("text", line.text());
        put("kind", line.kind().map(kind -> WORDS.name(language, "kind", kind)));
        put(
                "target",
                line.criterion()
                        .map(criterion -> line.aspect()
                                .map(aspect -> wording.aimed(aspect, criterion))
                                .orElseGet(() -> wording.criterion(criterion))));
        put("due", line.due());
        put("checkPoint", line.checkPoint().map(point -> wording.criterion(point.criterion())));
        put(FormColumns.UNIT, line.unit().map(Unit::symbol));
        put("last", line.last().map(this::figure));
    }

    private void filledIn(ReportEntry entry) {
        put(ReportField.TO_DATE, entry.toDate().map(this::figure));
        put(ReportField.IN_PERIOD, entry.inPeriod().map(this::figure));
        put(ReportField.YEAR_ESTIMATE, entry.yearEstimate().map(this::figure));
        put(ReportField.RANK, entry.rank().map(BigDecimal::valueOf));
        put(ReportField.VINTAGE, entry.vintage().map(one -> WORDS.name(language, "vintage", one)));
        put(ReportField.PROGRESS, entry.progress());
        put(ReportField.STAGE, entry.stage());
        put(ReportField.REACHED_ON, entry.reachedOn());
        put(
                ReportField.SELF_ASSESSMENT,
                entry.selfAssessment().map(one -> WORDS.name(language, "selfAssessment", one)));
        put(ReportField.OUTLOOK, entry.outlook().map(one -> WORDS.name(language, "outlook", one)));
        put(ReportField.LAG_CODE, entry.lagCode().map(this::reason));
        put(ReportField.LAG_REASON, entry.lagReason());
        put(ReportField.NEXT_STEP, entry.nextStep());
        put(ReportField.EVIDENCE, Optional.of(String.join("\n", entry.evidence())));
        put(ReportField.NOT_APPLICABLE, entry.notApplicable());
        List<Correction> corrections = entry.corrections();
        if (!corrections.isEmpty()) {
            Correction correction = corrections.get(corrections.size() - 1);
            cells.put(FormColumns.CORRECTED, figure(correction.corrected()));
            cells.put(FormColumns.CORRECTION_REASON, correction.reason());
        }
    }

    private String reason(String code) {
        return words(reasons, language).getOrDefault(code, code);
    }

    static Map<String, String> words(LagReasons reasons, Language language) {
        return language == Language.CHINESE ? reasons.chinese() : reasons.english();
    }

    /** A figure as a number if it has the unit of the line, otherwise with its own unit. */
    private Object figure(Quantity figure) {
        boolean own = line.unit().filter(figure.unit()::equals).isPresent();
        return own ? CellValue.number(figure.value()) : wording.quantity(figure);
    }

    private void put(ReportField field, Optional<?> value) {
        put(FormColumns.key(field), value);
    }

    private void put(String column, Optional<?> value) {
        value.filter(present -> !present.toString().isEmpty()).ifPresent(present -> cells.put(column, present));
    }

    /** Whether a cell says what was written into it. */
    static boolean same(CellValue cell, Object written) {
        if (written instanceof BigDecimal number && cell.number().isPresent()) {
            return cell.number().get().compareTo(number) == 0;
        }
        return SheetWords.plain(cell.text()).equals(SheetWords.plain(written.toString()));
    }
}
