package org.planmodel.io.document.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph.Role;
import org.planmodel.io.document.TableDraft;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.problem.Location;

/** Takes the blocks of an OpenDocument text in their order. */
final class OdtBody {
    private static final int DEEPEST_HEADING = 9;

    private final AdaptedFile file;
    private final OdtLists lists;
    private final Deque<String> listStyles = new ArrayDeque<>();
    private boolean itemBegins;
    private int paragraphs;
    private int tables;

    OdtBody(AdaptedFile file, OdtLists lists) {
        this.file = file;
        this.lists = lists;
    }

    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.isStart("text") && xml.depth() > 2) {
                blocks(xml, Optional.empty());
            }
        }
    }

    /** The blocks in the element at whose start the reader stands; those of a cell are gathered as its lines. */
    private void blocks(XmlReader xml, Optional<List<String>> cell) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "p" -> paragraph(xml, 0, cell);
                case "h" ->
                    paragraph(xml, Math.max(1, Math.min(DEEPEST_HEADING, xml.number("outline-level", 1))), cell);
                case "list" -> list(xml, cell);
                case "table" -> table(xml, cell);
                case "tracked-changes" -> {
                    file.problem(DocumentProblem.CHANGES_ACCEPTED);
                    xml.skip();
                }
                case "sequence-decls", "forms", "annotation", "index-title-template" -> xml.skip();
                default -> {
                    // sections and indexes are entered
                }
            }
        }
    }

    private void list(XmlReader xml, Optional<List<String>> cell) {
        String outer = listStyles.isEmpty() ? "" : listStyles.peek();
        String style = xml.attribute("style-name").orElse(outer);
        boolean goesOn =
                xml.attribute("continue-numbering").filter("true"::equals).isPresent()
                        || xml.attribute("continue-list").isPresent();
        if (listStyles.isEmpty() && !goesOn) {
            lists.restart(style);
        }
        listStyles.push(style);
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("list-item")) {
                int level = listStyles.size() - 1;
                xml.attribute("start-value")
                        .ifPresent(start -> lists.restart(style, level, xml.number("start-value", 1)));
                itemBegins = true;
                blocks(xml, cell);
                itemBegins = false;
            } else if (xml.isStart("list-header")) {
                blocks(xml, cell);
            }
        }
        listStyles.pop();
    }

    private void paragraph(XmlReader xml, int level, Optional<List<String>> cell) {
        paragraphs++;
        OdtText text = new OdtText();
        text.read(xml);
        String label = itemBegins && !listStyles.isEmpty() ? lists.next(listStyles.peek(), listStyles.size() - 1) : "";
        itemBegins = false;
        add(text.words().isBlank() ? "" : label + text.words(), level, Role.TEXT, cell);
        text.boxed().forEach(words -> add(words, 0, Role.TEXT, cell));
        text.notes().forEach(words -> add(words, 0, Role.FOOTNOTE, cell));
    }

    private void add(String words, int level, Role role, Optional<List<String>> cell) {
        if (cell.isPresent()) {
            cell.get().add(words.strip());
        } else {
            file.builder().paragraph(words, level, role, new Location.Element("paragraph " + paragraphs, 0));
        }
    }

    /** A table within a cell is lines of the cell. */
    private void table(XmlReader xml, Optional<List<String>> outer) {
        int number = ++tables;
        TableDraft draft = file.newTable();
        int end = xml.depth() - 1;
        int row = 0;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("table-row")) {
                row++;
                draft.row();
                row(xml, draft, new Location.Element("table " + number + ", row " + row, 0));
            }
        }
        if (outer.isPresent()) {
            outer.get().addAll(draft.texts());
        } else {
            file.builder().table(draft);
        }
    }

    private void row(XmlReader xml, TableDraft draft, Location place) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("table-cell")) {
                int columns = xml.number("number-columns-spanned", 1);
                int rows = xml.number("number-rows-spanned", 1);
                List<String> lines = new ArrayList<>();
                blocks(xml, Optional.of(lines));
                lines.removeIf(String::isEmpty);
                draft.cell(String.join("\n", lines), columns, rows, place);
            } else if (xml.isStart("covered-table-cell")) {
                xml.skip();
            }
        }
    }
}
