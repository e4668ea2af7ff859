package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.wording.Sentence;

/**
 * A task without a figure, of which units report in words, as the bulletin prints it (定性任务). No figure can judge it: its state is what the
 * unit that answers for it expects of the year, and the bulletin says that it is the unit's own word.
 */
@Value.Immutable
public sealed interface BulletinMeasure extends Serializable permits ImmutableBulletinMeasure {
    /** How a task stands by the unit's own word. */
    enum State {
        /** The unit says that it is done (自评已完成). */
        DONE,
        /** It will be done within the year (能确保完成). */
        LIKELY,
        /** It can be done with effort (有困难). */
        AT_RISK,
        /** It will not be done (不能完成). */
        UNLIKELY,
        /** There are words, and none about the year (已报进展). */
        REPORTED,
        /** Nothing was reported (未报进展). */
        NOT_REPORTED,
        /** The unit says that it does not apply (不适用). */
        NOT_APPLICABLE;

        /** Whether it is in doubt, or nothing is known of it. */
        public boolean isDoubtful() {
            return this == AT_RISK || this == UNLIKELY || this == NOT_REPORTED;
        }

        /** What it is called. */
        public Sentence words() {
            return BulletinWords.table().name(this);
        }
    }

    /** The measure. */
    ReportItem item();

    /** The number in the plan (编号). */
    Optional<String> number();

    /** What it is called (任务). */
    String name();

    /** How it stands. */
    State state();

    /** The unit's own judgement of today (自评). */
    Optional<SelfAssessment> selfAssessment();

    /** What has been done, in the unit's own words (进展情况). */
    Optional<String> progress();

    /** The names of the units that answer for it, the one that leads first (责任单位). */
    List<String> units();

    /** The reason why it lags, in the unit's own words (存在的问题). */
    Optional<String> reason();

    /** What the unit does next, in its own words (下一步措施). */
    Optional<String> nextStep();

    /** The end of the period of the report; nothing where nothing was reported (数据截至). */
    Optional<LocalDate> dataEnd();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this measure. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BulletinMeasure}. */
    final class Builder extends ImmutableBulletinMeasure.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
