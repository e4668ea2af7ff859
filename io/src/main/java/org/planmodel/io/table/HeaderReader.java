package org.planmodel.io.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.UnitTable;

/** Makes columns of the headers of a table. */
final class HeaderReader {
    /** What a header says of a column of figures. */
    private enum Sign {
        ACTUAL,
        TARGET,
        GROWTH,
        ANNUAL,
        PREVIOUS,
        CURRENT
    }

    private record Header(
            String label,
            Optional<Column.Role> role,
            Set<Sign> signs,
            OptionalInt year,
            Optional<Unit> unit,
            Optional<String> basis) {}

    private final TableContext context;

    HeaderReader(TableContext context) {
        this.context = context;
    }

    /** Whether a header is that of the column that says what the row is about. */
    static boolean namesRows(String label) {
        Optional<Column.Role> role = header(label).role();
        return role.isPresent()
                && EnumSet.of(Column.Role.NAME, Column.Role.TASK).contains(role.get());
    }

    List<Column> read(List<String> labels) {
        List<Header> headers = labels.stream().map(HeaderReader::header).toList();
        List<Integer> years = headers.stream()
                .flatMap(header -> header.year().stream().boxed())
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = new ArrayList<>();
        for (Header header : headers) {
            columns.add(column(columns.size(), header, years));
        }
        return columns;
    }

    private static Header header(String label) {
        String condensed = TableWords.condensed(label);
        Optional<Unit> unit = CellFigures.bracketedUnit(condensed);
        String bare = unit.isPresent() ? condensed.substring(0, condensed.lastIndexOf('(')) : condensed;
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Optional<Column.Role> role = role(bare, signs);
        OptionalInt year = year(bare);
        if (year.isPresent()) {
            role = Optional.empty();
        }
        return new Header(label, role, signs, year, unit, basis(bare, signs));
    }

    private static Optional<Column.Role> role(String label, Set<Sign> signs) {
        String longest = "";
        Optional<Column.Role> role = Optional.empty();
        for (Map.Entry<String, List<TableWords.Word>> kind :
                TableWords.columns().all().entrySet()) {
            for (TableWords.Word term : kind.getValue()) {
                if (!matches(label, term.word())) {
                    continue;
                }
                Optional<Sign> sign = sign(kind.getKey());
                sign.ifPresent(signs::add);
                if (term.word().length() > longest.length()) {
                    longest = term.word();
                    role = sign.isPresent()
                            ? Optional.empty()
                            : Optional.of(Column.Role.valueOf(kind.getKey().toUpperCase(Locale.ROOT)));
                }
            }
        }
        return role;
    }

    private static boolean matches(String label, String term) {
        return term.startsWith("=") ? label.equals(term.substring(1)) : label.contains(term);
    }

    private static Optional<Sign> sign(String kind) {
        for (Sign sign : Sign.values()) {
            if (sign.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt year(String label) {
        int digits = 0;
        OptionalInt year = OptionalInt.empty();
        for (int i = 0; i <= label.length(); i++) {
            if (i < label.length() && label.charAt(i) >= '0' && label.charAt(i) <= '9') {
                digits++;
            } else {
                if (digits == 4 && (label.startsWith("19", i - 4) || label.startsWith("20", i - 4))) {
                    year = OptionalInt.of(Integer.parseInt(label.substring(i - 4, i)));
                }
                digits = 0;
            }
        }
        return year;
    }

    private static Optional<String> basis(String label, Set<Sign> signs) {
        if (!signs.contains(Sign.ANNUAL)) {
            return Optional.empty();
        }
        Set<String> values = new HashSet<>();
        TableWords.cells().of("annual").stream()
                .filter(word -> label.contains(word.word()))
                .forEach(word -> values.add(word.value()));
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    private Column column(int index, Header header, List<Integer> years) {
        Column.Role role = header.role().orElseGet(() -> figures(header, years));
        boolean ofPast = role == Column.Role.RESULT || role == Column.Role.PAST_GOAL;
        Optional<ReportPeriod> period = period(header, ofPast).or(() -> ofPast ? Optional.empty() : lastOf(years));
        Optional<Aspect> aspect =
                header.signs().contains(Sign.GROWTH) ? Optional.of(Aspect.GROWTH) : Optional.<Aspect>empty();
        return new Column(index, role, header.label(), header.unit(), period, aspect, header.basis());
    }

    /** A column of targets without a year is due with the last one that has: 年均 beside 2025年 and 2030年. */
    private static Optional<ReportPeriod> lastOf(List<Integer> years) {
        return years.size() > 1 ? Optional.of(ReportPeriod.ofYear(years.get(years.size() - 1))) : Optional.empty();
    }

    private Column.Role figures(Header header, List<Integer> years) {
        Set<Sign> signs = header.signs();
        if (header.year().isEmpty() && signs.isEmpty()) {
            return Column.Role.OTHER;
        }
        if (signs.contains(Sign.ACTUAL) && !signs.contains(Sign.TARGET)) {
            return Column.Role.RESULT;
        }
        if (isPast(header, years)) {
            return signs.contains(Sign.TARGET) && !signs.contains(Sign.ACTUAL)
                    ? Column.Role.PAST_GOAL
                    : Column.Role.RESULT;
        }
        return Column.Role.GOAL;
    }

    private boolean isPast(Header header, List<Integer> years) {
        if (header.signs().contains(Sign.PREVIOUS)) {
            return true;
        }
        if (header.year().isEmpty() || header.signs().contains(Sign.ANNUAL)) {
            return false;
        }
        int year = header.year().getAsInt();
        return context.period()
                .map(period -> year < period.firstYear())
                .orElseGet(() -> years.size() > 1 && year == years.get(0));
    }

    private Optional<ReportPeriod> period(Header header, boolean ofPast) {
        if (header.year().isPresent()) {
            return Optional.of(ReportPeriod.ofYear(header.year().getAsInt()));
        }
        if (header.signs().contains(Sign.PREVIOUS)) {
            return context.period().map(period -> ReportPeriod.ofYear(period.firstYear() - 1));
        }
        if (ofPast) {
            return header.signs().contains(Sign.CURRENT)
                    ? context.period().map(period -> ReportPeriod.ofYear(period.firstYear()))
                    : Optional.empty();
        }
        return context.period().map(period -> new ReportPeriod(LocalDate.of(period.firstYear(), 1, 1), period.end()));
    }

    /** The unit with this symbol, if the standard table knows it. */
    static Optional<Unit> knownUnit(String symbol) {
        return symbol.isBlank() || symbol.length() > Unit.MAX_SYMBOL_LENGTH
                ? Optional.empty()
                : UnitTable.standard().find(symbol);
    }
}
