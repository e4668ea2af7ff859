package org.planmodel.io.document.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;

/** Rich Text Format, often under the name {@code .doc}. Pictures and embedded objects are passed over. Needs no library. */
public final class RtfFormat implements PlanFormat {
    private static final String MARK = "{\\rtf";

    /** The format. */
    public RtfFormat() {}

    @Override
    public String name() {
        return "rtf";
    }

    @Override
    public List<String> extensions() {
        return List.of("rtf");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        String start = new String(head, 0, Math.min(head.length, MARK.length()), StandardCharsets.ISO_8859_1);
        return start.equals(MARK) ? CERTAIN : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(source -> AdaptedFile.read("rtf", source, RtfFile::read));
    }
}
