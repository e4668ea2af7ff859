package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;

/**
 * Makes the measures (任务/举措) out of the chapters of tasks and safeguards, as deep as their outline. What other chapters commit to hangs on a measure too, one for each item that
 * states something: 1.地区生产总值增长6%。牵头单位:发改局 among the objectives.
 */
final class MeasureTree {
    private final Words words;
    private final Map<OutlineNode, NodeReader.Reading> readings;
    private final StatementConverter converter;
    private final SpokenYears years;
    private final TableNodes tables;
    private final NodeIds ids;
    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();

    MeasureTree(
            Words words,
            Map<OutlineNode, NodeReader.Reading> readings,
            StatementConverter converter,
            SpokenYears years,
            TableNodes tables,
            NodeIds ids) {
        this.words = words;
        this.readings = readings;
        this.converter = converter;
        this.years = years;
        this.tables = tables;
        this.ids = ids;
    }

    /** The units that answer for the measures, in the order in which they are named first. */
    Map<String, ResponsibleUnit> units() {
        return units;
    }

    List<Measure> build(OutlineNode node) {
        List<Measure> list = new ArrayList<>();
        for (OutlineNode child : node.children) {
            if (child.table.isPresent()) {
                list.addAll(tables.measures(child));
            } else if (!isTask(child.chapterRole())) {
                list.addAll(hung(child));
            } else if (isTask(child.role) && isGeneric(child) && !states(child)) {
                list.addAll(build(child));
            } else if (child.isNamed() || states(child)) {
                list.add(measure(child));
            } else {
                list.addAll(build(child));
            }
        }
        return list;
    }

    private static boolean isTask(SectionRole role) {
        return role == SectionRole.TASKS || role == SectionRole.SAFEGUARDS;
    }

    /** 主要任务: a heading that only says that tasks follow is no measure itself. */
    private boolean isGeneric(OutlineNode node) {
        String title = FoldedText.fold(node.title);
        int n = words.table(SentenceWord.ROLE).lengthBefore(title, 0, title.length());
        return n > 0 || node.children.stream().anyMatch(c -> c.form.isPresent());
    }

    /** Whether the node itself, or a plain paragraph of it, states something. */
    private boolean states(OutlineNode node) {
        return !isSilent(node) || node.children.stream().anyMatch(child -> !child.isNamed() && !isSilent(child));
    }

    private boolean isSilent(OutlineNode node) {
        NodeReader.Reading r = readings.get(node);
        return r == null || r.targets.isEmpty() && r.milestones.isEmpty() && r.responsible.isEmpty();
    }

    // ---- what other chapters commit to ------------------------------------------------------------------------------

    private List<Measure> hung(OutlineNode node) {
        List<Measure> list = new ArrayList<>();
        boolean item = node.form.isPresent() && node.role == SectionRole.ITEM && states(node);
        if (item || !isSilent(node)) {
            list.add(hang(node, item));
        }
        for (OutlineNode child : node.children) {
            if (child.table.isPresent()) {
                list.addAll(tables.measures(child));
            } else if (isTask(child.chapterRole())) {
                list.add(measure(child));
            } else if (!item || child.isNamed()) {
                list.addAll(hung(child));
            } else {
                child.children.forEach(below -> list.addAll(hung(below)));
            }
        }
        return list;
    }

    /** One measure for the text that states something; of an item with the plain paragraphs below it. */
    private Measure hang(OutlineNode node, boolean item) {
        Measure.Builder builder = Measure.builder().id(ids.next(node, "m"));
        named(node.title.isBlank() ? node.parent.orElse(node) : node, builder);
        StringBuilder body = new StringBuilder(body(node));
        own(node, builder);
        SourceSpan span = node.text.orElseThrow().span(node.from, node.to);
        if (item) {
            for (OutlineNode child : node.children) {
                if (!child.isNamed() && child.table.isEmpty() && !isTask(child.chapterRole())) {
                    own(child, builder);
                    body.append(body(child));
                    span = new SourceSpan(span.start(), Math.max(span.end(), child.end));
                }
            }
        }
        text(body, builder);
        return builder.source(span).build();
    }

    private static void named(OutlineNode node, Measure.Builder builder) {
        if (!node.marker.isEmpty()) {
            builder.number(node.marker);
        }
        if (!node.title.isBlank()) {
            builder.title(node.title);
        }
    }

    private static void text(StringBuilder body, Measure.Builder builder) {
        if (!body.toString().isBlank()) {
            builder.text(body.toString());
        }
    }

    // ---- tasks ------------------------------------------------------------------------------------------------------

    private Measure measure(OutlineNode node) {
        Measure.Builder builder = Measure.builder();
        builder.id(node.isNamed() ? NodeIds.path(node) : ids.next(node, "m"));
        named(node, builder);
        own(node, builder);
        StringBuilder body = new StringBuilder(body(node));
        for (OutlineNode child : node.children) {
            if (child.table.isPresent()) {
                builder.addAllChildren(tables.measures(child));
            } else if (child.isNamed() && child.chapterRole() == node.chapterRole()) {
                builder.addChildren(measure(child));
            } else {
                own(child, builder);
                for (OutlineNode below : child.children) {
                    builder.addChildren(measure(below));
                }
                body.append(body(child));
            }
        }
        text(body, builder);
        builder.source(new SourceSpan(node.start, Math.max(node.start, lastEnd(node))));
        return builder.build();
    }

    /** Where the last node below it ends, however deep it stands. */
    private static int lastEnd(OutlineNode node) {
        int end = node.end;
        OutlineNode last = node;
        while (!last.children.isEmpty()) {
            last = last.children.get(last.children.size() - 1);
            end = Math.max(end, last.end);
        }
        return end;
    }

    private static String body(OutlineNode node) {
        return node.text.isEmpty() || node.role == SectionRole.NOISE
                ? ""
                : node.text.get().raw(Math.min(node.titleEnd, node.to), node.to);
    }

    private void own(OutlineNode node, Measure.Builder builder) {
        NodeReader.Reading reading = readings.get(node);
        if (reading == null || node.text.isEmpty()) {
            return;
        }
        FoldedText t = node.text.get();
        for (Statement statement : reading.targets) {
            builder.addTargets(converter.target(statement, t, years.heading(node)));
        }
        for (MilestoneReader.Stage stage : reading.milestones) {
            Optional<LocalDate> due = converter.due(stage.due(), years.heading(node));
            builder.addMilestones(new Milestone(
                    stage.project(), stage.stage(), due, Optional.of(t.span(stage.start(), stage.end()))));
        }
        for (ResponsibilityReader.Named named : reading.responsible) {
            ResponsibleUnit unit = units.computeIfAbsent(named.unit(), this::unit);
            builder.addResponsibilities(named.responsibility(unit.id(), t, words));
        }
    }

    private ResponsibleUnit unit(String name) {
        return ResponsibleUnit.builder()
                .id(name)
                .name(name)
                .kind(UnitKinds.of(name, words))
                .build();
    }
}
