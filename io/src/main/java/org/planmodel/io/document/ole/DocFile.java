package org.planmodel.io.document.ole;

import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph.Role;
import org.planmodel.problem.Location;

/** Reads the body of a Word file before 2007, then its text boxes, footnotes and endnotes. */
final class DocFile {
    private static final int BODY_LEVEL = 9;
    private static final String OLD_WORD = "Word 6/95";

    private final AdaptedFile file;
    private final DocNumbering numbering = new DocNumbering();
    private final DocText text;
    private int paragraphs;
    private int tables;

    private DocFile(AdaptedFile file) {
        this.file = file;
        this.text = new DocText(file);
    }

    static void read(AdaptedFile file, DirectoryNode root) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            DocFile doc = new DocFile(file);
            doc.body(document.getRange());
            doc.notes(document.getMainTextboxRange(), Role.TEXT);
            doc.notes(document.getFootnoteRange(), Role.FOOTNOTE);
            doc.notes(document.getEndnoteRange(), Role.FOOTNOTE);
        } catch (OldWordFileFormatException e) {
            throw DocumentException.of(DocumentProblem.NOT_A_DOCUMENT, OLD_WORD);
        }
    }

    private void body(Range range) {
        int count = range.numParagraphs();
        int index = 0;
        while (index < count) {
            Paragraph paragraph = range.getParagraph(index);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                tables++;
                new DocTable(file, text, numbering, tables).read(table);
                index += Math.max(1, table.numParagraphs());
                paragraphs += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph);
                index++;
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        paragraphs++;
        String words = text.of(paragraph);
        String label = words.isBlank() ? "" : numbering.label(paragraph);
        int level = paragraph.getLvl() >= 0 && paragraph.getLvl() < BODY_LEVEL ? paragraph.getLvl() + 1 : 0;
        file.builder().paragraph(label + words, level, Role.TEXT, place());
    }

    private Location place() {
        return new Location.Element("paragraph " + paragraphs, 0);
    }

    private void notes(Range range, Role role) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraphs++;
            file.builder().paragraph(text.of(range.getParagraph(i)), 0, role, place());
        }
    }
}
