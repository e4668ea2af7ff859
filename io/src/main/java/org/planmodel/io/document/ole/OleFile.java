package org.planmodel.io.document.ole;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;

/** Opens a compound file, wholly in memory, and reads what it really holds: the name may say another thing. */
final class OleFile {
    /** A workbook before 1997. */
    private static final String OLD_WORKBOOK = "Book";
    /** An encrypted file of today's formats is a compound file around the encrypted archive. */
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private OleFile() {}

    static void read(AdaptedFile file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.source().open())) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
                throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, "docx/xlsx");
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                file.problem(DocumentProblem.MACROS_IGNORED);
            }
            if (root.hasEntryCaseInsensitive(DocFormat.STREAM)) {
                DocFile.read(file, root);
            } else if (root.hasEntryCaseInsensitive(XlsFormat.STREAM)) {
                XlsFile.read(file, root);
            } else {
                String held = root.hasEntryCaseInsensitive(OLD_WORKBOOK)
                        ? OLD_WORKBOOK
                        : root.getEntryNames().toString();
                throw DocumentException.of(DocumentProblem.NOT_A_DOCUMENT, held);
            }
        } catch (EncryptedDocumentException e) {
            throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, "doc/xls");
        }
    }
}
