package org.planmodel.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planmodel.Measure;
import org.planmodel.Target;
import org.planmodel.quantity.Quantity;

/** A measure with all that stands below it, as one text without the units that answer for it, and with its figures. */
record MeasureText(Measure measure, List<Measure> path, String text, List<Quantity> figures) {
    private static final String OPEN = "(（[【";
    private static final String CLOSE = ")）]】";

    static MeasureText of(Measure measure, List<Measure> path, Set<String> unitNames) {
        StringBuilder text = new StringBuilder();
        List<Quantity> figures = new ArrayList<>();
        collect(measure, unitNames, text, figures);
        return new MeasureText(measure, path, text.toString(), figures);
    }

    private static void collect(Measure measure, Set<String> unitNames, StringBuilder text, List<Quantity> figures) {
        measure.title()
                .ifPresent(title -> text.append(withoutUnits(title, unitNames)).append('\n'));
        measure.text()
                .filter(body -> !measure.title().orElse("").contains(body))
                .ifPresent(body -> text.append(withoutUnits(body, unitNames)).append('\n'));
        for (Target target : measure.targets()) {
            Amounts.number(target.criterion()).ifPresent(figures::add);
        }
        measure.children().forEach(child -> collect(child, unitNames, text, figures));
    }

    /** Drops brackets, and lines with a colon, that name a unit: 〔牵头单位：市水务局〕. */
    static String withoutUnits(String text, Set<String> unitNames) {
        StringBuilder kept = new StringBuilder(text.length());
        for (String line : text.split("\n")) {
            String plain = withoutBrackets(line, unitNames);
            boolean label = plain.indexOf(':') >= 0 || plain.indexOf('：') >= 0;
            if (!label || !names(plain, unitNames)) {
                kept.append(plain).append('\n');
            }
        }
        return kept.toString().strip();
    }

    private static String withoutBrackets(String line, Set<String> unitNames) {
        StringBuilder kept = new StringBuilder(line.length());
        int at = 0;
        while (at < line.length()) {
            int close = OPEN.indexOf(line.charAt(at)) >= 0 ? closing(line, at) : -1;
            if (close > 0 && names(line.substring(at, close), unitNames)) {
                at = close + 1;
            } else {
                kept.append(line.charAt(at));
                at++;
            }
        }
        return kept.toString();
    }

    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            depth += OPEN.indexOf(line.charAt(i)) >= 0 ? 1 : CLOSE.indexOf(line.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(String text, Set<String> unitNames) {
        return unitNames.stream().anyMatch(text::contains);
    }

    /** The figures that both have: equal by base value, in units that compare. */
    List<Quantity> sharedFigures(MeasureText other) {
        return figures.stream()
                .filter(figure -> other.figures.stream()
                        .anyMatch(theirs -> theirs.comparesWith(figure) && theirs.compareTo(figure) == 0))
                .distinct()
                .toList();
    }

    boolean isAbove(MeasureText other) {
        return other.path.size() > path.size()
                && other.path.get(path.size() - 1).equals(measure);
    }
}
