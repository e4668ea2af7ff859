package org.planmodel.io.document.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.html.HtmlWriter;
import org.planmodel.io.text.DecodedText;

/** Web pages (网页), whatever their name: a {@code .doc} or {@code .xls} that is HTML inside is one, too. */
public final class HtmlFormat implements PlanFormat {
    private static final OptionalLibrary JSOUP = new OptionalLibrary("org.jsoup:jsoup", "org.jsoup", "org.jsoup.Jsoup");
    private static final int PAGE = 95;
    private static final int FRAGMENT = 60;
    private static final int SHOWN = 2048;
    private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html", "<head", "<body");
    private static final List<String> FRAGMENT_STARTS = List.of(
            "<h1", "<h2", "<h3", "<p>", "<p ", "<div", "<table", "<article", "<section", "<main", "<meta", "<title");

    /** The format. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public List<String> extensions() {
        return List.of("html", "htm", "xhtml", "shtml");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        if (DecodedText.looksBinary(head)) {
            return 0;
        }
        String text = DecodedText.of(Arrays.copyOf(head, Math.min(head.length, SHOWN)))
                .text()
                .strip()
                .toLowerCase(Locale.ROOT);
        if (PAGE_STARTS.stream().anyMatch(text::startsWith)) {
            return PAGE;
        }
        if (text.startsWith("<?xml") || text.startsWith("<!--")) {
            return text.contains("<html") ? PAGE : 0;
        }
        return FRAGMENT_STARTS.stream().anyMatch(text::startsWith) ? FRAGMENT : 0;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(HtmlFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        return JSOUP.isPresent() ? HtmlPage.read(source) : AdaptedDocument.failed(JSOUP.problem("html"));
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(new HtmlWriter());
    }
}
