package org.planmodel.io.document.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.Paragraph.Role;
import org.planmodel.io.document.TableDraft;
import org.planmodel.io.document.numbering.ListCounter;
import org.planmodel.problem.Location;

/** Takes the blocks of a Markdown file in their order. */
final class MarkdownWalker {
    private final AdaptedFile file;
    private final int firstLine;
    private String label = "";

    /**
     * A walker.
     *
     * @param firstLine the line at which the parsed text begins, from 1
     */
    MarkdownWalker(AdaptedFile file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    void blocks(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            add(MarkdownText.of(node), heading.getLevel(), Role.TEXT, node);
        } else if (node instanceof Paragraph) {
            add(MarkdownText.of(node), 0, Role.TEXT, node);
        } else if (node instanceof OrderedList list) {
            items(list);
        } else if (node instanceof BulletList) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                blocks(item);
            }
        } else if (node instanceof FencedCodeBlock code) {
            add(code.getLiteral(), 0, Role.TEXT, node);
        } else if (node instanceof IndentedCodeBlock code) {
            add(code.getLiteral(), 0, Role.TEXT, node);
        } else if (node instanceof HtmlBlock html) {
            add(html.getLiteral(), 0, Role.FURNITURE, node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else {
            blocks(node);
        }
    }

    /** The items are numbered as they are shown: onwards from the first number. */
    private void items(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        String delimiter = list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            label = ListCounter.spaced(number++ + delimiter, "tab");
            blocks(item);
            label = "";
        }
    }

    private void add(String text, int level, Role role, Node node) {
        file.builder().paragraph(label + text, level, role, place(node));
        label = "";
    }

    private void table(Node table) {
        TableDraft draft = file.newTable();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    draft.row();
                    row(row, draft);
                }
            }
        }
        file.builder().table(draft);
    }

    private void row(Node row, TableDraft draft) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                draft.cell(MarkdownText.of(cell), 1, 1, place(row));
            }
        }
    }

    private Location place(Node node) {
        int line = node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex();
        return new Location.Line(firstLine + line, 0);
    }
}
