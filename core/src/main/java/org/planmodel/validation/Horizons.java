package org.planmodel.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Section;
import org.planmodel.SourceSpan;

/**
 * How far beyond its own period what a plan says may look: as far as the five-year plan (五年规划) that is named where it is said. A plan of one year that mentions “十四五” in passing gives
 * that leave to the sentence and to the chapter that mention it, not to all others. Of what has no place in the text, the whole plan is asked.
 */
final class Horizons {
    private static final int SENTENCE = 200;
    private final Plan plan;
    private final List<FiveYearPlan> plans;
    private final List<Section> headings;

    Horizons(Plan plan, PlanPeriod period) {
        this.plan = plan;
        this.plans = FiveYearPlan.around(period);
        this.headings = plan.allSections()
                .filter(section -> section.title()
                        .filter(title -> plans.stream().anyMatch(five -> five.isNamed(title)))
                        .isPresent())
                .toList();
    }

    /** Whether a day is within the reach of what stands at the place. */
    boolean admit(LocalDate day, Optional<SourceSpan> place) {
        return named(place).anyMatch(words -> plans.stream().anyMatch(five -> five.admits(day, words)));
    }

    /** The words that speak for the place: the title, the headings above it, the sentence that it stands in. */
    private Stream<String> named(Optional<SourceSpan> place) {
        Stream<String> above = headings.stream()
                .filter(section -> holds(section, place))
                .map(Section::title)
                .flatMap(Optional::stream);
        Stream<String> around = plan.text().stream()
                .map(text -> place.map(span -> around(text, span)).orElse(text));
        return Stream.concat(Stream.of(plan.title()), Stream.concat(above, around));
    }

    private static boolean holds(Section section, Optional<SourceSpan> place) {
        return place.isEmpty()
                || section.source().isEmpty()
                || section.source().get().start() <= place.get().start()
                        && place.get().end() <= section.source().get().end();
    }

    /** The text in front of a place, back to the beginning of its paragraph but not too far, and the place itself. */
    private static String around(String text, SourceSpan span) {
        int end = Math.min(span.end(), text.length());
        int start = Math.min(span.start(), end);
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - SENTENCE);
        return text.substring(from, end);
    }
}
