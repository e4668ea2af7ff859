package org.planmodel.io.document.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.markdown.MarkdownWriter;
import org.planmodel.io.text.DecodedText;

/**
 * Markdown (CommonMark with pipe tables): headings, lists and tables are taken as such, emphasis and links are their text. Each line stays a line. HTML and the settings
 * at the head of a file are kept as noise. A span is located by its line. Plans are written by {@link MarkdownWriter}, for which no library is needed.
 */
public final class MarkdownFormat implements PlanFormat {
    private static final OptionalLibrary COMMONMARK =
            new OptionalLibrary("org.commonmark:commonmark", "org.commonmark", "org.commonmark.parser.Parser");
    private static final OptionalLibrary TABLES = new OptionalLibrary(
            "org.commonmark:commonmark-ext-gfm-tables",
            "org.commonmark.ext.gfm.tables",
            "org.commonmark.ext.gfm.tables.TablesExtension");
    /** A text format that is sure of its name says 40. */
    private static final int BY_NAME = 45;

    private static final int BY_CONTENT = 30;
    private static final int SHOWN = 8192;

    /** The format. */
    public MarkdownFormat() {}

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        if (DecodedText.looksBinary(head)) {
            return 0;
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (extensions().stream().anyMatch(extension -> lower.endsWith("." + extension))) {
            return BY_NAME;
        }
        byte[] shown = Arrays.copyOf(head, Math.min(head.length, SHOWN));
        return MarkdownLines.looksLikeMarkdown(DecodedText.of(shown).text()) ? BY_CONTENT : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(MarkdownFormat::adapt);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(new MarkdownWriter());
    }

    private static AdaptedDocument adapt(PlanSource source) {
        if (!COMMONMARK.isPresent()) {
            return AdaptedDocument.failed(COMMONMARK.problem("markdown"));
        }
        return TABLES.isPresent()
                ? AdaptedFile.read("markdown", source, MarkdownFile::read)
                : AdaptedDocument.failed(TABLES.problem("markdown"));
    }
}
