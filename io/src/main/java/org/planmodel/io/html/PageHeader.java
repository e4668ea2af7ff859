package org.planmodel.io.html;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.io.internal.HtmlOut;
import org.planmodel.io.internal.Labels;

/** Writes the title, what is known of the document, and how much there is in it. */
final class PageHeader {
    private final HtmlOut out;
    private final Labels labels;

    PageHeader(HtmlOut out, Labels labels) {
        this.out = out;
        this.labels = labels;
    }

    void write(Plan plan) throws IOException {
        // beside the document's own text this is no part of it
        String part = plan.text().isPresent() ? "aside" : "header";
        out.open(part, "class", "about").leaf("h1", plan.title()).raw("<dl class=\"facts\">");
        fact("jurisdiction", plan.jurisdiction().map(place -> place.name()));
        fact("period", plan.period().map(Object::toString));
        fact("issuer", plan.issuer());
        fact("documentNumber", plan.documentNumber());
        fact(
                "approval",
                plan.approval()
                        .map(approval -> Stream.of(
                                        Optional.of(approval.body()),
                                        approval.session(),
                                        approval.date().map(Object::toString))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", "))));
        fact("issuedOn", plan.issuedOn().map(Object::toString));
        out.raw("</dl>\n<ul class=\"counts\">");
        count("indicators", plan.indicators().size());
        count("targets", plan.allTargets().count());
        count("observations", plan.observations().size());
        count("measures", plan.allMeasures().count());
        count("units", plan.units().size());
        out.raw("</ul>");
        if (plan.text().isPresent()) {
            out.leaf("p", labels.get("html.hint"), "class", "hint");
        }
        out.raw("</" + part + ">\n");
    }

    private void fact(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.leaf("dt", labels.get("plan." + key)).leaf("dd", value.get());
        }
    }

    private void count(String key, long count) throws IOException {
        if (count > 0) {
            out.raw("<li>")
                    .leaf("b", Long.toString(count))
                    .text(labels.get("plan." + key))
                    .raw("</li>");
        }
    }
}
