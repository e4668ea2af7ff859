package org.planmodel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/**
 * A part of the document's own outline (章节). The outline is lossless: the spans of its leaves, joined in order, are the whole
 * text.
 */
@Value.Immutable
public sealed interface Section extends Serializable permits ImmutableSection {
    /** What the part is for. */
    SectionRole role();

    /** The number or sign before it, as written (序号): {@code 三、}, {@code (一)}, {@code ——}. */
    Optional<String> marker();

    /** The heading (标题). */
    Optional<String> title();

    /** The parts of it, in the order of the document. */
    List<Section> children();

    /** Where it stands in the text, with its children. */
    Optional<SourceSpan> source();

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("marker", marker());
        Checks.text("title", title());
    }

    /** A new builder; a role is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this section. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Section}. */
    final class Builder extends ImmutableSection.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
