package org.planmodel.io.document.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.TableDraft;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.problem.Location;

/**
 * Walks through the body of a Word file. Deletions are left out, insertions taken; a text box stands behind the paragraph that anchors it, a note behind the one
 * that refers to it.
 */
final class WordBody {
    private final AdaptedFile file;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private int paragraphs;
    private int tables;

    WordBody(AdaptedFile file, WordStyles styles, WordNumbering numbering, WordNotes notes) {
        this.file = file;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.isStart("body")) {
                blocks(xml, new Flow());
            }
        }
    }

    /** Where paragraphs go: into the document, or into the text of a cell. */
    private final class Flow {
        private final Optional<StringBuilder> cell;
        private WordParagraph open = new WordParagraph();

        Flow() {
            this.cell = Optional.empty();
        }

        Flow(StringBuilder cell) {
            this.cell = Optional.of(cell);
        }

        void end(WordParagraph paragraph) {
            if (!paragraph.joinsNext) {
                open = new WordParagraph();
                put(paragraph);
            }
        }

        /** A paragraph whose mark was deleted may be the last. */
        void finish() {
            put(open);
            open = new WordParagraph();
        }

        private void put(WordParagraph paragraph) {
            emit(paragraph);
            for (WordParagraph boxed : paragraph.boxed) {
                emit(boxed);
            }
            for (String note : paragraph.notes) {
                if (cell.isPresent()) {
                    line(note);
                } else {
                    file.builder().paragraph(note, 0, Paragraph.Role.FOOTNOTE, place());
                }
            }
        }

        private void emit(WordParagraph paragraph) {
            String text = paragraph.label + paragraph.text;
            if (cell.isPresent()) {
                line(text);
                return;
            }
            Paragraph.Role role = paragraph.title ? Paragraph.Role.TITLE : Paragraph.Role.TEXT;
            file.builder().paragraph(text, paragraph.headingLevel, role, place());
        }

        private void line(String text) {
            StringBuilder out = cell.orElseThrow();
            if (!text.isBlank()) {
                out.append(out.isEmpty() ? "" : "\n").append(text.strip());
            }
        }
    }

    private Location place() {
        return new Location.Element("paragraph " + paragraphs, 0);
    }

    /** The blocks in the element at whose start the reader stands. */
    private void blocks(XmlReader xml, Flow flow) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            block(xml, flow);
        }
        flow.finish();
    }

    private void block(XmlReader xml, Flow flow) {
        if (!xml.isStart()) {
            return;
        }
        switch (xml.name()) {
            case "p" -> paragraph(xml, flow);
            case "tbl" -> table(xml, flow);
            case "del", "moveFrom" -> deleted(xml);
            case "ins", "moveTo" -> file.problem(DocumentProblem.CHANGES_ACCEPTED);
            case "sectPr", "sdtPr", "Fallback" -> xml.skip();
            default -> {
                // what only wraps blocks is entered
            }
        }
    }

    private void deleted(XmlReader xml) {
        file.problem(DocumentProblem.CHANGES_ACCEPTED);
        xml.skip();
    }

    private void paragraph(XmlReader xml, Flow flow) {
        paragraphs++;
        WordParagraph paragraph = flow.open;
        paragraph.joinsNext = false;
        boolean begins = paragraph.text.isEmpty();
        String style = "";
        Optional<String> numbered = Optional.empty();
        int level = -1;
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("pPr")) {
                WordProperties properties = WordProperties.read(xml);
                style = properties.style;
                numbered = properties.numbering;
                level = properties.level;
                paragraph.outline = properties.outline;
                paragraph.joinsNext = properties.markDeleted;
                if (properties.changed) {
                    file.problem(DocumentProblem.CHANGES_ACCEPTED);
                }
            } else {
                inline(xml, paragraph);
            }
        }
        boolean blank = paragraph.text.toString().isBlank();
        if (begins && !(blank && paragraph.joinsNext)) {
            String label = label(style, numbered, level);
            paragraph.label = blank ? "" : label;
        }
        paragraph.title |= styles.isTitle(style);
        paragraph.headingLevel =
                paragraph.outline >= 0 ? paragraph.outline < 9 ? paragraph.outline + 1 : 0 : styles.headingLevel(style);
        flow.end(paragraph);
    }

    private String label(String style, Optional<String> numbered, int level) {
        Optional<String> id = numbered.or(() -> styles.numbering(style));
        return id.map(list -> numbering.next(list, level >= 0 ? level : styles.level(style)))
                .orElse("");
    }

    /** One event within a paragraph. */
    private void inline(XmlReader xml, WordParagraph paragraph) {
        if (!xml.isStart()) {
            return;
        }
        switch (xml.name()) {
            case "t" -> paragraph.text.append(xml.allText());
            case "tab", "ptab" -> paragraph.text.append('\t');
            case "br" -> {
                if (xml.attribute("type")
                        .filter(type -> !type.equals("textWrapping"))
                        .isEmpty()) {
                    paragraph.text.append('\n');
                }
            }
            case "cr" -> paragraph.text.append('\n');
            case "noBreakHyphen" -> paragraph.text.append('-');
            case "sym" -> symbol(xml, paragraph);
            case "rPr" -> {
                if (WordProperties.isHidden(xml)) {
                    skipRun(xml);
                }
            }
            case "del", "moveFrom" -> deleted(xml);
            case "ins", "moveTo" -> file.problem(DocumentProblem.CHANGES_ACCEPTED);
            case "footnoteReference" -> note(xml, "footnote", paragraph);
            case "endnoteReference" -> note(xml, "endnote", paragraph);
            case "txbxContent" -> textBox(xml, paragraph);
            case "Fallback", "rt", "instrText", "delText", "pPr" -> xml.skip();
            default -> {
                // runs, links, fields and drawings are entered
            }
        }
    }

    /** Passes over the rest of the run in whose properties the reader stands. */
    private static void skipRun(XmlReader xml) {
        int run = xml.depth() - 1;
        while (xml.depth() > run && xml.next()) {
            // passes
        }
    }

    private static void symbol(XmlReader xml, WordParagraph paragraph) {
        String code = xml.attribute("char").orElse("");
        if (code.length() == 4 && code.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            char c = (char) Integer.parseInt(code, 16);
            if (Character.getType(c) != Character.PRIVATE_USE) {
                paragraph.text.append(c);
            }
        }
    }

    private void note(XmlReader xml, String kind, WordParagraph paragraph) {
        xml.attribute("id").flatMap(id -> notes.find(kind, id)).ifPresent(paragraph.notes::add);
    }

    private void textBox(XmlReader xml, WordParagraph paragraph) {
        List<WordParagraph> boxed = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        blocks(xml, new Flow(text));
        for (String line : text.toString().split("\n")) {
            WordParagraph of = new WordParagraph();
            of.text.append(line);
            boxed.add(of);
        }
        paragraph.boxed.addAll(boxed);
    }

    private WordTable.CellReader cellReader(StringBuilder text) {
        Flow flow = new Flow(text);
        return new WordTable.CellReader() {
            @Override
            public void block(XmlReader xml) {
                WordBody.this.block(xml, flow);
            }

            @Override
            public void finish() {
                flow.finish();
            }
        };
    }

    private void table(XmlReader xml, Flow flow) {
        int number = ++tables;
        TableDraft draft = file.newTable();
        WordTable table = new WordTable(file, draft);
        int end = xml.depth() - 1;
        int row = 0;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("tr")) {
                int of = ++row;
                table.row(xml, this::cellReader, "table " + number + ", row " + of);
            } else if (xml.isStart("tblPr") || xml.isStart("tblGrid")) {
                xml.skip();
            }
        }
        if (flow.cell.isPresent()) {
            draft.texts().forEach(flow::line);
        } else {
            file.builder().table(draft);
        }
    }
}
