package org.planmodel.io.document.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Rich Text Format, often under the name {@code .doc}: it is recognised, so that its control words are not taken for a plan, and the problem says what to do. */
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
        return Optional.of(
                source -> AdaptedDocument.failed(Problem.of(DocumentProblem.FORMAT_NOT_READ, Location.none(), "RTF")));
    }
}
