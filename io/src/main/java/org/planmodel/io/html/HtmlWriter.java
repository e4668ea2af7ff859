package org.planmodel.io.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.Wording;

/**
 * Writes a plan as one web page that needs nothing else: the text with its outline, every figure marked with how it is read, filters by
 * unit, aspect and commitment. Readable without its script, on a phone, on paper, in light and dark.
 *
 * <p>Chinese words for a plan with a Chinese title, English ones for any other. The page admits no script but its own.
 */
public final class HtmlWriter implements PlanWriter {
    private static final String NAME = "html";
    private static final String CSS = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    /** A writer; it has no settings. */
    public HtmlWriter() {}

    @Override
    public LossReport write(Plan plan, OutputStream stream) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        HtmlOut out = new HtmlOut(writer);
        Labels labels = Labels.of(plan);
        Statements statements = new Statements(plan, labels);
        MarkedText text = new MarkedText(plan.text().orElse(""), statements.all());
        head(out, plan, labels);
        out.raw("<div class=\"layout\">\n");
        boolean hasText = plan.text().isPresent();
        Annex annex = new Annex(out, labels, hasText);
        out.raw(hasText ? "<main class=\"document\">\n" : "<main>\n");
        if (!hasText) {
            about(out, plan, labels, annex);
        }
        out.raw("<div class=\"text\">\n");
        text(out, plan, labels, text);
        out.raw("</div>\n");
        // Who reads the page as a document finds the document first; style sets what is about it above it
        if (hasText) {
            about(out, plan, labels, annex);
        }
        for (Statement.Kind kind : Statement.Kind.values()) {
            annex.table(kind, statements.of(kind));
        }
        annex.rest(plan);
        out.raw("</main>\n");
        side(out, plan, labels, statements, text);
        out.raw("</div>\n");
        out.raw("<aside id=\"reading\" role=\"dialog\" hidden>");
        out.leaf("button", "×", "type", "button", "aria-label", labels.get("html.close"));
        out.raw("<div></div></aside>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
        writer.flush();
        return new LossLog(NAME).report(plan);
    }

    private static void about(HtmlOut out, Plan plan, Labels labels, Annex annex) throws IOException {
        new PageHeader(out, labels).write(plan);
        annex.indicators(plan, new Wording(labels));
    }

    private static void head(HtmlOut out, Plan plan, Labels labels) throws IOException {
        out.raw("<!DOCTYPE html>\n")
                .open("html", "lang", labels.language())
                .raw("\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "script-src 'sha256-" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'\">\n");
        out.raw("<meta name=\"generator\" content=\"planmodel\">\n").leaf("title", plan.title());
        out.raw("\n<style>\n").raw(CSS).raw("</style>\n</head>\n<body>\n");
    }

    private static void side(HtmlOut out, Plan plan, Labels labels, Statements statements, MarkedText text)
            throws IOException {
        out.raw("<aside class=\"side\">\n");
        out.leaf("button", labels.get("html.menu"), "type", "button", "class", "menu", "aria-expanded", "false");
        filters(out, labels, statements.all());
        out.leaf("h2", labels.get("html.contents")).raw("<nav>");
        if (plan.outline().isEmpty()) {
            new MeasureText(out).navigation(plan);
        } else {
            new OutlineText(out, text, labels, plan.title()).navigation(plan.outline());
        }
        out.raw("<ul>");
        for (Statement.Kind kind : Statement.Kind.values()) {
            if (!statements.of(kind).isEmpty()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                out.raw("<li>")
                        .leaf("a", labels.get("plan." + Annex.plural(kind)), "href", "#" + name)
                        .raw("</li>");
            }
        }
        out.raw("</ul></nav>\n</aside>\n");
    }

    private static void filters(HtmlOut out, Labels labels, List<Statement> statements) throws IOException {
        if (statements.isEmpty()) {
            return;
        }
        out.leaf("h2", labels.get("html.filter"));
        out.open("form", "class", "filters", "data-shown", labels.get("html.shown"));
        List<String> kinds = statements.stream()
                .map(statement -> labels.get("statement", statement.kind()))
                .distinct()
                .toList();
        select(out, "type", labels.get("html.anyStatement"), kinds);
        select(
                out,
                "unit",
                labels.get("html.anyUnit"),
                values(statements.stream()
                        .flatMap(statement -> statement.units().stream())
                        .toList()));
        select(
                out,
                "aspect",
                labels.get("html.anyAspect"),
                values(statements.stream().map(Statement::aspect).toList()));
        select(
                out,
                "commitment",
                labels.get("html.anyCommitment"),
                values(statements.stream().map(Statement::commitment).toList()));
        out.leaf("button", labels.get("html.reset"), "type", "reset").raw("<output></output></form>\n");
    }

    private static Collection<String> values(List<String> all) {
        TreeSet<String> values = new TreeSet<>(all);
        values.remove("");
        return values;
    }

    private static void select(HtmlOut out, String name, String any, Collection<String> values) throws IOException {
        if (values.size() < 2) {
            return;
        }
        out.open("select", "name", name, "aria-label", any)
                .raw("<option value=\"\">")
                .text(any)
                .raw("</option>");
        for (String value : new ArrayList<>(values)) {
            out.leaf("option", value);
        }
        out.raw("</select>\n");
    }

    private static void text(HtmlOut out, Plan plan, Labels labels, MarkedText text) throws IOException {
        Optional<String> document = plan.text();
        if (document.isEmpty()) {
            new MeasureText(out).measures(plan.measures());
        } else if (plan.outline().isEmpty()) {
            int at = 0;
            for (String line : document.get().split("\n", -1)) {
                if (!line.isBlank()) {
                    out.raw("<p>");
                    text.write(out, at, at + line.length());
                    out.raw("</p>\n");
                }
                at += line.length() + 1;
            }
        } else {
            new OutlineText(out, text, labels, plan.title()).sections(plan.outline());
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
