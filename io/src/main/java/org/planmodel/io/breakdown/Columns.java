package org.planmodel.io.breakdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.wording.Language;

/** The columns of the sheet of rows, in order. The check points of a year stand at its quarters, those of several years at the end of each. */
final class Columns {
    static final SheetWords WORDS = SheetWords.read(Columns.class.getResourceAsStream("words.tsv"));

    static final String CHECK_POINT = "checkPoint:";

    /**
     * One column.
     *
     * @param key what the machine calls it: {@code lead}, {@code checkPoint:2026-01/2026-03}
     * @param header what people call it
     * @param width in characters
     * @param isPlans whether it holds what the plan says, which is not changed here
     */
    record Column(String key, String header, int width, boolean isPlans) {}

    /** The keys of the columns that every breakdown has. */
    static final Set<String> FIXED = of(Optional.empty(), Language.ENGLISH).all().stream()
            .map(Column::key)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Column> columns = new ArrayList<>();

    private Columns() {}

    static Columns of(Optional<PlanPeriod> period, Language language) {
        Columns all = new Columns();
        all.add(language, "item", 12, true);
        all.add(language, "row", 8, true);
        all.add(language, "index", 5, true);
        all.add(language, "category", 17, true);
        all.add(language, "number", 9, true);
        all.add(language, "text", 50, true);
        all.add(language, "subject", 22, true);
        all.add(language, "aspect", 9, true);
        all.add(language, "comparator", 8, true);
        all.add(language, "value", 10, true);
        all.add(language, "unit", 8, true);
        all.add(language, "kind", 8, true);
        all.add(language, "leader", 9, false);
        all.add(language, "lead", 14, false);
        all.add(language, "cooperating", 20, false);
        all.add(language, "responsible", 16, false);
        all.add(language, "collecting", 12, false);
        checkPoints(period)
                .forEach(point -> all.columns.add(
                        new Column(CHECK_POINT + point, header(language, point, period.orElseThrow()), 11, false)));
        all.add(language, "due", 11, false);
        all.add(language, "dataOwner", 12, false);
        all.add(language, "remarks", 16, false);
        return all;
    }

    private void add(Language language, String key, int width, boolean isPlans) {
        columns.add(new Column(key, WORDS.get(language, "column." + key), width, isPlans));
    }

    List<Column> all() {
        return columns;
    }

    int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + key);
    }

    /** From the start of the plan to the end of each quarter of its year, or of each of its years. */
    static List<ReportPeriod> checkPoints(Optional<PlanPeriod> period) {
        List<ReportPeriod> points = new ArrayList<>();
        period.ifPresent(plan -> {
            int step = plan.isOneYear() ? 3 : 12;
            for (LocalDate end = plan.start().plusMonths(step).minusDays(1);
                    !end.isAfter(plan.end());
                    end = end.plusDays(1).plusMonths(step).minusDays(1)) {
                points.add(new ReportPeriod(plan.start(), end));
            }
        });
        return points;
    }

    private static String header(Language language, ReportPeriod point, PlanPeriod plan) {
        if (!plan.isOneYear()) {
            return WORDS.get(language, "checkPoint.ofYear", point.end().getYear());
        }
        return WORDS.get(language, "checkPoint." + quarterKey(point));
    }

    /** By what the columns of a plan's breakdown are known. */
    static FoundSheet.ColumnNames names(Optional<PlanPeriod> period) {
        return new FoundSheet.ColumnNames() {
            @Override
            public Optional<String> ofHeader(String header) {
                return keyOf(header, period);
            }

            @Override
            public boolean isKey(String text) {
                return text.startsWith(CHECK_POINT) || FIXED.contains(text);
            }
        };
    }

    /** Whether a sheet has any column that people fill in; one with nothing but subjects and words is another list of the plan. */
    static boolean isFilledIn(FoundSheet sheet) {
        return of(Optional.empty(), Language.CHINESE).all().stream()
                .anyMatch(column -> !column.isPlans() && !column.key().equals("remarks") && sheet.has(column.key()));
    }

    /** The keys of the check points that a sheet has. */
    static List<String> checkPoints(FoundSheet sheet) {
        return sheet.keys().stream().filter(key -> key.startsWith(CHECK_POINT)).toList();
    }

    /** The key of a column with such a header, for a sheet that has lost its row of keys. */
    private static Optional<String> keyOf(String header, Optional<PlanPeriod> period) {
        Optional<String> fixed = WORDS.find("column", header);
        return fixed.or(() -> period.flatMap(plan -> checkPoints(period).stream()
                .filter(point -> isHeader(header, point, plan))
                .map(point -> CHECK_POINT + point)
                .findFirst()));
    }

    private static boolean isHeader(String header, ReportPeriod point, PlanPeriod plan) {
        String plain = SheetWords.plain(header);
        boolean same = plain.equals(SheetWords.plain(header(Language.CHINESE, point, plan)))
                || plain.equals(SheetWords.plain(header(Language.ENGLISH, point, plan)));
        return same
                || plan.isOneYear()
                        && WORDS.find("checkPoint", header)
                                .filter(key -> key.equals(quarterKey(point)))
                                .isPresent();
    }

    private static String quarterKey(ReportPeriod point) {
        return switch (point.end().getMonthValue()) {
            case 3 -> "q1";
            case 6 -> "h1";
            case 9 -> "q3";
            default -> "year";
        };
    }
}
