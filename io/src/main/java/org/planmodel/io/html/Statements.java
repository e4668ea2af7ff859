package org.planmodel.io.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Commitment;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.Wording;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** The statements of a plan, in its order, with the cells of their tables. */
final class Statements {
    private static final int MOST_DIGITS = 24;

    private final Plan plan;
    private final Labels labels;
    private final Wording wording;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> unitNames = new HashMap<>();
    private final Map<Statement.Kind, List<Statement>> byKind = new EnumMap<>(Statement.Kind.class);

    Statements(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.wording = new Wording(labels);
        for (Statement.Kind kind : Statement.Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        plan.allTargets()
                .forEach(held -> held.target()
                        .id()
                        .ifPresent(id -> subjects.putIfAbsent(id, held.target().subject())));
        plan.units().forEach(unit -> unitNames.putIfAbsent(unit.id(), unit.name()));
        for (Indicator indicator : plan.indicators()) {
            indicator.targets().forEach(target -> target(target, List.of(), indicator.name()));
        }
        plan.observations().forEach(this::observation);
        measures(plan.measures(), List.of(), "");
    }

    List<Statement> of(Statement.Kind kind) {
        return byKind.get(kind);
    }

    List<Statement> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    private void measures(List<Measure> measures, List<Responsibility> above, String path) {
        for (Measure measure : measures) {
            List<Responsibility> charge = measure.responsibilities().isEmpty() ? above : measure.responsibilities();
            String label = measure.label();
            String here = label.isEmpty() ? path : label;
            measure.targets().forEach(target -> target(target, charge, here));
            measure.milestones().forEach(milestone -> milestone(milestone, charge, here));
            measure.responsibilities().forEach(item -> responsibility(item, here));
            measures(measure.children(), charge, here);
        }
    }

    private void target(Target target, List<Responsibility> charge, String path) {
        List<String> cells = List.of(
                subject(target),
                labels.get("aspect", target.aspect()),
                wording.criterion(target.criterion()) + rhythm(target),
                base(target.criterion()),
                text(target.due()),
                target.commitment() == Commitment.PLAIN ? "" : labels.get("commitment", target.commitment()),
                target.basis().orElse(""),
                inCharge(charge),
                path);
        add(
                Statement.Kind.TARGET,
                target.source(),
                cells,
                names(charge),
                labels.get("aspect", target.aspect()),
                labels.get("commitment", target.commitment()));
    }

    private String subject(Target target) {
        String action = target.action()
                .map(word -> word + (labels.isChinese() ? "" : " "))
                .orElse("");
        String whole = target.partOf()
                .map(id -> " (" + labels.get("field.partOf") + ": " + subjects.getOrDefault(id, id) + ")")
                .orElse("");
        return action + target.subject() + whole;
    }

    private String rhythm(Target target) {
        String each = target.each()
                .map(rhythm -> ", " + labels.get("word.every", labels.get("field.each", rhythm)))
                .orElse("");
        return each
                + target.per().map(per -> ", " + labels.get("word.every", per)).orElse("");
    }

    private void observation(Observation observation) {
        List<String> cells = List.of(
                observation.subject(),
                labels.get("aspect", observation.aspect()),
                wording.reported(observation) + (observation.cumulative() ? ", " + labels.get("field.cumulative") : ""),
                observation.quantity().map(Statements::base).orElse(""),
                text(observation.period()),
                observation.scope().orElse(""),
                observation.basis().orElse(""),
                observation.status().map(status -> labels.get("status", status)).orElse(""),
                observation.target().map(id -> subjects.getOrDefault(id, id)).orElse(""));
        add(
                Statement.Kind.OBSERVATION,
                observation.source(),
                cells,
                List.of(),
                labels.get("aspect", observation.aspect()),
                "");
    }

    private void milestone(Milestone milestone, List<Responsibility> charge, String path) {
        List<String> cells =
                List.of(milestone.project(), milestone.stage(), text(milestone.due()), inCharge(charge), path);
        add(Statement.Kind.MILESTONE, milestone.source(), cells, names(charge), "", "");
    }

    private void responsibility(Responsibility item, String path) {
        List<String> cells = List.of(
                name(item),
                labels.get("role", item.role()),
                item.post().orElse(""),
                item.person().orElse(""),
                path);
        add(Statement.Kind.RESPONSIBILITY, item.source(), cells, List.of(name(item)), "", "");
    }

    private void add(
            Statement.Kind kind,
            Optional<SourceSpan> source,
            List<String> cells,
            List<String> units,
            String aspect,
            String commitment) {
        List<Statement> others = byKind.get(kind);
        others.add(new Statement(kind.anchor(others.size() + 1), kind, source, cells, units, aspect, commitment));
    }

    private String inCharge(List<Responsibility> charge) {
        return charge.stream()
                .map(item -> name(item) + " (" + labels.get("role", item.role()) + ")")
                .collect(Collectors.joining("; "));
    }

    private List<String> names(List<Responsibility> charge) {
        return charge.stream().map(this::name).distinct().toList();
    }

    private String name(Responsibility item) {
        return unitNames.getOrDefault(item.unit(), item.unit());
    }

    private static String base(Criterion criterion) {
        if (criterion instanceof Criterion.Between between) {
            String low = base(between.low());
            return low.isEmpty() ? "" : low + " – " + base(between.high());
        }
        return criterion instanceof Criterion.Bound bound ? base(bound.quantity()) : "";
    }

    /** The figure in its base unit, where that is another one. */
    private static String base(Quantity quantity) {
        if (quantity.unit().equals(quantity.unit().base())) {
            return "";
        }
        BigDecimal value = quantity.baseValue().stripTrailingZeros();
        boolean readable = value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
        return readable ? Wording.grouped(value) + " " + quantity.unit().base().symbol() : "";
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
