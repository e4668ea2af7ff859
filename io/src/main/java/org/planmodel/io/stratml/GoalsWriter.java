package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;
import static org.planmodel.io.stratml.StratmlNames.IS;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Target;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.XmlOut;

/** Writes the goals: the objectives of the plan, its measures, and what was reported. */
final class GoalsWriter {
    private final XmlOut xml;
    private final Plan plan;
    private final Labels labels;
    private final Identifiers identifiers;
    private final ResultsWriter results;
    private final ReportedResults reported;
    private final Map<String, List<Indicator>> byObjective;

    GoalsWriter(
            XmlOut xml,
            Plan plan,
            Labels labels,
            Identifiers identifiers,
            ResultsWriter results,
            ReportedResults reported) {
        this.xml = xml;
        this.plan = plan;
        this.labels = labels;
        this.identifiers = identifiers;
        this.results = results;
        this.reported = reported;
        this.byObjective = plan.indicators().stream()
                .filter(indicator -> objective(indicator).isPresent())
                .collect(Collectors.groupingBy(indicator -> objective(indicator).orElseThrow()));
    }

    private Optional<String> objective(Indicator indicator) {
        return Optional.ofNullable(indicator.attributes().get(StratmlNames.OBJECTIVE))
                .filter(id -> plan.findMeasure(id).isPresent());
    }

    void write() throws IOException {
        List<Indicator> indicators = plan.indicators().stream()
                .filter(indicator -> objective(indicator).isEmpty())
                .toList();
        if (!indicators.isEmpty()) {
            objectives(indicators);
        }
        for (int i = 0; i < plan.measures().size(); i++) {
            goal(plan.measures().get(i), i + 1);
        }
        if (!reported.others().isEmpty()) {
            review();
        }
        if (indicators.isEmpty()
                && plan.measures().isEmpty()
                && reported.others().isEmpty()) {
            open(StratmlNames.IS_NOTHING, "");
            xml.close();
        }
    }

    /** One objective for all indicators in a row that stand in one category. */
    private void objectives(List<Indicator> indicators) throws IOException {
        open(StratmlNames.IS_OBJECTIVES, labels.get("plan.objectives"));
        Optional<String> category = Optional.empty();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (i == 0 || !indicator.category().equals(category)) {
                if (i > 0) {
                    xml.close();
                }
                category = indicator.category();
                xml.open("Objective").leaf("Name", category.orElse(""));
            }
            results.indicator(indicator);
        }
        xml.close().close();
    }

    private void review() throws IOException {
        open(StratmlNames.IS_REVIEW, labels.get("plan.review"));
        xml.open("Objective").leaf("Name", labels.get("plan.review"));
        for (int place : reported.others()) {
            results.observation(place);
        }
        xml.close().close();
    }

    private void open(String what, String name) throws IOException {
        xml.open("Goal").leaf("Name", name).leaf("Description", "");
        xml.leaf("OtherInformation", new KeyLines().put(IS, what).text());
    }

    private void goal(Measure root, int place) throws IOException {
        String path = SequencePath.below("", root.number(), place);
        xml.open("Goal");
        head(root, path, true);
        if (!root.targets().isEmpty() || !root.milestones().isEmpty() || hasIndicators(root)) {
            xml.open("Objective").leaf("Name", root.title().orElse("")).leaf("SequenceIndicator", path);
            xml.leaf(
                    "OtherInformation",
                    new KeyLines().put(IS, StratmlNames.IS_OF_GOAL).text());
            content(root);
            xml.close();
        }
        children(root, path);
        xml.close();
    }

    private void children(Measure measure, String path) throws IOException {
        for (int i = 0; i < measure.children().size(); i++) {
            Measure child = measure.children().get(i);
            String below = SequencePath.below(path, child.number(), i + 1);
            xml.open("Objective");
            head(child, below, false);
            content(child);
            xml.close();
            children(child, below);
        }
    }

    private void head(Measure measure, String path, boolean goal) throws IOException {
        KeyLines lines = new KeyLines();
        if (goal || measure.title().isPresent()) {
            xml.leaf("Name", measure.title().orElse(""));
        }
        if (goal || measure.text().isPresent()) {
            xml.leaf("Description", measure.text().orElse(""));
        }
        Optional<String> identifier = identifiers.claim(measure.id());
        if (identifier.isPresent()) {
            xml.leaf("Identifier", identifier.get());
        } else {
            lines.put("id", measure.id());
        }
        xml.leaf("SequenceIndicator", path);
        measure.number().ifPresent(number -> ResultsWriter.exact(lines, "number", number));
        measure.title().ifPresent(title -> ResultsWriter.exact(lines, "title", title));
        measure.text().ifPresent(text -> ResultsWriter.exact(lines, "text", text));
        measure.text().filter(String::isEmpty).ifPresent(empty -> lines.put("text", ""));
        for (Responsibility responsibility : measure.responsibilities()) {
            stakeholder(responsibility);
        }
        lines.putAll(ATTRIBUTE, measure.attributes());
        if (!lines.isEmpty()) {
            xml.leaf("OtherInformation", lines.text());
        }
    }

    private void content(Measure measure) throws IOException {
        for (Indicator indicator : byObjective.getOrDefault(measure.id().orElse(""), List.of())) {
            results.indicator(indicator);
        }
        for (Target target : measure.targets()) {
            results.target(target);
        }
        for (Milestone milestone : measure.milestones()) {
            results.milestone(milestone);
        }
    }

    private boolean hasIndicators(Measure measure) {
        return byObjective.containsKey(measure.id().orElse(""));
    }

    private void stakeholder(Responsibility responsibility) throws IOException {
        String name =
                plan.findUnit(responsibility.unit()).map(unit -> unit.name()).orElse(responsibility.unit());
        KeyLines lines = new KeyLines()
                .put("unit", responsibility.unit())
                .put("role", EnumNames.of(responsibility.role()))
                .put("post", responsibility.post())
                .put("person", responsibility.person());
        xml.open("Stakeholder", "StakeholderTypeType", "Organization")
                .leaf("Name", name)
                .leaf("Description", lines.text());
        xml.open("Role")
                .leaf("Name", labels.get("role", responsibility.role()))
                .leaf("RoleType", "Performer")
                .close()
                .close();
    }
}
