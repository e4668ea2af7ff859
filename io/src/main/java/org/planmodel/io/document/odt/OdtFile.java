package org.planmodel.io.document.odt;

import java.io.IOException;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.archive.XmlReader;

/** The parts of an OpenDocument text: what encrypts it, its styles, its content. */
final class OdtFile {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OdtFile() {}

    static void read(AdaptedFile file) throws IOException {
        Archive archive = Archive.read(file.source(), "odt", name -> name.endsWith(".xml"));
        if (archive.names().stream().anyMatch(name -> name.startsWith("Basic/"))) {
            file.problem(DocumentProblem.MACROS_IGNORED);
        }
        archive.xml(MANIFEST).ifPresent(OdtFile::checkReadable);
        OdtLists lists = new OdtLists();
        archive.xml("styles.xml").ifPresent(lists::read);
        archive.xml(CONTENT).ifPresent(lists::read);
        XmlReader content = archive.xml(CONTENT)
                .orElseThrow(
                        () -> DocumentException.damaged("odt", new IOException("the part content.xml is not there")));
        new OdtBody(file, lists).read(content);
    }

    private static void checkReadable(XmlReader manifest) {
        while (manifest.next()) {
            if (manifest.isStart("encryption-data")) {
                throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, "odt");
            }
        }
    }
}
