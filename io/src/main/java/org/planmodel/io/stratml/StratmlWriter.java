package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.LossLog;
import org.planmodel.io.internal.Wording;
import org.planmodel.io.internal.XmlOut;

/**
 * Writes plans as StratML Part 2, valid against {@code PerformancePlanOrReport20160216.xsd}. A plan with a Chinese title gets Chinese
 * names for what the writer itself adds, any other English ones.
 */
final class StratmlWriter implements PlanWriter {
    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        xml.open(StratmlNames.PART_TWO_ROOT, "xmlns", StratmlNames.PART_TWO, "Type", type(plan));
        xml.leaf("Name", plan.title());
        leafOf(xml, plan, "Description", StratmlNames.DESCRIPTION);
        xml.leaf("OtherInformation", lines(plan).markedText());
        xml.open("StrategicPlanCore");
        core(xml, plan);
        xml.close();
        administration(xml, plan);
        submitter(xml, plan);
        xml.finish();
        return new LossLog(StratmlNames.FORMAT).report(plan);
    }

    private static String type(Plan plan) {
        String given = plan.attributes().getOrDefault(StratmlNames.TYPE, "");
        return StratmlNames.TYPES.contains(given) ? given : StratmlNames.typeOf(plan);
    }

    private static KeyLines lines(Plan plan) {
        KeyLines lines = new KeyLines().put("id", plan.id());
        ResultsWriter.exact(lines, "title", plan.title());
        plan.jurisdiction()
                .ifPresent(jurisdiction -> lines.put("jurisdiction.name", jurisdiction.name())
                        .put("jurisdiction.level", EnumNames.of(jurisdiction.level()))
                        .put("jurisdiction.code", jurisdiction.code()));
        lines.put("period", plan.period().map(Object::toString))
                .put("issuer", plan.issuer())
                .put("documentNumber", plan.documentNumber());
        plan.approval()
                .ifPresent(approval -> lines.put("approval.body", approval.body())
                        .put("approval.session", approval.session())
                        .put("approval.date", approval.date().map(Object::toString)));
        for (int i = 0; i < plan.glossary().size(); i++) {
            lines.put("glossary." + i + ".term", plan.glossary().get(i).term());
            lines.put("glossary." + i + ".definition", plan.glossary().get(i).definition());
        }
        for (int i = 0; i < plan.challenges().size(); i++) {
            lines.put("challenge." + i, plan.challenges().get(i).text());
        }
        return lines.putAll(ATTRIBUTE, plan.attributes());
    }

    private static void core(XmlOut xml, Plan plan) throws IOException {
        organization(xml, plan);
        if (plan.attributes().containsKey(StratmlNames.VISION)) {
            xml.open("Vision");
            leafOf(xml, plan, "Description", StratmlNames.VISION);
            xml.close();
        }
        if (plan.attributes().containsKey(StratmlNames.MISSION)) {
            xml.open("Mission");
            leafOf(xml, plan, "Description", StratmlNames.MISSION);
            xml.close();
        }
        for (int i = 1; plan.attributes().containsKey(StratmlNames.VALUE + i); i++) {
            xml.open("Value");
            leafOf(xml, plan, "Name", StratmlNames.VALUE + i);
            leafOf(xml, plan, "Description", StratmlNames.VALUE + i + ".description");
            xml.close();
        }
        Labels labels = Labels.of(plan);
        Identifiers identifiers = new Identifiers();
        ReportedResults reported = new ReportedResults(plan);
        ResultsWriter results = new ResultsWriter(xml, new Wording(labels), identifiers, reported);
        new GoalsWriter(xml, plan, labels, identifiers, results, reported).write();
    }

    private static void organization(XmlOut xml, Plan plan) throws IOException {
        Optional<String> name = plan.issuer().or(() -> plan.jurisdiction().map(place -> place.name()));
        if (name.isEmpty() && plan.units().isEmpty()) {
            return;
        }
        xml.open("Organization").leaf("Name", name.orElse(""));
        leafOf(xml, plan, "Acronym", StratmlNames.ORGANIZATION_ACRONYM);
        leafOf(xml, plan, "Description", StratmlNames.ORGANIZATION_DESCRIPTION);
        for (ResponsibleUnit unit : plan.units()) {
            KeyLines lines = new KeyLines().put("unit", unit.id());
            ResultsWriter.exact(lines, "name", unit.name());
            lines.put("kind", unit.kind().map(EnumNames::of)).put("parent", unit.parent());
            List<String> aliases = unit.aliases();
            for (int i = 0; i < aliases.size(); i++) {
                lines.put("alias." + i, aliases.get(i));
            }
            lines.putAll(ATTRIBUTE, unit.attributes());
            xml.open("Stakeholder", "StakeholderTypeType", "Organization")
                    .leaf("Name", unit.name())
                    .leaf("Description", lines.text())
                    .close();
        }
        xml.close();
    }

    private static void administration(XmlOut xml, Plan plan) throws IOException {
        Map<String, String> attributes = plan.attributes();
        String start = attributes.getOrDefault(
                StratmlNames.START_DATE,
                plan.period().map(period -> period.start().toString()).orElse(""));
        String end = attributes.getOrDefault(
                StratmlNames.END_DATE,
                plan.period().map(period -> period.end().toString()).orElse(""));
        String published = plan.issuedOn().map(Object::toString).orElse("");
        String source = attributes.getOrDefault(StratmlNames.SOURCE, "");
        if (!(start + end + published + source).isEmpty()) {
            xml.open("AdministrativeInformation");
            present(xml, "StartDate", start);
            present(xml, "EndDate", end);
            present(xml, "PublicationDate", published);
            present(xml, "Source", source);
            xml.close();
        }
    }

    private static void submitter(XmlOut xml, Plan plan) throws IOException {
        boolean any = plan.attributes().keySet().stream().anyMatch(key -> key.startsWith(StratmlNames.SUBMITTER));
        if (any) {
            xml.open("Submitter");
            for (String part : StratmlNames.SUBMITTER_PARTS) {
                leafOf(xml, plan, part, StratmlNames.SUBMITTER + part);
            }
            xml.close();
        }
    }

    private static void leafOf(XmlOut xml, Plan plan, String element, String attribute) throws IOException {
        present(xml, element, plan.attributes().getOrDefault(attribute, ""));
    }

    private static void present(XmlOut xml, String element, String text) throws IOException {
        if (!text.isEmpty()) {
            xml.leaf(element, text);
        }
    }
}
