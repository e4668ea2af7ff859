package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.ReportPeriod;
import org.planmodel.assessment.Assessment;
import org.planmodel.evaluation.Direction;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.LightTable;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.evaluation.Pace;
import org.planmodel.evaluation.Shares;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.TargetHistory;
import org.planmodel.progress.WorkingDays;
import org.planmodel.wording.Sentence;

/**
 * What a bulletin is made from (通报编制依据): the plan with what became of its targets, the reports, the rules of the office, and two days.
 *
 * <p>{@link #bulletin()} is a pure function of it. What became known after {@link #knownOn()} does not count, so a request with more reports
 * and the same days gives the same bulletin.
 *
 * <pre>{@code
 * Bulletin bulletin = BulletinRequest.builder()
 *         .targets(TargetHistory.of(PlanIds.complete(plan)))
 *         .reports(reports)
 *         .addLight(LightTables.get("sanya-projects"))
 *         .asOf(LocalDate.of(2026, 9, 30)).knownOn(LocalDate.of(2026, 10, 15))
 *         .issuer("区发展和改革局").number(3)
 *         .build()
 *         .bulletin();
 * }</pre>
 */
@Value.Immutable
public sealed interface BulletinRequest extends Serializable permits ImmutableBulletinRequest {
    /** The plan; each target and measure has an id. */
    TargetHistory targets();

    /** Reports of all units and periods; those of other periods are what the months and the comparison are made from. */
    List<ProgressReport> reports();

    /** Figures that come from elsewhere than from the reports, such as those of the bureau of statistics, by the id of the target. */
    Map<String, ObservationHistory> published();

    /**
     * Figures of the parts of targets that each part is to meet alone (各街道1个), by the id of the target and the name of the part, where they
     * come from elsewhere than from the parts' own reports, such as from the unit that leads.
     */
    Map<String, Map<String, ObservationHistory>> publishedParts();

    /** The pace of single targets, by id, where it is not that of the {@link #evaluator()}. */
    Map<String, Pace> paces();

    /** The good direction of single targets, by id, where they do not tell it. */
    Map<String, Direction> directions();

    /** The rules of evaluation. */
    @Value.Default
    default Evaluator evaluator() {
        return Evaluator.standard();
    }

    /** The rules of lights; of several the first counts that can say something of a target. */
    List<LightTable> lights();

    /** The assessment that units are ranked by; without one they are ranked by the share of targets that are as they should be. */
    Optional<Assessment> assessment();

    /**
     * The group of each unit, by its id, where units are ranked apart that do not compare (分类排名): sub-districts with three targets beside
     * departments with seventy. An assessment brings its own groups.
     */
    Map<String, String> groups();

    /** The calendar by which due dates of reports move. */
    @Value.Default
    default WorkingDays calendar() {
        return WorkingDays.none();
    }

    /** By when the reports of the period were to come, where they do not say so themselves. */
    Optional<LocalDate> reportsDue();

    /** The end of the period that it reports on. */
    LocalDate asOf();

    /** The day on which it is made. */
    LocalDate knownOn();

    /** The days of the last bulletin, for what changed since. */
    Optional<BulletinDay> previous();

    /** Who publishes it (印发单位). */
    Optional<String> issuer();

    /** Its number within the year (第几期). */
    Optional<Integer> number();

    /** How shares are rounded; it is printed. */
    @Value.Default
    default Shares.Method shareMethod() {
        return Shares.Method.LARGEST_REMAINDER;
    }

    /** What the office demands besides what follows from the figures (工作要求). */
    List<Sentence> requirements();

    /** The period that it reports on: from the start of the year. */
    default ReportPeriod period() {
        return new ReportPeriod(LocalDate.of(asOf().getYear(), 1, 1), asOf());
    }

    /**
     * The bulletin.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link org.planmodel.progress.PlanIds#complete} mends that
     */
    default Bulletin bulletin() {
        return BulletinMaker.make(this);
    }

    /** Checks that the bulletin is not made before its period is over, and that the last one is earlier. */
    @Value.Check
    default void check() {
        if (knownOn().isBefore(asOf())) {
            throw new IllegalArgumentException("knownOn: " + knownOn() + " is before asOf " + asOf());
        }
        previous().filter(day -> !day.knownOn().isBefore(knownOn())).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "previous: the last bulletin of " + day.knownOn() + " is not before " + knownOn());
        });
        number().filter(place -> place < 1).ifPresent(place -> {
            throw new IllegalArgumentException("number: " + place + " is less than 1");
        });
    }

    /** A new builder; targets and both days are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this request. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BulletinRequest}. */
    final class Builder extends ImmutableBulletinRequest.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
