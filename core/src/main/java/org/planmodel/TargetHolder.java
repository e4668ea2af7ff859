package org.planmodel;

import java.util.List;
import java.util.Optional;

/** What holds targets: an {@link Indicator} or a {@link Measure} (指标或任务). */
public sealed interface TargetHolder permits Indicator, Measure {
    /** The id within the plan, where it has one. */
    Optional<String> id();

    /** Its targets, in the order of the plan. */
    List<Target> targets();

    /** Where it stands in the text. */
    Optional<SourceSpan> source();

    /** What a reader would call it: the name of an indicator, the number and title of a measure. */
    String label();
}
