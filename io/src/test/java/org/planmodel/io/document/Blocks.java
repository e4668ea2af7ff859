package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;

/** Looks into documents for tests. */
public final class Blocks {
    private Blocks() {}

    /** The document of a result without any error. */
    public static Document of(AdaptedDocument adapted) {
        assertThat(adapted.document()).as("%s", adapted.problems()).isPresent();
        return adapted.document().orElseThrow();
    }

    /** The texts of the paragraphs of a role. */
    public static List<String> texts(Document document, Paragraph.Role role) {
        return document.blocks().stream()
                .filter(block -> block instanceof Paragraph paragraph && paragraph.role() == role)
                .map(block -> block.span().in(document.text()))
                .toList();
    }

    /** The texts of all paragraphs that are part of the document itself. */
    public static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(block -> block instanceof Paragraph paragraph && paragraph.role() != Paragraph.Role.FURNITURE)
                .map(block -> block.span().in(document.text()))
                .toList();
    }

    /** The tables. */
    public static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The cells of a table as text: {@code text@column}, with {@code wN} and {@code hN} for a wide or high cell. */
    public static List<List<String>> cells(Document document, Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.span().in(document.text()) + "@" + cell.column()
                                + (cell.columnSpan() > 1 ? "w" + cell.columnSpan() : "")
                                + (cell.rowSpan() > 1 ? "h" + cell.rowSpan() : ""))
                        .toList())
                .toList();
    }

    /** Where a piece of text stood. */
    public static Location place(Document document, String text) {
        int at = document.text().indexOf(text);
        assertThat(at).as("\"%s\" in the text", text).isNotNegative();
        return document.locator().locate(SourceSpan.of(at, at + text.length()));
    }
}
