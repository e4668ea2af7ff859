package org.planmodel.io.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.planmodel.GlossaryTerm;
import org.planmodel.Plan;
import org.planmodel.io.internal.Labels;

/** Writes the tables behind the text: every statement with how it is read, and the glossary. */
final class Annex {
    private static final Set<String> FIGURES = Set.of("criterion", "reported");
    private static final Set<String> SMALL = Set.of("base", "path", "inCharge", "basis", "target");

    private final HtmlOut out;
    private final Labels labels;
    private final boolean hasText;

    Annex(HtmlOut out, Labels labels, boolean hasText) {
        this.out = out;
        this.labels = labels;
        this.hasText = hasText;
    }

    void table(Statement.Kind kind, List<Statement> statements) throws IOException {
        if (statements.isEmpty()) {
            return;
        }
        String name = kind.name().toLowerCase(Locale.ROOT);
        out.open("section", "class", "annex", "id", name).leaf("h2", labels.get("plan." + plural(kind)));
        out.raw("<table><thead><tr>");
        for (String column : kind.columns()) {
            out.leaf("th", labels.get("field." + column), "scope", "col");
        }
        out.raw("<th class=\"back\"></th></tr></thead><tbody>\n");
        for (Statement statement : statements) {
            row(statement);
        }
        out.raw("</tbody></table></section>\n");
    }

    static String plural(Statement.Kind kind) {
        return switch (kind) {
            case TARGET -> "targets";
            case OBSERVATION -> "observations";
            case MILESTONE -> "milestones";
            case RESPONSIBILITY -> "responsibilities";
        };
    }

    private void row(Statement statement) throws IOException {
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
        for (int i = 0; i < statement.cells().size(); i++) {
            String column = statement.kind().columns().get(i);
            String style = FIGURES.contains(column) ? "figure" : SMALL.contains(column) ? "small" : "";
            out.leaf("td", statement.cells().get(i), "class", style, "data-label", labels.get("field." + column));
        }
        out.open("td", "class", "back");
        if (hasText && statement.source().isPresent()) {
            out.leaf("a", labels.get("html.inText"), "href", "#at-" + statement.anchor());
        }
        out.raw("</td></tr>\n");
    }

    void glossary(Plan plan) throws IOException {
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
