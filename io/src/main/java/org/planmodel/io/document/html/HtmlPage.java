package org.planmodel.io.document.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.text.DecodedText;

/** Reads a web page with jsoup. Nothing that the page refers to is fetched. */
final class HtmlPage {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{1,40})");

    private HtmlPage() {}

    static AdaptedDocument read(PlanSource source) {
        return AdaptedFile.read("html", source, HtmlPage::read);
    }

    private static void read(AdaptedFile file) throws IOException {
        String html = decode(file);
        if (html.length() / 4 > file.source().limits().maxChars()) {
            throw DocumentException.of(
                    ReadProblem.TEXT_TOO_LONG, file.source().limits().maxChars());
        }
        Parser parser = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(file.source().limits().maxNesting());
        Document page = parser.parseInput(html, "");
        Element body = page.body();
        new HtmlWalker(file, ArticleFinder.of(body)).walk(body);
    }

    /** The text, in the encoding that the bytes show, else in the one that the page declares. */
    private static String decode(AdaptedFile file) {
        byte[] bytes = file.source().bytes();
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.problem().isEmpty()) {
            return decoded.text();
        }
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent() && !declared.get().equals(decoded.charset())) {
            return new String(bytes, declared.get());
        }
        decoded.problems().forEach(file::problem);
        return decoded.text();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        try {
            return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
