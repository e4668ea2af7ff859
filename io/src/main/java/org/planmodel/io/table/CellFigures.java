package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planmodel.Aspect;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Reads the figures in a cell: {@code >22}, {@code 1.45 左右}, {@code 〔17〕}, {@code 5%—6%}, {@code 500亿元、8%}. */
final class CellFigures {
    private static final int LONGEST = 80;
    private static final int LONGEST_BASE = 14;
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,40}(?:\\.\\d{1,40})?");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[;\u3001\u3002\n]|,(?!\\d{3}(?!\\d))");

    /**
     * A figure.
     *
     * @param low the number, or the lower one of a range
     * @param high the upper one of a range
     * @param unitSymbol the unit in the cell, or the empty text
     * @param comparator how the number is meant
     * @param aspect the aspect that a word in front of it fixes
     * @param cumulative whether it stands in the brackets of a cumulative value
     * @param marked whether it bears the sign of a note
     */
    record Figure(
            String low,
            Optional<String> high,
            String unitSymbol,
            Comparator comparator,
            Optional<Aspect> aspect,
            boolean cumulative,
            boolean marked) {

        Criterion criterion(Unit unit) {
            return high.<Criterion>map(upper -> new Criterion.Between(quantity(low, unit), quantity(upper, unit)))
                    .orElseGet(() -> new Criterion.Bound(comparator, quantity(low, unit)));
        }

        Quantity quantity(Unit unit) {
            return quantity(low, unit);
        }

        private static Quantity quantity(String number, Unit unit) {
            return Quantity.of(number.replace(",", ""), unit.symbol());
        }

        /** The unit of the figure where the row or column has this one: 1.2万 in a column of 人 is counted in 万人. */
        Unit unit(Unit ofRow) {
            if (unitSymbol.isEmpty()) {
                return ofRow;
            }
            boolean multiplierOnly = Unit.of(unitSymbol).base().isNone();
            Optional<Unit> composed =
                    multiplierOnly ? HeaderReader.knownUnit(unitSymbol + ofRow.symbol()) : Optional.empty();
            return composed.orElseGet(() -> Unit.of(unitSymbol));
        }

        private Figure with(Comparator other, Optional<Aspect> newAspect) {
            return new Figure(low, high, unitSymbol, other, newAspect, cumulative, marked);
        }

        private Figure asCumulative() {
            return new Figure(low, high, unitSymbol, comparator, aspect, true, marked);
        }

        private Figure asMarked() {
            return new Figure(low, high, unitSymbol, comparator, aspect, cumulative, true);
        }
    }

    private CellFigures() {}

    /** Whether the cell says that there is no figure. */
    static boolean isNone(String cell) {
        String text = cell.strip();
        return text.isEmpty() || TableWords.cells().has("none", text);
    }

    /** Whether the cell holds figures and nothing else. */
    static boolean isFigure(String cell) {
        return !read(cell).isEmpty();
    }

    /** The figures of a cell, none if it holds anything else. */
    static List<Figure> read(String cell) {
        if (cell.length() > LONGEST) {
            return List.of();
        }
        Optional<Figure> one = figure(TableWords.condensed(cell));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Figure> several = new ArrayList<>();
        for (String part : BETWEEN_FIGURES.split(cell.replace('\uFF0C', ',').replace('\uFF1B', ';'))) {
            Optional<Figure> figure = figure(TableWords.condensed(part));
            if (figure.isEmpty()) {
                return List.of();
            }
            several.add(figure.get());
        }
        return several;
    }

    private static Optional<Figure> figure(String text) {
        for (TableWords.Word mark : TableWords.cells().of("mark")) {
            if (text.endsWith(mark.word()) && text.length() > 1) {
                return figure(text.substring(0, text.length() - 1)).map(Figure::asMarked);
            }
            if (text.startsWith(mark.word()) && text.length() > 1) {
                return figure(text.substring(1)).map(Figure::asMarked);
            }
        }
        for (TableWords.Word open : TableWords.cells().of("cumulative")) {
            if (text.startsWith(open.word()) && text.endsWith(open.value())) {
                return figure(text.substring(1, text.length() - 1)).map(Figure::asCumulative);
            }
        }
        return NUMBER.matcher(text).lookingAt() ? number(text) : behindWord(text);
    }

    /** A figure behind a comparator, a word of movement or a filler. */
    private static Optional<Figure> behindWord(String text) {
        TableWords words = TableWords.cells();
        Optional<TableWords.Word> before = words.startOf("before", text);
        Optional<TableWords.Word> movement = words.startOf("movement", text);
        Optional<TableWords.Word> filler = words.startOf("filler", text);
        int longest = Math.max(length(before), Math.max(length(movement), length(filler)));
        if (longest == 0) {
            return against(text);
        }
        Optional<Figure> rest = figure(text.substring(longest));
        if (length(before) == longest) {
            Comparator comparator = Comparator.valueOf(before.get().value());
            return rest.filter(figure -> figure.comparator() == Comparator.EXACTLY)
                    .filter(figure -> figure.high().isEmpty())
                    .map(figure -> figure.with(comparator, figure.aspect()));
        }
        if (length(movement) == longest) {
            Aspect aspect = Aspect.valueOf(movement.get().value());
            return rest.filter(figure -> figure.aspect().isEmpty())
                    .map(figure -> figure.with(figure.comparator(), Optional.of(aspect)));
        }
        return rest;
    }

    /** 较“十二五”下降30%以上: what is compared with stands in front of the word of movement. */
    private static Optional<Figure> against(String text) {
        Optional<TableWords.Word> compared = TableWords.cells().startOf("against", text);
        int from = length(compared);
        for (int i = from; compared.isPresent() && i < Math.min(text.length(), from + LONGEST_BASE); i++) {
            String rest = text.substring(i);
            if (TableWords.cells().startOf("movement", rest).isPresent()) {
                return behindWord(rest);
            }
        }
        return Optional.empty();
    }

    private static int length(Optional<TableWords.Word> word) {
        return word.map(found -> found.word().length()).orElse(0);
    }

    /** A number, perhaps with a second one, then a unit and a comparator. */
    private static Optional<Figure> number(String text) {
        Matcher first = NUMBER.matcher(text);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(first.end());
        Optional<String> high = Optional.empty();
        String ofFirst = rest.startsWith("%") ? "%" : "";
        Optional<TableWords.Word> range = TableWords.cells().startOf("range", rest.substring(ofFirst.length()));
        if (range.isPresent()) {
            String behind = rest.substring(ofFirst.length() + range.get().word().length());
            Matcher second = NUMBER.matcher(behind);
            if (!second.lookingAt()) {
                return Optional.empty();
            }
            high = Optional.of(second.group());
            rest = behind.substring(second.end());
        }
        return tail(rest, first.group(), high, ofFirst);
    }

    private static Optional<Figure> tail(String rest, String low, Optional<String> high, String ofFirst) {
        TableWords words = TableWords.cells();
        Comparator comparator = Comparator.EXACTLY;
        String unit = rest;
        Optional<TableWords.Word> after = words.endOf("after", unit);
        if (after.isPresent()) {
            comparator = Comparator.valueOf(after.get().value());
            unit = unit.substring(0, unit.length() - after.get().word().length());
        }
        for (TableWords.Word inside : words.of("inside")) {
            if (unit.startsWith(inside.word())) {
                comparator = Comparator.valueOf(inside.value());
                unit = unit.substring(inside.word().length());
            }
        }
        Optional<TableWords.Word> inclusive = words.endOf("inclusive", unit);
        unit = unit.substring(0, unit.length() - length(inclusive));
        if (!unit.isEmpty() && HeaderReader.knownUnit(unit).isEmpty()) {
            return Optional.empty();
        }
        if (high.isPresent() && !ofFirst.isEmpty() && !unit.equals(ofFirst)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(low, high, unit, comparator, Optional.empty(), false, false));
    }

    /** The unit in the last brackets of a condensed text, if it ends with them and they hold one. */
    static Optional<Unit> bracketedUnit(String condensed) {
        int open = condensed.lastIndexOf('(');
        if (open < 0 || !condensed.endsWith(")")) {
            return Optional.empty();
        }
        return HeaderReader.knownUnit(condensed.substring(open + 1, condensed.length() - 1));
    }
}
