package org.planmodel.io.document.odt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.archive.ZipHead;

/** OpenDocument texts (ODT) with the numbers of their lists, tables and footnotes; read with the XML reader of Java, no library is needed. */
public final class OdtFormat implements PlanFormat {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final int TYPE_WITHIN = 200;
    private static final int BY_NAME = 60;

    /** The format. */
    public OdtFormat() {}

    @Override
    public String name() {
        return "odt";
    }

    @Override
    public List<String> extensions() {
        return List.of("odt", "ott");
    }

    /** The first part of such a file, which is not packed, says the type. */
    @Override
    public int detect(byte[] head, String fileName) {
        if (!ZipHead.isZip(head)) {
            return 0;
        }
        String start = new String(head, 0, Math.min(head.length, TYPE_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains(TYPE)) {
            return CERTAIN;
        }
        boolean content = ZipHead.names(head).contains("content.xml");
        return content && fileName.toLowerCase(Locale.ROOT).endsWith(".odt") ? BY_NAME : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(source -> AdaptedFile.read("odt", source, OdtFile::read));
    }
}
