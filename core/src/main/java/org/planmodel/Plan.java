package org.planmodel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/**
 * A plan for national economic and social development, or a document of its kind (国民经济和社会发展计划): annual plan, five-year plan,
 * government work report, task breakdown. Everything else hangs from it.
 *
 * <p>A plan is immutable and safe for use by many threads. To change one, build another:
 *
 * <pre>{@code
 * Plan plan = Plan.builder().title("宝安区2024年国民经济和社会发展计划").period(PlanPeriod.of(2024)).build();
 * Plan issued = plan.toBuilder().issuedOn(LocalDate.of(2024, 3, 25)).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Plan extends Serializable permits ImmutablePlan {
    /** An id that an application has given to it. */
    Optional<String> id();

    /** The title (标题); never blank. */
    String title();

    /** The territory that it is for. */
    Optional<Jurisdiction> jurisdiction();

    /** The years that it covers. */
    Optional<PlanPeriod> period();

    /** Who issued it (印发单位): 宝安区人民政府. */
    Optional<String> issuer();

    /** The number of the document (发文字号): 深宝府〔2024〕8号. */
    Optional<String> documentNumber();

    /** Who approved it. */
    Optional<Approval> approval();

    /** The day that it was issued (印发日期). */
    Optional<LocalDate> issuedOn();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** The document's text (原文), to which every span refers. An application may leave it out. */
    Optional<String> text();

    /** The indicators (指标). */
    List<Indicator> indicators();

    /** What was reported (完成情况). */
    List<Observation> observations();

    /** The measures, as a forest (任务). */
    List<Measure> measures();

    /** The bodies that answer for something (责任单位). */
    List<ResponsibleUnit> units();

    /** The terms that it explains (名词解释). */
    List<GlossaryTerm> glossary();

    /** The difficulties that it names (困难和挑战). */
    List<Challenge> challenges();

    /** The document's own outline (目录结构). */
    List<Section> outline();

    /** All measures, each before those below it, in the order of the document. */
    default Stream<Measure> allMeasures() {
        return PlanWalk.measures(measures());
    }

    /** All targets with what holds them: first those of the indicators, then those of the measures. */
    default Stream<HeldTarget> allTargets() {
        return PlanWalk.targets(this);
    }

    /** All parts of the outline, each before those below it. */
    default Stream<Section> allSections() {
        return PlanWalk.sections(outline());
    }

    /** What stands at this offset of the text, in UTF-16 code units; nothing where no span covers it. */
    default PlanPlace at(int offset) {
        return PlanPlace.of(this, offset);
    }

    /** The first indicator with this name. */
    default Optional<Indicator> findIndicator(String name) {
        return PlanLookup.indicator(this, name);
    }

    /**
     * The first indicator with this name.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest one
     */
    default Indicator getIndicator(String name) {
        return findIndicator(name).orElseThrow(() -> PlanLookup.noIndicator(this, name));
    }

    /** What was reported of the indicator: of one of its targets by id, or under its name; in the order of the document. */
    default Stream<Observation> observationsOf(Indicator indicator) {
        return PlanLookup.observations(this, indicator);
    }

    /** The first measure with this id. */
    default Optional<Measure> findMeasure(String id) {
        return PlanLookup.measure(this, id);
    }

    /**
     * The first measure with this id.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest one
     */
    default Measure getMeasure(String id) {
        return findMeasure(id).orElseThrow(() -> PlanLookup.noMeasure(this, id));
    }

    /** The first target with this id, of an indicator or a measure. */
    default Optional<Target> findTarget(String id) {
        return PlanLookup.target(this, id);
    }

    /**
     * The first target with this id, of an indicator or a measure.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest one
     */
    default Target getTarget(String id) {
        return findTarget(id).orElseThrow(() -> PlanLookup.noTarget(this, id));
    }

    /** The first unit with this id; if there is none, with this name; if there is none, with this alias. */
    default Optional<ResponsibleUnit> findUnit(String word) {
        return PlanLookup.unit(this, word);
    }

    /**
     * The first unit with this id, name or alias, in that order.
     *
     * @throws NoSuchElementException if there is none; the message names the nearest one
     */
    default ResponsibleUnit getUnit(String word) {
        return findUnit(word).orElseThrow(() -> PlanLookup.noUnit(this, word));
    }

    /** Checks that no text but the document's is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("title", title());
        Checks.text("issuer", issuer());
        Checks.text("documentNumber", documentNumber());
        Checks.keys("attributes", attributes().keySet());
    }

    /** A new builder; a title is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this plan. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Plan}. */
    final class Builder extends ImmutablePlan.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
