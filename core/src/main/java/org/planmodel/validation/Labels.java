package org.planmodel.validation;

import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Section;
import org.planmodel.Target;

/** What a reader would call a part, in words of the plan itself, so that one label serves every language. */
final class Labels {
    private static final int LONGEST = 24;

    private Labels() {}

    /** The words, and the path in brackets. */
    static String of(Placed<?> placed) {
        String words = words(placed.item());
        return words.isEmpty() ? placed.path() : words + " (" + placed.path() + ")";
    }

    static String words(Object item) {
        if (item instanceof Target target) {
            return shortened(target.action().orElse("") + target.subject());
        }
        if (item instanceof Indicator indicator) {
            return shortened(indicator.name());
        }
        if (item instanceof Measure measure) {
            return shortened(measure.number().orElse("")
                    + measure.title().or(measure::text).orElse(""));
        }
        if (item instanceof Observation observation) {
            return shortened(observation.subject());
        }
        if (item instanceof Milestone milestone) {
            return shortened(milestone.project() + milestone.stage());
        }
        if (item instanceof ResponsibleUnit unit) {
            return shortened(unit.name());
        }
        if (item instanceof Section section) {
            return shortened(section.marker().orElse("") + section.title().orElse(""));
        }
        return "";
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
