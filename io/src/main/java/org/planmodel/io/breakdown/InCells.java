package org.planmodel.io.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planmodel.io.internal.workbook.FoundSheet;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Says of a problem of a breakdown's rows in which cell it is. */
final class InCells {
    private static final Pattern PATH = Pattern.compile("rows\\[(\\d{1,9})]\\.(\\w{1,20})");

    /** Fields that are called otherwise in the sheet. */
    private static final Map<String, String> COLUMNS = Map.of("criterion", "value", "id", "row");

    private InCells() {}

    static Problem of(Problem problem, FoundSheet sheet, List<Integer> lines) {
        if (problem.location() instanceof Location.Element element) {
            Matcher path = PATH.matcher(element.path());
            if (path.matches()) {
                int line = lines.get(Integer.parseInt(path.group(1)));
                return problem.at(sheet.place(line, column(path.group(2), sheet)));
            }
        }
        return problem;
    }

    private static String column(String field, FoundSheet sheet) {
        if (field.equals("checkPoints")) {
            return Optional.of(Columns.checkPoints(sheet))
                    .filter(keys -> !keys.isEmpty())
                    .map(keys -> keys.get(keys.size() - 1))
                    .orElse("text");
        }
        return COLUMNS.getOrDefault(field, field);
    }
}
