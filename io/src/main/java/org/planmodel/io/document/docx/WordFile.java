package org.planmodel.io.document.docx;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.archive.Relations;
import org.planmodel.problem.Location;

/** The parts of a Word file: headers, the body with its notes, footers. */
final class WordFile {
    private WordFile() {}

    static void read(AdaptedFile file) throws IOException {
        Archive archive = Archive.read(file.source(), "docx", name -> name.endsWith(".xml") || name.endsWith(".rels"));
        String main = Relations.of(archive, "").find("officeDocument").orElse("word/document.xml");
        if (archive.find(main).isEmpty()) {
            throw DocumentException.damaged("docx", new IOException("the part " + main + " is not there"));
        }
        if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            file.problem(DocumentProblem.MACROS_IGNORED);
        }
        Relations relations = Relations.of(archive, main);
        WordStyles styles = new WordStyles();
        relations.find("styles").flatMap(archive::xml).ifPresent(styles::read);
        WordNumbering numbering = new WordNumbering();
        relations.find("numbering").flatMap(archive::xml).ifPresent(numbering::read);
        WordNotes notes = new WordNotes();
        relations.find("footnotes").flatMap(archive::xml).ifPresent(xml -> notes.read(xml, "footnote"));
        relations.find("endnotes").flatMap(archive::xml).ifPresent(xml -> notes.read(xml, "endnote"));
        furniture(file, archive, relations.all("header"));
        WordBody body = new WordBody(file, styles, numbering, notes);
        archive.xml(main).ifPresent(body::read);
        furniture(file, archive, relations.all("footer"));
    }

    /** Each text of the running heads or feet once; a page number says nothing. */
    private static void furniture(AdaptedFile file, Archive archive, List<String> parts) {
        Set<String> texts = new LinkedHashSet<>();
        for (String part : parts) {
            archive.xml(part).ifPresent(xml -> texts.addAll(WordNotes.paragraphs(xml)));
        }
        for (String text : texts) {
            if (text.chars().anyMatch(Character::isLetter)) {
                file.builder().paragraph(text, 0, Paragraph.Role.FURNITURE, Location.none());
            }
        }
    }
}
