package org.planmodel.io.internal.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planmodel.Approval;
import org.planmodel.Indicator;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.Wording;

/** The statements of a plan as a document: indicators, measures with what they are to reach and who answers, results, terms. */
public final class ModelPaper {
    private final Plan plan;
    private final Labels labels;
    private final Wording wording;
    private final List<PaperBlock> blocks = new ArrayList<>();

    private ModelPaper(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.wording = new Wording(labels);
    }

    /** The blocks behind the title. */
    public static List<PaperBlock> of(Plan plan, Labels labels) {
        ModelPaper paper = new ModelPaper(plan, labels);
        paper.indicators();
        paper.measures();
        paper.observations();
        paper.challenges();
        paper.glossary();
        return paper.blocks;
    }

    /** What the plan is: a line each for place, years, who issued it and when; empty where it says nothing but its title. */
    public static List<PaperBlock> front(Plan plan, Labels labels) {
        Map<String, Optional<String>> lines = new LinkedHashMap<>();
        lines.put("plan.jurisdiction", plan.jurisdiction().map(Jurisdiction::name));
        lines.put("plan.period", plan.period().map(Object::toString));
        lines.put("plan.issuer", plan.issuer());
        lines.put("plan.documentNumber", plan.documentNumber());
        lines.put("plan.approval", plan.approval().map(ModelPaper::approval));
        lines.put("plan.issuedOn", plan.issuedOn().map(Object::toString));
        return lines.entrySet().stream()
                .filter(line -> line.getValue().isPresent())
                .<PaperBlock>map(line -> new PaperBlock.Line(
                        PaperBlock.Place.BODY,
                        labels.get("paper.term", labels.get(line.getKey()))
                                + (labels.isChinese() ? "" : " ")
                                + line.getValue().get()))
                .toList();
    }

    private static String approval(Approval approval) {
        return approval.body()
                + approval.session().map(session -> " " + session).orElse("")
                + approval.date().map(date -> " " + date).orElse("");
    }

    private void chapter(String key) {
        blocks.add(new PaperBlock.Heading(1, labels.get(key), ""));
    }

    private void line(String text) {
        blocks.add(new PaperBlock.Line(PaperBlock.Place.BODY, text));
    }

    /** A table without the columns that are empty in every row. */
    private <T> void table(List<T> items, Map<String, Function<T, String>> columns) {
        List<String> kept = columns.keySet().stream()
                .filter(key -> items.stream()
                        .anyMatch(item -> !columns.get(key).apply(item).isEmpty()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(kept.stream().map(labels::get).toList());
        for (T item : items) {
            rows.add(kept.stream().map(key -> columns.get(key).apply(item)).toList());
        }
        blocks.add(new PaperBlock.Grid(rows));
    }

    private void indicators() {
        if (plan.indicators().isEmpty()) {
            return;
        }
        chapter("plan.indicators");
        Map<String, Function<Indicator, String>> columns = new LinkedHashMap<>();
        columns.put("field.category", item -> item.category().orElse(""));
        columns.put("field.name", Indicator::name);
        columns.put("field.unit", item -> item.unit().map(unit -> unit.symbol()).orElse(""));
        columns.put(
                "field.baseline",
                item -> item.baseline()
                        .map(baseline -> wording.quantity(baseline.quantity())
                                + baseline.period()
                                        .map(period -> " (" + period + ")")
                                        .orElse(""))
                        .orElse(""));
        columns.put("field.criterion", this::aims);
        columns.put(
                "field.kind",
                item -> item.kind().map(kind -> labels.get("kind", kind)).orElse(""));
        columns.put("field.basis", item -> item.basis().orElse(""));
        table(plan.indicators(), columns);
    }

    /** What the targets of an indicator aim at; one about another subject says which. */
    private String aims(Indicator indicator) {
        return indicator.targets().stream()
                .map(target ->
                        target.subject().equals(indicator.name()) ? wording.aimed(target) : wording.target(target))
                .collect(Collectors.joining(labels.get("paper.separator")));
    }

    private void measures() {
        if (!plan.measures().isEmpty()) {
            boolean named = plan.measures().stream()
                    .allMatch(measure -> measure.number().isEmpty());
            if (named) {
                chapter("plan.measures");
            }
            measures(plan.measures(), named ? 2 : 1);
        }
    }

    private void measures(List<Measure> measures, int level) {
        for (Measure measure : measures) {
            if (!measure.label().isEmpty()) {
                blocks.add(new PaperBlock.Heading(Math.min(level, PaperBlock.DEEPEST), measure.label(), ""));
            }
            measure.text().stream()
                    .flatMap(text -> Arrays.stream(text.split("\\R")))
                    .filter(text -> !text.isBlank())
                    .forEach(this::line);
            for (Target target : measure.targets()) {
                line(labels.get("paper.target", wording.target(target) + details(target)));
            }
            for (Milestone milestone : measure.milestones()) {
                String due = milestone
                        .due()
                        .map(date -> labels.get("paper.due", date))
                        .orElse("");
                line(labels.get("paper.milestone", milestone.project() + " " + milestone.stage() + due));
            }
            duties(measure.responsibilities());
            measures(measure.children(), level + 1);
        }
    }

    private String details(Target target) {
        return target.per().map(per -> labels.get("paper.per", per)).orElse("")
                + target.each()
                        .map(each -> labels.get("paper.every", labels.get("field.each", each)))
                        .orElse("")
                + target.due().map(date -> labels.get("paper.due", date)).orElse("");
    }

    private void duties(List<Responsibility> duties) {
        Map<Role, List<String>> byRole = new LinkedHashMap<>();
        duties.forEach(duty ->
                byRole.computeIfAbsent(duty.role(), role -> new ArrayList<>()).add(name(duty)));
        String line = byRole.entrySet().stream()
                .map(entry -> labels.get(
                        "paper.duty",
                        labels.get("role", entry.getKey()),
                        String.join(labels.get("paper.separator"), entry.getValue())))
                .collect(Collectors.joining(labels.get("paper.stop")));
        if (!line.isEmpty()) {
            line(labels.get("paper.duties", line));
        }
    }

    private String name(Responsibility duty) {
        String unit = plan.findUnit(duty.unit()).map(ResponsibleUnit::name).orElse(duty.unit());
        return unit
                + duty.post().map(post -> " " + post).orElse("")
                + duty.person().map(person -> " " + person).orElse("");
    }

    private void observations() {
        if (plan.observations().isEmpty()) {
            return;
        }
        chapter("plan.observations");
        Map<String, Function<Observation, String>> columns = new LinkedHashMap<>();
        columns.put("field.subject", Observation::subject);
        columns.put("field.aspect", item -> labels.get("aspect", item.aspect()));
        columns.put("field.reported", wording::reported);
        columns.put("field.scope", item -> item.scope().orElse(""));
        columns.put("field.period", item -> item.period().map(Object::toString).orElse(""));
        columns.put("field.basis", item -> item.basis().orElse(""));
        columns.put(
                "field.status",
                item -> item.status()
                        .map(status -> labels.get("status", status))
                        .orElse(""));
        columns.put("field.cumulative", item -> item.cumulative() ? labels.get("word.yes") : "");
        table(plan.observations(), columns);
    }

    private void challenges() {
        if (!plan.challenges().isEmpty()) {
            chapter("plan.challenges");
            plan.challenges().forEach(challenge -> line(challenge.text()));
        }
    }

    private void glossary() {
        if (!plan.glossary().isEmpty()) {
            chapter("plan.glossary");
            plan.glossary()
                    .forEach(term -> blocks.add(new PaperBlock.Heading(
                            PaperBlock.DEEPEST, labels.get("paper.term", term.term()), term.definition())));
        }
    }
}
