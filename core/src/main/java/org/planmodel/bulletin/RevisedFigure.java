package org.planmodel.bulletin;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Sentence;

/** A figure of the last bulletin that was corrected since (数据修订). */
@Value.Immutable
public sealed interface RevisedFigure extends Serializable permits ImmutableRevisedFigure {
    /** The target. */
    ReportItem item();

    /** What it is called. */
    Sentence name();

    /** The days that the figure covers. */
    ReportPeriod period();

    /** The figure as it was known on the day of the last bulletin. */
    String before();

    /** The figure as it is known now. */
    String after();

    /** Why it was corrected, as stated. */
    Optional<String> reason();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RevisedFigure}. */
    final class Builder extends ImmutableRevisedFigure.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
