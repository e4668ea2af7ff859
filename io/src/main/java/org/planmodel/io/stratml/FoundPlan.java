package org.planmodel.io.stratml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.problem.Problem;

/** Reads any StratML document that is not the writer's own: goals and objectives become measures, with a text made of their words. */
final class FoundPlan {
    private final XmlElement root;
    private final List<Problem> problems;
    private final FoundText text = new FoundText();
    private final FoundIds ids = new FoundIds();
    private final FoundUnits units;
    private final FoundResults results;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    FoundPlan(XmlElement root, List<Problem> problems) {
        this.root = root;
        this.problems = problems;
        this.units = new FoundUnits(problems);
        this.results = new FoundResults(problems, text, ids);
    }

    Optional<Plan> plan() {
        Optional<String> title = root.filled("Name");
        if (title.isEmpty()) {
            new ReadValues(problems).missing("Name", root.location());
            return Optional.empty();
        }
        Plan.Builder plan = Plan.builder().title(title.get());
        text.line(title.get());
        attribute(StratmlNames.DESCRIPTION, root.filled("Description"));
        attribute(StratmlNames.OTHER_INFORMATION, root.filled("OtherInformation"));
        List<Measure> measures = new ArrayList<>();
        root.child("StrategicPlanCore").ifPresent(core -> core(core, plan, measures));
        root.child("AdministrativeInformation").ifPresent(info -> administration(info, plan));
        root.child("Submitter")
                .or(() -> root.child("AdministrativeInformation").flatMap(info -> info.child("Submitter")))
                .ifPresent(this::submitter);
        plan.measures(measures)
                .indicators(results.indicators())
                .observations(results.observations())
                .units(units.units())
                .text(text.text())
                .outline(text.outline());
        String type = root.attributes().getOrDefault("Type", StratmlNames.STRATEGIC_PLAN);
        if (!type.equals(StratmlNames.typeOf(plan.build()))) {
            attributes.put(StratmlNames.TYPE, type);
        }
        return Optional.of(plan.attributes(attributes).build());
    }

    /** Keeps words as an attribute and as a line of the text. */
    private void attribute(String key, Optional<String> words) {
        text.line(words);
        FoundResults.put(attributes, key, words);
    }

    private void core(XmlElement core, Plan.Builder plan, List<Measure> measures) {
        List<XmlElement> organizations = core.children("Organization");
        if (!organizations.isEmpty()) {
            XmlElement first = organizations.get(0);
            plan.issuer(first.filled("Name"));
            text.line(first.filled("Name"));
            FoundResults.put(attributes, StratmlNames.ORGANIZATION_ACRONYM, first.filled("Acronym"));
            attribute(StratmlNames.ORGANIZATION_DESCRIPTION, first.filled("Description"));
            organizations.subList(1, organizations.size()).forEach(units::mention);
        }
        organizations.forEach(
                organization -> organization.children("Stakeholder").forEach(units::mention));
        attribute(StratmlNames.VISION, core.child("Vision").flatMap(vision -> vision.filled("Description")));
        attribute(StratmlNames.MISSION, core.child("Mission").flatMap(mission -> mission.filled("Description")));
        int number = 0;
        for (XmlElement value : core.children("Value")) {
            number++;
            attribute(StratmlNames.VALUE + number, value.filled("Name"));
            attribute(StratmlNames.VALUE + number + ".description", value.filled("Description"));
        }
        text.add(text.leaf(SectionRole.FRONT_MATTER, 0, Optional.empty(), Optional.empty()));
        FoundGoals goals = new FoundGoals(text, ids, units, results);
        for (XmlElement goal : core.children("Goal")) {
            measures.add(goals.goal(goal, measures.size() + 1));
        }
    }

    private void administration(XmlElement info, Plan.Builder plan) {
        Optional<LocalDate> start = ResultsReader.date(info, "StartDate");
        Optional<LocalDate> end = ResultsReader.date(info, "EndDate");
        Optional<PlanPeriod> period = start.isPresent() && end.isPresent()
                ? new ReadValues(problems)
                        .checked(
                                start.get() + "/" + end.get(),
                                days -> PlanPeriod.of(
                                        start.get().getYear(), end.get().getYear()),
                                info.location())
                : Optional.empty();
        plan.period(period).issuedOn(ResultsReader.date(info, "PublicationDate"));
        if (period.isEmpty() || !start.get().equals(period.get().start())) {
            FoundResults.put(attributes, StratmlNames.START_DATE, start.map(LocalDate::toString));
        }
        if (period.isEmpty() || !end.get().equals(period.get().end())) {
            FoundResults.put(attributes, StratmlNames.END_DATE, end.map(LocalDate::toString));
        }
        FoundResults.put(attributes, StratmlNames.SOURCE, info.filled("Source"));
    }

    private void submitter(XmlElement submitter) {
        for (String part : StratmlNames.SUBMITTER_PARTS) {
            FoundResults.put(attributes, StratmlNames.SUBMITTER + part, submitter.filled(part));
        }
    }
}
