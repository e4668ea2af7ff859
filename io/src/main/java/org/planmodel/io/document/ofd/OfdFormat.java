package org.planmodel.io.document.ofd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.archive.ZipHead;

/**
 * OFD files (版式文档, GB/T 33190): their text objects are read with the XML reader of Java under the limits of the reading; no library is needed. Pictures, seals and
 * signatures are not read. A span is located by its page.
 */
public final class OfdFormat implements PlanFormat {
    private static final int BY_CONTENT = 95;
    private static final int BY_NAME = 60;

    /** The format. */
    public OfdFormat() {}

    @Override
    public String name() {
        return "ofd";
    }

    @Override
    public List<String> extensions() {
        return List.of("ofd");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        if (!ZipHead.isZip(head)) {
            return 0;
        }
        Set<String> names = ZipHead.names(head);
        boolean marked = names.contains("OFD.xml")
                || names.stream().anyMatch(name -> name.startsWith("Doc_0/") || name.startsWith("/Doc_0/"));
        if (marked) {
            return BY_CONTENT;
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".ofd") ? BY_NAME : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(source -> AdaptedFile.read("ofd", source, OfdFile::read));
    }
}
