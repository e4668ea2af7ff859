package org.planmodel.io.json;

import java.util.List;
import java.util.Map;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Section;
import org.planmodel.Target;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportStep;

/** In which order the properties of a value are written: that of the published contract. */
final class PropertyOrder {
    private PropertyOrder() {}

    private static final Map<Class<?>, List<String>> ORDER = Map.of(
            Plan.class,
            List.of(
                    "id",
                    "title",
                    "jurisdiction",
                    "period",
                    "issuer",
                    "documentNumber",
                    "approval",
                    "issuedOn",
                    "attributes",
                    "text",
                    "indicators",
                    "observations",
                    "measures",
                    "units",
                    "glossary",
                    "challenges",
                    "outline"),
            Indicator.class,
            List.of(
                    "id",
                    "name",
                    "kind",
                    "unit",
                    "polarity",
                    "basis",
                    "category",
                    "baseline",
                    "targets",
                    "attributes",
                    "source"),
            Target.class,
            List.of(
                    "id",
                    "subject",
                    "action",
                    "aspect",
                    "commitment",
                    "polarity",
                    "basis",
                    "criterion",
                    "due",
                    "each",
                    "partOf",
                    "per",
                    "attributes",
                    "source"),
            Observation.class,
            List.of(
                    "id",
                    "subject",
                    "target",
                    "aspect",
                    "comparator",
                    "quantity",
                    "rank",
                    "scope",
                    "period",
                    "status",
                    "cumulative",
                    "basis",
                    "source"),
            Measure.class,
            List.of(
                    "id",
                    "number",
                    "title",
                    "text",
                    "targets",
                    "milestones",
                    "responsibilities",
                    "children",
                    "attributes",
                    "source"),
            ResponsibleUnit.class,
            List.of("id", "name", "aliases", "kind", "parent", "attributes"),
            Section.class,
            List.of("role", "marker", "title", "children", "source"),
            ProgressReport.class,
            List.of(
                    "id",
                    "plan",
                    "unit",
                    "period",
                    "due",
                    "preparedBy",
                    "reviewedBy",
                    "preparedOn",
                    "entries",
                    "steps",
                    "attributes"),
            ReportEntry.class,
            List.of(
                    "item",
                    "toDate",
                    "inPeriod",
                    "rank",
                    "vintage",
                    "progress",
                    "stage",
                    "reachedOn",
                    "selfAssessment",
                    "outlook",
                    "yearEstimate",
                    "lagCode",
                    "lagReason",
                    "nextStep",
                    "evidence",
                    "notApplicable",
                    "corrections"),
            ReportStep.class,
            List.of("state", "on", "by", "reason", "where", "newDue", "correctedBy"));

    /** The properties in order; empty for a type that the contract does not list. */
    static List<String> of(Class<?> type) {
        return ORDER.getOrDefault(type, List.of());
    }
}
