package org.planmodel.io.html;

import java.io.IOException;
import java.util.List;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.internal.HtmlOut;

/** Writes the measures of a plan that comes without its text. */
final class MeasureText {
    private static final int DEEPEST_HEADING = 6;

    private final HtmlOut out;

    MeasureText(HtmlOut out) {
        this.out = out;
    }

    void navigation(Plan plan) throws IOException {
        out.raw("<ul>");
        for (int i = 0; i < plan.measures().size(); i++) {
            String label = label(plan.measures().get(i));
            out.raw("<li>")
                    .leaf("a", label.isEmpty() ? "§ " + (i + 1) : label, "href", "#s-" + (i + 1))
                    .raw("</li>");
        }
        out.raw("</ul>\n");
    }

    void measures(List<Measure> measures) throws IOException {
        measures(measures, "s", 2);
    }

    private void measures(List<Measure> measures, String prefix, int level) throws IOException {
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String id = prefix + "-" + (i + 1);
            String heading = "h" + Math.min(level, DEEPEST_HEADING);
            out.open("section", "id", id);
            String label = label(measure);
            if (!label.isEmpty()) {
                out.leaf(heading, label).line();
            }
            for (String paragraph : measure.text().orElse("").split("\\R")) {
                if (!paragraph.isBlank()) {
                    out.leaf("p", paragraph).line();
                }
            }
            measures(measure.children(), id, level + 1);
            out.raw("</section>\n");
        }
    }

    private static String label(Measure measure) {
        return measure.number().orElse("") + measure.title().orElse("");
    }
}
