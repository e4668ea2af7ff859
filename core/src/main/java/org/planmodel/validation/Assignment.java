package org.planmodel.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Measure;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.wording.Sentence;

/**
 * How far a plan assigns its measures to units by name. Many plans name units for a few measures only, and leave the rest to the
 * departments by function; a measure without a unit then is no omission.
 */
final class Assignment {
    private final List<Placed<Measure>> tasks;
    private final Set<Placed<?>> answered = new HashSet<>();
    private final Map<Placed<?>, Boolean> anyBelow = new HashMap<>();

    private Assignment(ReviewedPlan plan) {
        List<SourceSpan> safeguards = plan.sections().stream()
                .filter(section -> section.item().role() == SectionRole.SAFEGUARDS)
                .flatMap(section -> section.source().stream())
                .toList();
        this.tasks = plan.measures().stream()
                .filter(measure ->
                        measure.source().filter(span -> isIn(safeguards, span)).isEmpty())
                .toList();
        for (Placed<Measure> task : tasks) {
            if (!task.item().responsibilities().isEmpty()
                    || task.holder().filter(answered::contains).isPresent()) {
                answered.add(task);
            }
        }
        for (int i = tasks.size() - 1; i >= 0; i--) {
            Placed<Measure> task = tasks.get(i);
            if (answered.contains(task) || anyBelow.getOrDefault(task, false)) {
                anyBelow.put(task, true);
                task.holder().ifPresent(above -> anyBelow.put(above, true));
            }
        }
    }

    static Assignment of(ReviewedPlan plan) {
        return new Assignment(plan);
    }

    /** Why nothing can be said of what is not assigned: the plan does not assign at least half of its last-level measures by name. */
    Optional<Sentence> whyNot() {
        List<Placed<Measure>> leaves =
                tasks.stream().filter(task -> task.item().children().isEmpty()).toList();
        long there = leaves.stream().filter(answered::contains).count();
        if (there == 0) {
            return Optional.of(Reasons.say("no-responsibilities"));
        }
        return there * 2 >= leaves.size()
                ? Optional.empty()
                : Optional.of(Reasons.say("few-responsibilities", there, leaves.size()));
    }

    /** The measures with no unit of their own, above or below; only the top of each branch. */
    List<Placed<Measure>> unanswered() {
        List<Placed<Measure>> tops = new ArrayList<>();
        Set<Placed<?>> covered = new HashSet<>();
        for (Placed<Measure> task : tasks) {
            if (task.holder().filter(covered::contains).isPresent()) {
                covered.add(task);
            } else if (!answered.contains(task) && !anyBelow.getOrDefault(task, false)) {
                tops.add(task);
                covered.add(task);
            }
        }
        return tops;
    }

    /** What secures the execution is no task to be assigned. */
    private static boolean isIn(List<SourceSpan> safeguards, SourceSpan span) {
        return safeguards.stream().anyMatch(around -> around.contains(span.start()));
    }
}
