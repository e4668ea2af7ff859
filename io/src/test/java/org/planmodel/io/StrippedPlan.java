package org.planmodel.io;

import java.util.List;
import java.util.Optional;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;

/** A plan without its text, its outline and every place in the text. */
public final class StrippedPlan {
    private StrippedPlan() {}

    public static Plan of(Plan plan) {
        return plan.toBuilder()
                .text(Optional.empty())
                .outline(List.of())
                .indicators(plan.indicators().stream()
                        .map(indicator -> indicator.toBuilder()
                                .source(Optional.empty())
                                .targets(indicator.targets().stream()
                                        .map(target -> target.toBuilder()
                                                .source(Optional.empty())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .observations(plan.observations().stream()
                        .map(observation ->
                                observation.toBuilder().source(Optional.empty()).build())
                        .toList())
                .measures(plan.measures().stream().map(StrippedPlan::of).toList())
                .glossary(plan.glossary().stream()
                        .map(term -> new GlossaryTerm(term.term(), term.definition(), Optional.empty()))
                        .toList())
                .challenges(plan.challenges().stream()
                        .map(challenge -> new Challenge(challenge.text(), Optional.empty()))
                        .toList())
                .build();
    }

    private static Measure of(Measure measure) {
        return measure.toBuilder()
                .source(Optional.empty())
                .targets(measure.targets().stream()
                        .map(target ->
                                target.toBuilder().source(Optional.empty()).build())
                        .toList())
                .milestones(measure.milestones().stream()
                        .map(item -> new Milestone(item.project(), item.stage(), item.due(), Optional.empty()))
                        .toList())
                .responsibilities(measure.responsibilities().stream()
                        .map(item -> new Responsibility(
                                item.unit(), item.role(), item.post(), item.person(), Optional.empty()))
                        .toList())
                .children(measure.children().stream().map(StrippedPlan::of).toList())
                .build();
    }
}
