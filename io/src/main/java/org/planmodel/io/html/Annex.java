package org.planmodel.io.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.Plan;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.Wording;

/** Writes the tables behind the text: every statement with how it is read, and the glossary. */
final class Annex {
    private static final Set<String> FIGURES = Set.of("criterion", "reported");
    private static final Set<String> SHORT = Set.of("aspect", "due", "period", "commitment", "status", "rank", "kind");
    private static final Set<String> SMALL = Set.of("base", "path", "inCharge", "basis", "target");

    private static final int BRIEF = 16;

    private final HtmlOut out;
    private final Labels labels;
    private final boolean hasText;

    Annex(HtmlOut out, Labels labels, boolean hasText) {
        this.out = out;
        this.labels = labels;
        this.hasText = hasText;
    }

    /** The table of the statements of one kind, without the columns that are empty in all of them. */
    void table(Statement.Kind kind, List<Statement> statements) throws IOException {
        if (statements.isEmpty()) {
            return;
        }
        List<Integer> columns = IntStream.range(0, kind.columns().size())
                .filter(column -> statements.stream()
                        .anyMatch(statement -> !statement.cells().get(column).isEmpty()))
                .boxed()
                .toList();
        String name = kind.name().toLowerCase(Locale.ROOT);
        out.open(part(), "class", "annex", "id", name).leaf("h2", labels.get("plan." + plural(kind)));
        out.raw("<div class=\"scroll\"><table><thead><tr>");
        for (int column : columns) {
            out.leaf("th", labels.get("field." + kind.columns().get(column)), "scope", "col");
        }
        out.raw(hasText ? "<td class=\"back\"></td>" : "").raw("</tr></thead><tbody>\n");
        for (Statement statement : statements) {
            row(statement, columns);
        }
        out.raw("</tbody></table></div></" + part() + ">\n");
    }

    /** Beside the document's own text the tables are no part of it: who reads the page as a document again finds the text alone. */
    private String part() {
        return hasText ? "aside" : "section";
    }

    static String plural(Statement.Kind kind) {
        return switch (kind) {
            case TARGET -> "targets";
            case OBSERVATION -> "observations";
            case MILESTONE -> "milestones";
            case RESPONSIBILITY -> "responsibilities";
        };
    }

    private void row(Statement statement, List<Integer> columns) throws IOException {
        String kind = labels.get("statement", statement.kind());
        out.open(
                "tr",
                "id",
                statement.anchor(),
                "data-kind",
                kind,
                "data-type",
                kind,
                "data-unit",
                String.join("|", statement.units()),
                "data-aspect",
                statement.aspect(),
                "data-commitment",
                statement.commitment());
        for (int column : columns) {
            cell(statement.kind().columns().get(column), statement.cells().get(column));
        }
        if (hasText) {
            out.open("td", "class", "back");
            if (statement.source().isPresent()) {
                out.leaf("a", labels.get("html.inText"), "href", "#at-" + statement.anchor());
            }
            out.raw("</td>");
        }
        out.raw("</tr>\n");
    }

    private void cell(String column, String words) throws IOException {
        String style = FIGURES.contains(column) ? "figure" : SHORT.contains(column) ? "short" : "";
        style = SMALL.contains(column) ? "small" : style;
        style = style.equals("figure") && words.length() <= BRIEF ? "figure brief" : style;
        out.leaf("td", words, "class", style, "data-label", labels.get("field." + column));
    }

    /** The indicators at a glance, before the text. */
    void indicators(Plan plan, Wording wording) throws IOException {
        if (plan.indicators().isEmpty()) {
            return;
        }
        boolean kinds = plan.indicators().stream()
                .anyMatch(indicator -> indicator.kind().isPresent());
        boolean baselines = plan.indicators().stream()
                .anyMatch(indicator -> indicator.baseline().isPresent());
        out.open(part(), "class", "annex first", "id", "indicators").leaf("h2", labels.get("plan.indicators"));
        out.raw("<div class=\"scroll\"><table><thead><tr>").leaf("th", labels.get("field.name"), "scope", "col");
        out.raw(kinds ? "<th scope=\"col\">" + labels.get("field.kind") + "</th>" : "");
        out.raw(baselines ? "<th scope=\"col\">" + labels.get("field.baseline") + "</th>" : "");
        out.leaf("th", labels.get("field.criterion"), "scope", "col").raw("</tr></thead><tbody>\n");
        for (Indicator indicator : plan.indicators()) {
            out.raw("<tr>").leaf("td", indicator.name(), "data-label", labels.get("field.name"));
            if (kinds) {
                cell(
                        "kind",
                        indicator.kind().map(kind -> labels.get("kind", kind)).orElse(""));
            }
            if (baselines) {
                cell(
                        "baseline",
                        indicator
                                .baseline()
                                .map(start -> wording.quantity(start.quantity()))
                                .orElse(""));
            }
            cell("criterion", indicator.targets().stream().map(wording::aimed).collect(Collectors.joining("; ")));
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table></div></" + part() + ">\n");
    }

    /** The difficulties and the glossary of a plan that comes without its text. */
    void rest(Plan plan) throws IOException {
        if (!plan.challenges().isEmpty() && !hasText) {
            out.open("section", "class", "annex")
                    .leaf("h2", labels.get("plan.challenges"))
                    .raw("<ul>");
            for (Challenge challenge : plan.challenges()) {
                out.leaf("li", challenge.text());
            }
            out.raw("</ul></section>\n");
        }
        if (plan.glossary().isEmpty() || hasText) {
            return;
        }
        out.open("section", "class", "annex")
                .leaf("h2", labels.get("plan.glossary"))
                .raw("<dl>");
        for (GlossaryTerm term : plan.glossary()) {
            out.leaf("dt", term.term()).leaf("dd", term.definition());
        }
        out.raw("</dl></section>\n");
    }
}
