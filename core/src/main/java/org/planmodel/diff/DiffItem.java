package org.planmodel.diff;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.SourceSpan;

/** One thing of a plan, as a comparison names it (对比条目). */
@Value.Immutable
public sealed interface DiffItem extends Serializable permits ImmutableDiffItem {
    /** What kind of thing it is. */
    ItemKind kind();

    /** Its place among all of its kind in the plan, from 0, in the order of the plan. */
    int position();

    /** Its id within the plan, where it has one. */
    Optional<String> id();

    /** What a reader would call it: the name of an indicator, action and subject of a target, number and title of a measure. */
    String label();

    /** What holds it, as a reader would call it; empty for what hangs from the plan itself. */
    String holder();

    /** Where it stands in the text of its plan. */
    Optional<SourceSpan> source();

    /** A new builder; kind, position, label and holder are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DiffItem}. */
    final class Builder extends ImmutableDiffItem.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
