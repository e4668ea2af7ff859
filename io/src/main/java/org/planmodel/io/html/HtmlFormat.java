package org.planmodel.io.html;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanWriter;

/** HTML (网页): a page for people, with every figure marked where it stands. */
public final class HtmlFormat implements PlanFormat {
    static final String NAME = "html";

    /** The format; it has no settings. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return 0;
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(new HtmlWriter());
    }
}
