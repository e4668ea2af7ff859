package org.planmodel.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Unit;

/** Reads the lines of a table of indicators, in their order: a line {@code #@ group} starts a group. */
final class IndicatorLine {
    private static final int COLUMNS = 12;
    private static final String GROUP = "#@";
    private static final String BETWEEN = ";";
    private static final String COMMON_USE = "PRACTICE";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private String group = "";

    /** A reader that knows the standard sources of definitions. */
    IndicatorLine() {
        CatalogTable.readResource("indicator-sources.tsv", line -> {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, 2, 2);
                sources.put(cells[0], cells[1]);
            }
        });
    }

    /** The indicator of the line, or nothing where the line holds none. */
    Optional<KnownIndicator> read(String line) {
        if (line.startsWith(GROUP)) {
            group = line.substring(GROUP.length()).strip();
            return Optional.empty();
        }
        if (CatalogTable.saysNothing(line)) {
            return Optional.empty();
        }
        String[] cells = CatalogTable.cells(line, COLUMNS, COLUMNS);
        return Optional.of(new KnownIndicator(
                cells[0],
                cells[1],
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(BETWEEN)),
                cells[3],
                Unit.of(cells[4]),
                cells[5].isEmpty() ? Optional.empty() : Optional.of(polarity(cells[5])),
                constant("aspect", Aspect.values(), cells[6]),
                cells[7].isEmpty() ? Optional.empty() : Optional.of(constant("kind", IndicatorKind.values(), cells[7])),
                constant("stock or flow", StockOrFlow.values(), cells[8]),
                group,
                Optional.of(cells[9]).filter(sdg -> !sdg.isEmpty()),
                cells[11],
                sources.getOrDefault(cells[10], cells[10]),
                !cells[10].equals(COMMON_USE)));
    }

    private static Polarity polarity(String cell) {
        return switch (cell) {
            case "more" -> Polarity.MORE_IS_BETTER;
            case "less" -> Polarity.LESS_IS_BETTER;
            default ->
                throw new IllegalArgumentException("polarity \"" + cell + "\" is neither more nor less nor empty");
        };
    }

    private static <E extends Enum<E>> E constant(String column, E[] constants, String cell) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(cell)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(column + " \"" + cell + "\" is unknown");
    }
}
