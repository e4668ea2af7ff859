package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SectionRole;
import org.planmodel.io.document.Document;
import org.planmodel.io.table.TableStatements;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Puts a plan together from the outline and from what each part of it states. */
final class PlanAssembler {
    private final String text;
    private final OutlineNode root;
    private final FrontMatterReader front;
    private final NodeReader reader;
    private final List<Problem> problems;
    private final StatementConverter converter;
    private final SpokenYears years;
    private final NodeIds ids;
    private final TableNodes tables;
    private final MeasureTree measures;
    private final IndicatorList indicators;
    private final ChallengeReader difficulties;
    private final GlossaryReader terms;
    private final Map<OutlineNode, NodeReader.Reading> readings = new IdentityHashMap<>();
    private final List<Indicator> tableIndicators = new ArrayList<>();
    private final Map<String, ResponsibleUnit> tableUnits = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Challenge> challenges = new ArrayList<>();
    private final List<GlossaryTerm> glossary = new ArrayList<>();

    PlanAssembler(
            Document document,
            OutlineNode root,
            FrontMatterReader front,
            Words words,
            NodeReader reader,
            List<Problem> problems) {
        this.text = document.text();
        this.root = root;
        this.front = front;
        this.reader = reader;
        this.problems = problems;
        this.converter = new StatementConverter(words, front.period, problems);
        this.years = new SpokenYears(words, front.period);
        this.ids = NodeIds.of(root);
        this.tables = new TableNodes(document, front.period, reader, converter);
        this.measures = new MeasureTree(words, readings, converter, years, tables, ids);
        this.indicators = new IndicatorList(words);
        this.difficulties = new ChallengeReader(words);
        this.terms = new GlossaryReader(words);
    }

    Map<OutlineNode, NodeReader.Reading> readings() {
        return readings;
    }

    TableNodes tables() {
        return tables;
    }

    Plan assemble(String title) {
        read(root);
        LeadLines.settle(root, readings);
        Plan.Builder plan = Plan.builder().title(title).text(text);
        front.jurisdiction.ifPresent(plan::jurisdiction);
        front.period.ifPresent(plan::period);
        front.issuer.ifPresent(plan::issuer);
        front.documentNumber.ifPresent(plan::documentNumber);
        front.approval.ifPresent(plan::approval);
        front.issuedOn.ifPresent(plan::issuedOn);
        plan.measures(measures.build(root));
        goals(root);
        Map<String, ResponsibleUnit> units = new LinkedHashMap<>(tableUnits);
        measures.units().forEach(units::putIfAbsent);
        return plan.indicators(indicators.build())
                .addAllIndicators(tableIndicators)
                .observations(observations)
                .challenges(challenges)
                .glossary(glossary)
                .units(units.values())
                .outline(SectionBuilder.build(root, text.length()))
                .build();
    }

    private void read(OutlineNode node) {
        NodeReader.Reading reading = reader.read(node);
        readings.put(node, reading);
        reading.targets.forEach(statement -> statement.id = ids.next(node, "t"));
        reading.goals.forEach(statement -> statement.id = ids.next(node, "g"));
        observations(node, reading);
        node.table.ifPresent(table -> table(node));
        SectionRole role = node.chapterRole();
        if (role == SectionRole.GLOSSARY) {
            terms.read(node).ifPresent(glossary::add);
        }
        if (role == SectionRole.REVIEW || role == SectionRole.DIFFICULTIES) {
            challenges.addAll(difficulties.read(node));
        }
        node.children.forEach(this::read);
    }

    private void observations(OutlineNode node, NodeReader.Reading reading) {
        if (reading.observations.isEmpty()) {
            return;
        }
        FoldedText t = node.text.orElseThrow();
        Optional<ReportPeriod> period = years.observed(node, reader.scan(t, node.chapterRole()));
        for (Statement statement : reading.observations) {
            statement.id = ids.next(node, "o");
            observations.add(converter.observation(statement, t, period));
        }
    }

    private void table(OutlineNode node) {
        TableStatements table = tables.read(node);
        tableIndicators.addAll(table.indicators());
        observations.addAll(table.observations());
        observations.addAll(tables.observations(node));
        table.units().forEach(unit -> tableUnits.putIfAbsent(unit.name(), unit));
        problems.addAll(table.problems());
    }

    private void goals(OutlineNode node) {
        for (Statement statement : readings.get(node).goals) {
            String id = indicators.holds(statement.subject) ? "" : ids.next(node, "i");
            indicators.add(
                    node, statement, converter.target(statement, node.text.orElseThrow(), years.heading(node)), id);
        }
        node.children.forEach(this::goals);
    }

    /** Says what a plan should name and this document does not. */
    void missing(String title) {
        if (front.title.isEmpty()) {
            problems.add(Problem.of(ProseProblem.NO_TITLE, Location.none(), title));
        }
        if (front.period.isEmpty()) {
            problems.add(Problem.of(ProseProblem.NO_PERIOD, Location.none()));
        }
    }
}
