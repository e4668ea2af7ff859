package org.planmodel.io.markdown;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanWriter;

/**
 * A plan as a Markdown page for people ({@code .md}), which is written and does not come back as data; see {@link MarkdownWriter}. It takes no file for its
 * own: Markdown that people wrote is a document.
 */
public final class MarkdownPageFormat implements PlanFormat {
    static final String NAME = "markdown-page";

    private static final MarkdownWriter WRITER = new MarkdownWriter();

    /** The format; it has no settings. */
    public MarkdownPageFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return 0;
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
