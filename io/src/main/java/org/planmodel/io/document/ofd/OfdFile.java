package org.planmodel.io.document.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.layout.LayoutReader;
import org.planmodel.io.document.layout.Piece;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** The parts of an OFD file: the entry, its documents, their pages and the templates behind them. */
final class OfdFile {
    private static final String ENTRY = "OFD.xml";
    /** What an encrypted file adds to the archive (GM/T 0099). */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private final AdaptedFile file;
    private final Archive archive;
    private final LayoutReader layout = new LayoutReader();
    private int pages;
    private int characters;

    private OfdFile(AdaptedFile file, Archive archive) {
        this.file = file;
        this.archive = archive;
    }

    static void read(AdaptedFile file) throws IOException {
        Archive archive = Archive.read(file.source(), "ofd", name -> name.endsWith(".xml"));
        if (archive.names().stream().anyMatch(name -> name.endsWith(ENCRYPTIONS))) {
            throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, "ofd");
        }
        OfdFile ofd = new OfdFile(file, archive);
        XmlReader entry = archive.xml(ENTRY)
                .orElseThrow(() -> DocumentException.damaged("ofd", new IOException("the part OFD.xml is not there")));
        List<String> roots = new ArrayList<>();
        while (entry.next()) {
            if (entry.isStart("DocRoot")) {
                roots.add(entry.allText().strip());
            }
        }
        roots.forEach(root -> ofd.document(OfdPath.resolve(ENTRY, root)));
        ofd.layout.write(file.builder());
    }

    /** One document: its pages in the order in which they are named. */
    private void document(String part) {
        Map<String, String> templates = new HashMap<>();
        List<String> contents = new ArrayList<>();
        Optional<OfdBox> area = Optional.empty();
        XmlReader xml = part(part);
        while (xml.next()) {
            if (xml.isStart("TemplatePage")) {
                String id = xml.attribute("ID").orElse("");
                xml.attribute("BaseLoc").ifPresent(loc -> templates.put(id, OfdPath.resolve(part, loc)));
            } else if (xml.isStart("Page")) {
                xml.attribute("BaseLoc").ifPresent(loc -> contents.add(OfdPath.resolve(part, loc)));
            } else if (xml.isStart("PhysicalBox")) {
                area = OfdBox.parse(xml.allText());
            }
        }
        for (String content : contents) {
            page(content, templates, area.orElse(OfdBox.A4));
        }
    }

    private XmlReader part(String name) {
        return archive.xml(name)
                .orElseThrow(
                        () -> DocumentException.damaged("ofd", new IOException("the part " + name + " is not there")));
    }

    private void page(String content, Map<String, String> templates, OfdBox usual) {
        int most = file.source().limits().maxPages();
        if (++pages > most) {
            throw DocumentException.of(ReadProblem.TOO_MANY_PAGES, most);
        }
        OfdPage page = new OfdPage(usual);
        page.read(part(content));
        for (String template : page.templates()) {
            Optional.ofNullable(templates.get(template)).flatMap(archive::xml).ifPresent(page::read);
        }
        List<Piece> pieces = page.pieces();
        count(pieces);
        if (pieces.stream().allMatch(piece -> piece.text().isBlank()) && page.hasPicture()) {
            file.problem(Problem.of(DocumentProblem.PAGE_WITHOUT_TEXT, new Location.Page(pages), pages));
        }
        layout.page(pages, page.width(), page.height(), pieces, page.rules());
    }

    /** Templates may be drawn on every page: what is read many times counts as often. */
    private void count(List<Piece> pieces) {
        characters += pieces.size();
        if (characters > file.source().limits().maxChars()) {
            throw DocumentException.of(
                    ReadProblem.TEXT_TOO_LONG, file.source().limits().maxChars());
        }
    }
}
