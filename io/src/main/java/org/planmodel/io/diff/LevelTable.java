package org.planmodel.io.diff;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.HeldTarget;
import org.planmodel.diff.VerticalComparison;
import org.planmodel.diff.VerticalLine;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Language;

/** A district's targets beside its city's, as a table: first what both have, then what only the upper level has. */
final class LevelTable {
    private static final List<String> COLUMNS =
            List.of("relation", "label", "lower", "upper", "difference", "percentOfUpper");

    private LevelTable() {}

    static DiffTable of(VerticalComparison comparison, Language language) {
        List<List<String>> rows = new ArrayList<>();
        comparison.lines().forEach(line -> rows.add(row(line, language)));
        comparison.onlyUpper().forEach(target -> rows.add(row(target, language)));
        return DiffTable.of(
                "levels",
                List.of(
                        comparison.lower(),
                        comparison.upper(),
                        comparison.lines().size(),
                        comparison.onlyUpper().size()),
                COLUMNS,
                rows,
                language);
    }

    private static List<String> row(VerticalLine line, Language language) {
        return List.of(
                line.relationName().in(language),
                line.indicator(),
                line.lower().target().criterion().notation(),
                line.upper().target().criterion().notation(),
                line.difference().map(Quantity::toString).orElse(""),
                line.percentOfUpper()
                        .map(percent -> percent.toPlainString() + "%")
                        .orElse(""));
    }

    private static List<String> row(HeldTarget upper, Language language) {
        return List.of(
                DiffTable.say("onlyUpper").in(language),
                upper.target().subject(),
                "",
                upper.target().criterion().notation(),
                "",
                "");
    }
}
