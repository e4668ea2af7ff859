package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.io.internal.ReadValues;

/** Reads a goal that {@link GoalsWriter} wrote, and unfolds its objectives into a tree. */
final class GoalReader {
    private final ReadValues values;
    private final ResultsReader results;
    private final List<Indicator> indicators;

    GoalReader(ReadValues values, ResultsReader results, List<Indicator> indicators) {
        this.values = values;
        this.results = results;
        this.indicators = indicators;
    }

    /** A measure whose children are still being read. */
    private record Open(Measure.Builder measure, List<Open> children) {
        Measure build() {
            children.forEach(child -> measure.addChild(child.build()));
            return measure.build();
        }
    }

    Measure goal(XmlElement goal) {
        Open root = new Open(head(goal), new ArrayList<>());
        List<Open> branch = new ArrayList<>(List.of(root));
        for (XmlElement objective : goal.children("Objective")) {
            if (LineValues.in(objective, "OtherInformation", values).is(StratmlNames.IS_OF_GOAL)) {
                content(objective, root.measure);
                continue;
            }
            Open measure = new Open(head(objective), new ArrayList<>());
            content(objective, measure.measure);
            int depth = SequencePath.parts(objective.text("SequenceIndicator").orElse(""))
                    .size();
            // an objective hangs below the last one that is less deep
            int parent = Math.max(1, Math.min(depth - 1, branch.size()));
            branch.subList(parent, branch.size()).clear();
            branch.get(parent - 1).children.add(measure);
            branch.add(measure);
        }
        return root.build();
    }

    private Measure.Builder head(XmlElement element) {
        LineValues lines = LineValues.in(element, "OtherInformation", values);
        List<String> path = SequencePath.parts(element.text("SequenceIndicator").orElse("#1"));
        Measure.Builder measure = Measure.builder()
                .id(lines.text("id").or(() -> element.filled("Identifier")))
                .number(lines.text("number")
                        .or(() -> SequencePath.number(path.get(path.size() - 1)).filter(number -> !number.isBlank())))
                .title(lines.text("title").or(() -> element.text("Name").filter(name -> !name.isBlank())))
                .text(lines.exact("text").or(() -> element.text("Description").filter(text -> !text.isEmpty())))
                .attributes(lines.lines().under(ATTRIBUTE));
        for (XmlElement stakeholder : element.children("Stakeholder")) {
            responsibility(stakeholder).ifPresent(measure::addResponsibility);
        }
        return measure;
    }

    private Optional<Responsibility> responsibility(XmlElement stakeholder) {
        LineValues lines = LineValues.in(stakeholder, "Description", values);
        Optional<Role> role = lines.constant("role", Role.class);
        if (lines.text("unit").isEmpty() || role.isEmpty()) {
            values.missing("unit", stakeholder.location());
            return Optional.empty();
        }
        return Optional.of(new Responsibility(
                lines.text("unit").get(), role.get(), lines.text("post"), lines.text("person"), Optional.empty()));
    }

    private void content(XmlElement objective, Measure.Builder measure) {
        objective
                .children("PerformanceIndicator")
                .forEach(item -> results.performanceIndicator(item, indicators, measure));
    }
}
