package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Responsibility;

/** Finds the milestones and responsibilities that a case expects in the measures that were read. */
final class MeasureCheck {
    private final CaseReading reading;
    private final List<String> differences;
    private final List<Milestone> milestones;
    private final List<Held> responsibilities;

    /** A responsibility with the measure that it is for. */
    private record Held(Measure measure, Responsibility responsibility) {}

    MeasureCheck(CaseReading reading, List<String> differences) {
        this.reading = reading;
        this.differences = differences;
        this.milestones = new ArrayList<>(reading.milestones());
        this.responsibilities = new ArrayList<>(reading.measures()
                .flatMap(m -> m.responsibilities().stream().map(r -> new Held(m, r)))
                .toList());
    }

    /** Takes the milestone that is expected. */
    void milestone(Case.Expected expected) {
        boolean found = milestones.stream()
                .filter(m -> isMilestone(expected, m))
                .findFirst()
                .map(milestones::remove)
                .orElse(false);
        if (!found && !expected.optional()) {
            differences.add("missed " + expected + " among " + show(milestones));
        }
    }

    private static boolean isMilestone(Case.Expected expected, Milestone m) {
        return Similarity.close(m.project(), expected.key("project"))
                && CaseCheck.contained(expected.key("stage"), m.stage())
                && (!expected.has("due")
                        || m.due().map(Object::toString).orElse("").equals(expected.key("due")));
    }

    /** Says which milestones of the sentence were not expected. */
    void noOtherMilestone() {
        if (!milestones.isEmpty()) {
            differences.add("spurious milestones " + show(milestones));
        }
    }

    private static List<String> show(List<Milestone> milestones) {
        return milestones.stream()
                .map(m -> m.project() + "/" + m.stage()
                        + m.due().map(due -> "/" + due).orElse(""))
                .toList();
    }

    /** Takes the responsibility that is expected. */
    void responsibility(Case.Expected expected) {
        boolean found = responsibilities.stream()
                .filter(h -> isResponsibility(expected, h))
                .findFirst()
                .map(responsibilities::remove)
                .orElse(false);
        if (!found && !expected.optional()) {
            differences.add("missed " + expected + " among " + shown());
        }
    }

    private boolean isResponsibility(Case.Expected expected, Held held) {
        Responsibility r = held.responsibility();
        return (!expected.has("unit") || reading.unitName(r.unit()).equals(expected.key("unit")))
                && (!expected.has("person") || r.person().orElse("").equals(expected.key("person")))
                && (!expected.has("to") || isFor(expected.key("to"), held.measure()))
                && ReadStatement.camel(r.role()).equals(expected.key("role"));
    }

    /** Whether the measure is the sentence that begins with these words, or holds it. */
    private static boolean isFor(String words, Measure measure) {
        return (measure.title().orElse("") + "\n" + measure.text().orElse("")).contains(words);
    }

    /** Says which responsibilities were not expected. */
    void noOtherResponsibility() {
        if (!responsibilities.isEmpty()) {
            differences.add("spurious responsibilities " + shown());
        }
    }

    private List<String> shown() {
        return responsibilities.stream()
                .map(h -> reading.unitName(h.responsibility().unit()) + "/"
                        + ReadStatement.camel(h.responsibility().role()))
                .toList();
    }
}
