package org.planmodel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/** A numbered node of the tasks, with what stands below it (任务, 举措): 三、(一)1.(1). */
@Value.Immutable
public sealed interface Measure extends TargetHolder, Serializable permits ImmutableMeasure {
    /** The id within the plan; it follows the outline. */
    @Override
    Optional<String> id();

    /** The number as written: {@code 三、}, {@code (一)}, {@code 1.}. */
    Optional<String> number();

    /** The heading (标题). */
    Optional<String> title();

    /** The text below the heading and above the children (正文). */
    Optional<String> text();

    /** What it is to reach. */
    @Override
    List<Target> targets();

    /** The stages that its projects are to reach. */
    List<Milestone> milestones();

    /** Who answers for it. */
    List<Responsibility> responsibilities();

    /** The measures below it. */
    List<Measure> children();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** Where it stands in the text, with its children. */
    @Override
    Optional<SourceSpan> source();

    /** Number and title, or what there is of them, or the id. */
    @Override
    default String label() {
        String label = number().orElse("") + title().orElse("");
        return label.isEmpty() ? id().orElse("") : label;
    }

    /** Checks that no text but the body is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("number", number());
        Checks.text("title", title());
        Checks.keys("attributes", attributes().keySet());
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this measure. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
