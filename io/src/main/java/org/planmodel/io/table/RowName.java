package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.planmodel.Aspect;
import org.planmodel.SourceSpan;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/**
 * What the row of an indicator is called: {@code 1. 国内生产总值(GDP)增长(%)} is the name 国内生产总值(GDP)增长 with the unit %.
 *
 * @param name without number, unit and 其中
 * @param unit the unit in brackets behind it
 * @param basis how it is calculated, in brackets behind it: 可比价
 * @param aspect the aspect of a row such as 增速 below the indicator
 * @param partOf whether it is part of the indicator above
 * @param continues whether it is another row of the indicator above
 * @param cells where it stands
 */
record RowName(
        String name,
        Optional<Unit> unit,
        Optional<String> basis,
        Optional<Aspect> aspect,
        boolean partOf,
        boolean continues,
        List<Grid.Cell> cells) {

    /** The name of a row; empty where no cell of the name columns has text. */
    static Optional<RowName> of(Grid grid, List<Column> columns, int row) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            grid.textAt(row, column.index())
                    .filter(cell -> !cells.contains(cell))
                    .ifPresent(cells::add);
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        boolean continues = cells.get(0).row() < row;
        RowName first = parse(cells.get(0).text());
        if (cells.size() == 1) {
            return Optional.of(first.with(first.name(), first, continues, cells));
        }
        RowName last = parse(cells.get(cells.size() - 1).text());
        Optional<Aspect> aspect = rowAspect(last.name());
        if (aspect.isPresent()) {
            RowName named = new RowName(
                    first.name(), last.unit(), last.basis(), aspect, first.partOf(), continues, List.copyOf(cells));
            return Optional.of(named);
        }
        String between = TableWords.cells().of("between").get(0).word();
        RowName joined = last.with(first.name() + between + last.name(), last, false, cells);
        return Optional.of(joined);
    }

    private RowName with(String newName, RowName details, boolean goesOn, List<Grid.Cell> places) {
        return new RowName(
                newName, details.unit, details.basis, Optional.empty(), details.partOf, goesOn, List.copyOf(places));
    }

    static Optional<Aspect> rowAspect(String name) {
        return TableWords.cells().of("row").stream()
                .filter(word -> word.word().equals(name))
                .map(word -> Aspect.valueOf(word.value()))
                .findFirst();
    }

    private static RowName parse(String text) {
        String name = text.substring(enumeratorLength(text)).strip().replace("\n", "");
        Optional<TableWords.Word> part = TableWords.cells().startOf("partOf", name);
        if (part.isPresent()) {
            name = name.substring(part.get().word().length());
            name = name.startsWith(":") || name.startsWith("\uFF1A")
                    ? name.substring(1).strip()
                    : name;
            name = name.substring(enumeratorLength(name)).strip();
        }
        while (TableWords.cells().endOf("mark", name).isPresent() && name.length() > 1) {
            name = name.substring(0, name.length() - 1).strip();
        }
        name = withoutGaps(TableWords.cells().pattern("note").matcher(name).replaceFirst(""));
        Optional<Unit> unit = Optional.empty();
        Optional<String> basis = Optional.empty();
        for (int open = openOfLast(name); open > 0; open = openOfLast(name)) {
            String inside = TableWords.condensed(name.substring(open + 1, name.length() - 1));
            Optional<Unit> known = HeaderReader.knownUnit(inside);
            Optional<String> known2 = TableWords.cells().in("basis", inside).map(TableWords.Word::value);
            if (known.isPresent() && unit.isEmpty()) {
                unit = known;
            } else if (known2.isPresent() && basis.isEmpty()) {
                basis = known2;
            } else {
                break;
            }
            name = name.substring(0, open).strip();
        }
        return new RowName(
                name.isEmpty() ? text : name, unit, basis, Optional.empty(), part.isPresent(), false, List.of());
    }

    /** Without the blanks that a line break inside of the name left: 数字经济增加值占全市 生产总值比重. */
    private static String withoutGaps(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean gap = Character.isWhitespace(name.charAt(i))
                    && i > 0
                    && i + 1 < name.length()
                    && Character.isIdeographic(name.charAt(i - 1))
                    && Character.isIdeographic(name.charAt(i + 1));
            if (!gap) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    /** Where the last brackets open, if the name ends with them; else -1. */
    private static int openOfLast(String name) {
        if (!name.endsWith(")") && !name.endsWith("\uFF09")) {
            return -1;
        }
        return Math.max(name.lastIndexOf('('), name.lastIndexOf('\uFF08'));
    }

    static int enumeratorLength(String text) {
        Matcher matcher = TableWords.cells().pattern("enumerator").matcher(text);
        return matcher.lookingAt() && matcher.end() < text.length() ? matcher.end() : 0;
    }

    /** Where the number in front of the name stands. */
    SourceSpan enumerator() {
        Grid.Cell first = cells.get(0);
        int start = first.span().start();
        return SourceSpan.of(start, start + enumeratorLength(first.text()));
    }

    /** The aspect of which the name speaks, where figures have this unit. */
    Aspect aspectOf(Unit figures) {
        if (aspect.isPresent()) {
            return aspect.get();
        }
        TableWords words = TableWords.cells();
        String bare = TableWords.condensed(name);
        for (int open = openOfLast(bare); open > 0; open = openOfLast(bare)) {
            bare = bare.substring(0, open);
        }
        boolean ratio = figures.dimension() == Dimension.RATIO || figures.dimension() == Dimension.POINTS;
        Optional<Aspect> ends = words.endOf("ends", bare).map(word -> Aspect.valueOf(word.value()));
        if (ends.isPresent() && (ends.get() != Aspect.SHARE || ratio || figures.isNone())) {
            return ends.get();
        }
        Optional<TableWords.Word> begins = words.startOf("begins", bare);
        if (begins.isPresent()) {
            return Aspect.valueOf(begins.get().value());
        }
        return ratio && ends.isEmpty() ? Aspect.GROWTH : Aspect.LEVEL;
    }
}
