package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.Paragraph;
import org.planmodel.quantity.Unit;

/** What stands around a table: the line 单位：亿元 above it and the notes below. */
final class TableNotes {
    private static final int PARAGRAPHS_ABOVE = 2;
    private static final int PARAGRAPHS_BELOW = 4;
    private static final Pattern MARKED_YEAR = Pattern.compile("\\*[^\\d*]{0,8}((?:19|20)\\d{2})");
    private static final Pattern UNIT_LINE = Pattern.compile("[(\uFF08]?\\S{2}[:\uFF1A]\\s*(\\S{1,16}?)[)\uFF09]?");

    private final Document document;
    private final List<String> above;
    private final List<String> below;

    private TableNotes(Document document, List<String> above, List<String> below) {
        this.document = document;
        this.above = above;
        this.below = below;
    }

    static TableNotes around(Document document, Grid grid) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        int start = grid.row(0).isEmpty() ? 0 : grid.row(0).get(0).span().start();
        int index = 0;
        while (index < document.blocks().size()
                && document.blocks().get(index).span().end() < start) {
            index++;
        }
        for (int i = Math.max(0, index - PARAGRAPHS_ABOVE); i < index; i++) {
            add(document, i, above);
        }
        for (int i = index + 1; i <= index + PARAGRAPHS_BELOW; i++) {
            add(document, i, below);
        }
        for (int row = 0; row < grid.height(); row++) {
            if (grid.row(row).size() == 1) {
                (row < grid.height() / 2 ? above : below)
                        .add(grid.row(row).get(0).text());
            }
        }
        return new TableNotes(document, above, below);
    }

    private static void add(Document document, int index, List<String> texts) {
        if (index < document.blocks().size()) {
            Block block = document.blocks().get(index);
            if (block instanceof Paragraph) {
                texts.add(block.span().in(document.text()));
            }
        }
    }

    /** The unit of the whole table: 单位：亿元. */
    Optional<Unit> unit() {
        for (String line : above) {
            Matcher matcher = UNIT_LINE.matcher(line.strip());
            if (TableWords.cells().in("caption", line).isPresent() && matcher.matches()) {
                return HeaderReader.knownUnit(TableWords.condensed(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** The year of the figures that bear a star: 带 * 的为 2024 年数据. */
    Optional<Integer> yearOfMark() {
        for (String note : below) {
            Matcher matcher = MARKED_YEAR.matcher(note);
            if (matcher.find()) {
                return Optional.of(Integer.parseInt(matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    String text(SourceSpan span) {
        return span.in(document.text());
    }
}
