package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ResponsibleUnit;
import org.planmodel.UnitKind;
import org.planmodel.io.internal.ReadValues;

/** Reads back a plan that {@link StratmlWriter} wrote. */
final class WrittenPlan {
    private final ReadValues values;
    private final XmlElement root;
    private final LineValues lines;
    private final Map<Integer, Observation> observations = new TreeMap<>();
    private final List<Indicator> indicators = new ArrayList<>();

    WrittenPlan(XmlElement root, ReadValues values) {
        this.values = values;
        this.root = root;
        this.lines = LineValues.in(root, "OtherInformation", values);
    }

    Optional<Plan> plan() {
        Optional<String> title = lines.text("title").or(() -> root.text("Name").filter(name -> !name.isBlank()));
        if (title.isEmpty()) {
            values.missing("Name", root.location());
            return Optional.empty();
        }
        Plan.Builder plan = Plan.builder()
                .title(title.get())
                .id(lines.text("id"))
                .jurisdiction(jurisdiction())
                .period(lines.checked("period", PlanPeriod::parse))
                .issuer(lines.text("issuer"))
                .documentNumber(lines.text("documentNumber"))
                .approval(approval())
                .issuedOn(root.child("AdministrativeInformation")
                        .flatMap(info -> ResultsReader.date(info, "PublicationDate")))
                .attributes(lines.lines().under(ATTRIBUTE));
        glossary(plan);
        for (int i = 0; lines.text("challenge." + i).isPresent(); i++) {
            plan.addChallenge(new Challenge(lines.text("challenge." + i).orElseThrow(), Optional.empty()));
        }
        root.child("StrategicPlanCore").ifPresent(core -> core(plan, core));
        return Optional.of(
                plan.indicators(indicators).observations(observations.values()).build());
    }

    private Optional<Jurisdiction> jurisdiction() {
        return lines.text("jurisdiction.name")
                .map(name -> new Jurisdiction(
                        name,
                        lines.constant("jurisdiction.level", AdministrativeLevel.class)
                                .orElse(AdministrativeLevel.UNKNOWN),
                        lines.text("jurisdiction.code")));
    }

    private Optional<Approval> approval() {
        return lines.text("approval.body")
                .map(body -> new Approval(body, lines.text("approval.session"), lines.date("approval.date")));
    }

    private void glossary(Plan.Builder plan) {
        for (int i = 0; lines.text("glossary." + i + ".term").isPresent(); i++) {
            Optional<String> definition = lines.text("glossary." + i + ".definition");
            if (definition.isPresent()) {
                plan.addGlossary(new GlossaryTerm(
                        lines.text("glossary." + i + ".term").orElseThrow(), definition.get(), Optional.empty()));
            }
        }
    }

    private void core(Plan.Builder plan, XmlElement core) {
        for (XmlElement organization : core.children("Organization")) {
            organization.children("Stakeholder").forEach(unit -> unit(unit).ifPresent(plan::addUnit));
        }
        ResultsReader results = new ResultsReader(values, observations);
        List<Measure> roots = new ArrayList<>();
        for (XmlElement goal : core.children("Goal")) {
            LineValues what = LineValues.in(goal, "OtherInformation", values);
            if (what.is(StratmlNames.IS_OBJECTIVES) || what.is(StratmlNames.IS_REVIEW)) {
                for (XmlElement objective : goal.children("Objective")) {
                    objective
                            .children("PerformanceIndicator")
                            .forEach(item -> results.performanceIndicator(item, indicators, Measure.builder()));
                }
            } else if (!what.is(StratmlNames.IS_NOTHING)) {
                roots.add(new GoalReader(values, results, indicators).goal(goal));
            }
        }
        plan.measures(roots);
    }

    private Optional<ResponsibleUnit> unit(XmlElement stakeholder) {
        LineValues unit = LineValues.in(stakeholder, "Description", values);
        Optional<String> name = unit.text("name").or(() -> stakeholder.text("Name"));
        if (unit.text("unit").isEmpty() || name.filter(text -> !text.isBlank()).isEmpty()) {
            values.missing("unit", stakeholder.location());
            return Optional.empty();
        }
        ResponsibleUnit.Builder builder = ResponsibleUnit.builder()
                .id(unit.text("unit").get())
                .name(name.get())
                .kind(unit.constant("kind", UnitKind.class))
                .parent(unit.text("parent"))
                .attributes(unit.lines().under(ATTRIBUTE));
        for (int i = 0; unit.text("alias." + i).isPresent(); i++) {
            builder.addAlias(unit.text("alias." + i).orElseThrow());
        }
        return Optional.of(builder.build());
    }
}
