package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.evaluation.Light;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Sentence;

/** A named project with the stage that it was to reach by a day, as the bulletin prints it (项目节点). It is counted beside the targets. */
@Value.Immutable
public sealed interface BulletinMilestone extends Serializable permits ImmutableBulletinMilestone {
    /** How a milestone stands. */
    enum State {
        /** The stage was reached in time (按期完成). */
        REACHED,
        /** It was reached after its day (逾期完成). */
        REACHED_LATE,
        /** Its day has not come (未到时限). */
        AWAITING,
        /** Its day is past, and it is not reached (超期未完成). */
        OVERDUE,
        /** The unit says that it does not apply (不适用). */
        NOT_APPLICABLE;

        /** What it is called. */
        public Sentence words() {
            return BulletinWords.table().name(this);
        }
    }

    /** The milestone. */
    ReportItem item();

    /** The number in the plan (编号). */
    Optional<String> number();

    /** The project (项目). */
    String project();

    /** The stage that is to be reached (节点目标). */
    String stage();

    /** By when, where the plan says so; else it is judged by the end of the year (时限). */
    Optional<LocalDate> due();

    /** How it stands. */
    State state();

    /** The day on which the stage was reached, of one that is. */
    Optional<LocalDate> reachedOn();

    /** Days after its day, until it was reached or to the end of the period; 0 if in time. */
    long daysLate();

    /** The stage that the unit reports, or else its words (形象进度). */
    Optional<String> progress();

    /** The light, where a rule gives one. */
    Optional<Light> light();

    /** The whole standing in one sentence. */
    Sentence explanation();

    /** The names of the units that answer for it, the one that leads first (责任单位). */
    List<String> units();

    /** The reason why it lags, in the unit's own words (滞后原因). */
    Optional<String> reason();

    /** What the unit does next, in its own words (下一步措施). */
    Optional<String> nextStep();

    /** The end of the period of the report that says so; nothing where nothing was reported (数据截至). */
    Optional<LocalDate> dataEnd();

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this milestone. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BulletinMilestone}. */
    final class Builder extends ImmutableBulletinMilestone.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
