package org.planmodel.io.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planmodel.Aspect;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.ReportField;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Language;

/** The columns of a form, in order; those that no line of it needs are left out. */
final class FormColumns implements FoundSheet.ColumnNames {
    static final SheetWords WORDS = SheetWords.read(FormColumns.class.getResourceAsStream("words.tsv"));

    static final String ITEM = "item";
    static final String LABEL = "label";
    static final String UNIT = "unit";
    static final String CORRECTED = "corrected";
    static final String CORRECTION_REASON = "correctionReason";

    /** The columns that say what the form asks; they are protected, in this order. */
    static final List<String> ASKED =
            List.of(ITEM, "index", "number", LABEL, "text", "kind", "target", "due", "checkPoint", UNIT, "last");

    /** The columns to be filled in, in this order. */
    private static final List<String> ANSWERS = Stream.concat(
                    Stream.of(
                                    ReportField.IN_PERIOD,
                                    ReportField.TO_DATE,
                                    ReportField.RANK,
                                    ReportField.VINTAGE,
                                    ReportField.STAGE,
                                    ReportField.REACHED_ON,
                                    ReportField.PROGRESS,
                                    ReportField.SELF_ASSESSMENT,
                                    ReportField.OUTLOOK,
                                    ReportField.YEAR_ESTIMATE,
                                    ReportField.LAG_CODE,
                                    ReportField.LAG_REASON,
                                    ReportField.NEXT_STEP,
                                    ReportField.EVIDENCE,
                                    ReportField.NOT_APPLICABLE)
                            .map(EnumNames::of),
                    Stream.of(CORRECTED, CORRECTION_REASON))
            .toList();

    private static final Set<String> KEYS =
            Stream.of(ASKED, ANSWERS).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private final List<Column> columns = new ArrayList<>();

    /**
     * One column.
     *
     * @param key what the machine calls it: {@code toDate}
     * @param header what people call it
     * @param width in characters
     * @param isAsked whether it says what the form asks, and is protected
     */
    record Column(String key, String header, double width, boolean isAsked) {}

    private FormColumns() {}

    static FormColumns of(ReportForm form, Language language) {
        FormColumns all = new FormColumns();
        Stream.of(ASKED, ANSWERS)
                .flatMap(List::stream)
                .filter(key -> isNeeded(key, form))
                .forEach(key -> all.columns.add(new Column(
                        key,
                        WORDS.get(language, "column." + key),
                        Double.parseDouble(WORDS.get(language, "width." + key)),
                        ASKED.contains(key))));
        return all;
    }

    private static boolean isNeeded(String key, ReportForm form) {
        Predicate<FormLine> any = switch (key) {
            case "kind" -> line -> line.kind().isPresent();
            case "due" ->
                line -> line.due().filter(due -> !isYearsEnd(due, form)).isPresent();
            case "checkPoint" -> line -> line.checkPoint().isPresent();
            case "target" -> line -> line.criterion().isPresent();
            case "last" -> line -> line.last().isPresent();
            case UNIT, "item", "index", "number", LABEL, "text" -> line -> true;
            default -> line -> applies(key, line);
        };
        return form.lines().stream().anyMatch(any);
    }

    /** Whether it is the day by which everything is due that names no other one. */
    private static boolean isYearsEnd(LocalDate due, ReportForm form) {
        return due.equals(LocalDate.of(form.period().end().getYear(), 12, 31));
    }

    /** Whether the line is to be answered in this column. */
    static boolean applies(String key, FormLine line) {
        if (key.equals(CORRECTED) || key.equals(CORRECTION_REASON)) {
            return line.last().isPresent();
        }
        boolean target = line.item().kind() == ReportItem.Kind.TARGET;
        boolean ranked = line.aspect().equals(Optional.of(Aspect.RANK));
        return switch (field(key).orElseThrow()) {
            case TO_DATE, YEAR_ESTIMATE -> target && !ranked;
            case IN_PERIOD -> line.addsUp();
            case RANK -> ranked;
            case VINTAGE -> target;
            case STAGE, REACHED_ON -> line.item().kind() == ReportItem.Kind.MILESTONE;
            case CORRECTIONS -> false;
            default -> true;
        };
    }

    /** The column in which a field of an entry stands. */
    static String key(ReportField field) {
        return field == ReportField.CORRECTIONS ? CORRECTED : EnumNames.of(field);
    }

    /** The field that is answered in a column. */
    static Optional<ReportField> field(String key) {
        return Arrays.stream(ReportField.values())
                .filter(field -> EnumNames.of(field).equals(key))
                .findFirst();
    }

    List<Column> all() {
        return columns;
    }

    boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + key);
    }

    @Override
    public Optional<String> ofHeader(String header) {
        return WORDS.find("column", header);
    }

    @Override
    public boolean isKey(String text) {
        return KEYS.contains(text);
    }
}
