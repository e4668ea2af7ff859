package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Section;
import org.planmodel.SectionRole;

/** Reads the goals and objectives of any StratML document as measures. */
final class FoundGoals {
    private final FoundText text;
    private final FoundIds ids;
    private final FoundUnits units;
    private final FoundResults results;

    FoundGoals(FoundText text, FoundIds ids, FoundUnits units, FoundResults results) {
        this.text = text;
        this.ids = ids;
        this.units = units;
        this.results = results;
    }

    /** A measure whose children are still being read, with its sequence indicator. */
    private record Open(String sequence, Measure.Builder measure, List<Open> children) {
        Measure build() {
            children.forEach(child -> measure.addChild(child.build()));
            return measure.build();
        }
    }

    Measure goal(XmlElement goal, int number) {
        int start = text.at();
        String id = ids.of(goal, "g" + number);
        Open root = new Open("", head(goal, id), new ArrayList<>());
        List<Section> parts = new ArrayList<>();
        parts.add(text.leaf(SectionRole.PARAGRAPH, start, Optional.empty(), Optional.empty()));
        List<Open> branch = new ArrayList<>(List.of(root));
        List<XmlElement> objectives = goal.children("Objective");
        for (int i = 0; i < objectives.size(); i++) {
            int from = text.at();
            Open measure = objective(objectives.get(i), id + "." + (i + 1));
            attach(branch, measure);
            parts.add(text.leaf(
                    SectionRole.ITEM,
                    from,
                    objectives.get(i).filled("SequenceIndicator"),
                    objectives.get(i).filled("Name")));
        }
        text.add(Section.builder()
                .role(SectionRole.SECTION)
                .marker(goal.filled("SequenceIndicator"))
                .title(goal.filled("Name"))
                .children(parts)
                .source(text.since(start))
                .build());
        root.measure.source(text.since(start));
        return root.build();
    }

    /** {@code 1.2.1} hangs below {@code 1.2}; what continues no earlier sequence hangs below the goal. */
    private static void attach(List<Open> branch, Open measure) {
        int parent = branch.size();
        while (parent > 1 && !continues(branch.get(parent - 1).sequence, measure.sequence)) {
            parent--;
        }
        branch.subList(parent, branch.size()).clear();
        branch.get(parent - 1).children.add(measure);
        branch.add(measure);
    }

    private static boolean continues(String upper, String lower) {
        return !upper.isEmpty() && (lower.startsWith(upper + ".") || lower.startsWith(upper + "/"));
    }

    private Open objective(XmlElement objective, String made) {
        int start = text.at();
        String id = ids.of(objective, made);
        Measure.Builder measure = head(objective, id);
        String name = objective.filled("Name").orElse("");
        List<XmlElement> items = objective.children("PerformanceIndicator");
        for (int i = 0; i < items.size(); i++) {
            results.read(items.get(i), id, name, i + 1);
        }
        measure.source(text.since(start));
        return new Open(objective.filled("SequenceIndicator").orElse(""), measure, new ArrayList<>());
    }

    private Measure.Builder head(XmlElement element, String id) {
        Optional<String> number = element.filled("SequenceIndicator");
        Optional<String> name = element.filled("Name");
        String heading = (number.orElse("") + " " + name.orElse("")).strip();
        text.line(Optional.of(heading).filter(words -> !words.isEmpty()));
        text.line(element.filled("Description"));
        text.line(element.filled("OtherInformation"));
        Measure.Builder measure =
                Measure.builder().id(id).number(number).title(name).text(element.filled("Description"));
        element.filled("OtherInformation")
                .ifPresent(words -> measure.putAttribute(StratmlNames.OTHER_INFORMATION, words));
        for (XmlElement stakeholder : element.children("Stakeholder")) {
            measure.addAllResponsibilities(units.responsibilities(stakeholder));
        }
        return measure;
    }
}
