package org.planmodel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stands at one offset of a plan's text (定位): the sections and measures around it, from the outermost in, and the statements
 * that were read from it.
 *
 * @param offset the offset, in UTF-16 code units
 * @param sections the sections around it, outermost first
 * @param indicators the indicators
 * @param measures the measures around it, outermost first
 * @param targets the targets with what holds them
 * @param observations the observations
 * @param milestones the milestones
 * @param responsibilities the responsibilities
 * @param glossary the explained terms
 * @param challenges the challenges
 */
public record PlanPlace(
        int offset,
        List<Section> sections,
        List<Indicator> indicators,
        List<Measure> measures,
        List<HeldTarget> targets,
        List<Observation> observations,
        List<Milestone> milestones,
        List<Responsibility> responsibilities,
        List<GlossaryTerm> glossary,
        List<Challenge> challenges)
        implements Serializable {

    /** A place; the lists are copied. */
    public PlanPlace {
        if (offset < 0) {
            throw new IllegalArgumentException("offset: " + offset + " is negative");
        }
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        observations = List.copyOf(observations);
        milestones = List.copyOf(milestones);
        responsibilities = List.copyOf(responsibilities);
        glossary = List.copyOf(glossary);
        challenges = List.copyOf(challenges);
    }

    static PlanPlace of(Plan plan, int offset) {
        return new PlanPlace(
                offset,
                at(offset, plan.allSections(), Section::source),
                at(offset, plan.indicators().stream(), Indicator::source),
                at(offset, plan.allMeasures(), Measure::source),
                at(offset, plan.allTargets(), held -> held.target().source()),
                at(offset, plan.observations().stream(), Observation::source),
                at(offset, plan.allMeasures().flatMap(measure -> measure.milestones().stream()), Milestone::source),
                at(
                        offset,
                        plan.allMeasures().flatMap(measure -> measure.responsibilities().stream()),
                        Responsibility::source),
                at(offset, plan.glossary().stream(), GlossaryTerm::source),
                at(offset, plan.challenges().stream(), Challenge::source));
    }

    private static <T> List<T> at(int offset, Stream<T> items, Function<T, Optional<SourceSpan>> source) {
        return items.filter(item ->
                        source.apply(item).filter(span -> span.contains(offset)).isPresent())
                .toList();
    }

    /** The innermost section around the offset. */
    public Optional<Section> section() {
        return last(sections);
    }

    /** The innermost measure around the offset. */
    public Optional<Measure> measure() {
        return last(measures);
    }

    /** Whether nothing stands there: no span covers the offset. */
    public boolean isEmpty() {
        return Stream.of(
                        sections,
                        indicators,
                        measures,
                        targets,
                        observations,
                        milestones,
                        responsibilities,
                        glossary,
                        challenges)
                .allMatch(List::isEmpty);
    }

    private static <T> Optional<T> last(List<T> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }
}
