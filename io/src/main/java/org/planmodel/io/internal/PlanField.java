package org.planmodel.io.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planmodel.Approval;
import org.planmodel.Baseline;
import org.planmodel.Challenge;
import org.planmodel.Commitment;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;

/**
 * Every field of a plan, by its name in JSON, in the order of the published form. A format says of each whether it carries it; the
 * loss report and the matrix in the documentation come from there.
 */
public enum PlanField {
    PLAN_ID("plan.id", one(Plan::id)),
    PLAN_TITLE("plan.title", plan -> 1),
    JURISDICTION_NAME("jurisdiction.name", one(Plan::jurisdiction)),
    JURISDICTION_LEVEL("jurisdiction.level", one(Plan::jurisdiction)),
    JURISDICTION_CODE("jurisdiction.code", one(plan -> plan.jurisdiction().flatMap(Jurisdiction::code))),
    PLAN_PERIOD("plan.period", one(Plan::period)),
    PLAN_ISSUER("plan.issuer", one(Plan::issuer)),
    PLAN_DOCUMENT_NUMBER("plan.documentNumber", one(Plan::documentNumber)),
    APPROVAL_BODY("approval.body", one(Plan::approval)),
    APPROVAL_SESSION("approval.session", one(plan -> plan.approval().flatMap(Approval::session))),
    APPROVAL_DATE("approval.date", one(plan -> plan.approval().flatMap(Approval::date))),
    PLAN_ISSUED_ON("plan.issuedOn", one(Plan::issuedOn)),
    PLAN_ATTRIBUTES("plan.attributes", plan -> plan.attributes().size()),
    PLAN_TEXT("plan.text", one(Plan::text)),

    INDICATORS("plan.indicators", plan -> plan.indicators().size()),
    INDICATOR_ID("indicators.id", indicators(Indicator::id)),
    INDICATOR_NAME("indicators.name", plan -> plan.indicators().size()),
    INDICATOR_KIND("indicators.kind", indicators(Indicator::kind)),
    INDICATOR_UNIT("indicators.unit", indicators(Indicator::unit)),
    INDICATOR_POLARITY("indicators.polarity", indicators(Indicator::polarity)),
    INDICATOR_BASIS("indicators.basis", indicators(Indicator::basis)),
    INDICATOR_CATEGORY("indicators.category", indicators(Indicator::category)),
    BASELINE_PERIOD(
            "baseline.period", indicators(indicator -> indicator.baseline().flatMap(Baseline::period))),
    BASELINE_QUANTITY("baseline.quantity", indicators(Indicator::baseline)),
    INDICATOR_ATTRIBUTES(
            "indicators.attributes", count(plan -> plan.indicators().stream(), item -> present(item.attributes()))),
    INDICATOR_SOURCE("indicators.source", indicators(Indicator::source)),

    TARGETS("targets", targets(target -> true)),
    TARGET_ID("targets.id", targets(target -> target.id().isPresent())),
    TARGET_SUBJECT("targets.subject", targets(target -> true)),
    TARGET_ACTION("targets.action", targets(target -> target.action().isPresent())),
    TARGET_ASPECT("targets.aspect", targets(target -> true)),
    TARGET_COMMITMENT("targets.commitment", targets(target -> target.commitment() != Commitment.PLAIN)),
    TARGET_POLARITY("targets.polarity", targets(target -> target.polarity().isPresent())),
    TARGET_BASIS("targets.basis", targets(target -> target.basis().isPresent())),
    TARGET_CRITERION("targets.criterion", targets(target -> true)),
    TARGET_DUE("targets.due", targets(target -> target.due().isPresent())),
    TARGET_EACH("targets.each", targets(target -> target.each().isPresent())),
    TARGET_PART_OF("targets.partOf", targets(target -> target.partOf().isPresent())),
    TARGET_PER("targets.per", targets(target -> target.per().isPresent())),
    TARGET_ATTRIBUTES("targets.attributes", targets(target -> present(target.attributes()))),
    TARGET_SOURCE("targets.source", targets(target -> target.source().isPresent())),

    OBSERVATIONS("plan.observations", plan -> plan.observations().size()),
    OBSERVATION_ID("observations.id", observations(item -> item.id().isPresent())),
    OBSERVATION_SUBJECT("observations.subject", observations(item -> true)),
    OBSERVATION_TARGET("observations.target", observations(item -> item.target().isPresent())),
    OBSERVATION_ASPECT("observations.aspect", observations(item -> true)),
    OBSERVATION_COMPARATOR("observations.comparator", observations(item -> item.comparator() != Comparator.EXACTLY)),
    OBSERVATION_QUANTITY(
            "observations.quantity", observations(item -> item.quantity().isPresent())),
    OBSERVATION_RANK("observations.rank", observations(item -> item.rank().isPresent())),
    OBSERVATION_SCOPE("observations.scope", observations(item -> item.scope().isPresent())),
    OBSERVATION_PERIOD("observations.period", observations(item -> item.period().isPresent())),
    OBSERVATION_STATUS("observations.status", observations(item -> item.status().isPresent())),
    OBSERVATION_CUMULATIVE("observations.cumulative", observations(Observation::cumulative)),
    OBSERVATION_BASIS("observations.basis", observations(item -> item.basis().isPresent())),
    OBSERVATION_SOURCE("observations.source", observations(item -> item.source().isPresent())),

    MEASURES("plan.measures", measures(item -> true)),
    MEASURE_ID("measures.id", measures(item -> item.id().isPresent())),
    MEASURE_NUMBER("measures.number", measures(item -> item.number().isPresent())),
    MEASURE_TITLE("measures.title", measures(item -> item.title().isPresent())),
    MEASURE_TEXT("measures.text", measures(item -> item.text().isPresent())),
    MEASURE_CHILDREN("measures.children", measures(item -> !item.children().isEmpty())),
    MEASURE_ATTRIBUTES("measures.attributes", measures(item -> present(item.attributes()))),
    MEASURE_SOURCE("measures.source", measures(item -> item.source().isPresent())),

    MILESTONES("milestones", milestones(item -> true)),
    MILESTONE_PROJECT("milestones.project", milestones(item -> true)),
    MILESTONE_STAGE("milestones.stage", milestones(item -> true)),
    MILESTONE_DUE("milestones.due", milestones(item -> item.due().isPresent())),
    MILESTONE_SOURCE("milestones.source", milestones(item -> item.source().isPresent())),

    RESPONSIBILITIES("responsibilities", responsibilities(item -> true)),
    RESPONSIBILITY_UNIT("responsibilities.unit", responsibilities(item -> true)),
    RESPONSIBILITY_ROLE("responsibilities.role", responsibilities(item -> true)),
    RESPONSIBILITY_POST(
            "responsibilities.post", responsibilities(item -> item.post().isPresent())),
    RESPONSIBILITY_PERSON(
            "responsibilities.person", responsibilities(item -> item.person().isPresent())),
    RESPONSIBILITY_SOURCE(
            "responsibilities.source", responsibilities(item -> item.source().isPresent())),

    UNITS("plan.units", plan -> plan.units().size()),
    UNIT_ID("units.id", plan -> plan.units().size()),
    UNIT_NAME("units.name", plan -> plan.units().size()),
    UNIT_ALIASES("units.aliases", units(item -> !item.aliases().isEmpty())),
    UNIT_KIND("units.kind", units(item -> item.kind().isPresent())),
    UNIT_PARENT("units.parent", units(item -> item.parent().isPresent())),
    UNIT_ATTRIBUTES("units.attributes", units(item -> present(item.attributes()))),

    GLOSSARY("plan.glossary", plan -> plan.glossary().size()),
    GLOSSARY_TERM("glossary.term", plan -> plan.glossary().size()),
    GLOSSARY_DEFINITION("glossary.definition", plan -> plan.glossary().size()),
    GLOSSARY_SOURCE(
            "glossary.source",
            count(
                    plan -> plan.glossary().stream(),
                    (GlossaryTerm item) -> item.source().isPresent())),

    CHALLENGES("plan.challenges", plan -> plan.challenges().size()),
    CHALLENGE_TEXT("challenges.text", plan -> plan.challenges().size()),
    CHALLENGE_SOURCE(
            "challenges.source",
            count(
                    plan -> plan.challenges().stream(),
                    (Challenge item) -> item.source().isPresent())),

    OUTLINE("plan.outline", plan -> (int) plan.allSections().count());

    private final String path;
    private final ToIntFunction<Plan> count;

    PlanField(String path, ToIntFunction<Plan> count) {
        this.path = path;
        this.count = count;
    }

    /** The name in JSON: what holds it, a dot, and the field; the name alone where several hold it. */
    public String path() {
        return path;
    }

    /** The field for all that holds this one ({@code plan.units} for {@code units.name}); itself where it stands in the plan. */
    public PlanField holder() {
        int dot = path.indexOf('.');
        String owner = dot < 0 ? path : path.substring(0, dot);
        return of("plan." + owner).or(() -> of(owner)).orElse(this);
    }

    /** How many values of the field the plan has. */
    public int count(Plan plan) {
        return count.applyAsInt(plan);
    }

    /** The field with this path. */
    public static Optional<PlanField> of(String path) {
        return Optional.ofNullable(ByPath.FIELDS.get(path));
    }

    private static boolean present(Map<String, String> attributes) {
        return !attributes.isEmpty();
    }

    private static ToIntFunction<Plan> one(Function<Plan, Optional<?>> value) {
        return plan -> value.apply(plan).isPresent() ? 1 : 0;
    }

    private static <T> ToIntFunction<Plan> count(Function<Plan, Stream<T>> items, Predicate<T> hasField) {
        return plan -> (int) items.apply(plan).filter(hasField).count();
    }

    private static ToIntFunction<Plan> indicators(Function<Indicator, Optional<?>> value) {
        return count(
                plan -> plan.indicators().stream(), item -> value.apply(item).isPresent());
    }

    private static ToIntFunction<Plan> targets(Predicate<Target> hasField) {
        return count(plan -> plan.allTargets().map(held -> held.target()), hasField);
    }

    private static ToIntFunction<Plan> observations(Predicate<Observation> hasField) {
        return count(plan -> plan.observations().stream(), hasField);
    }

    private static ToIntFunction<Plan> measures(Predicate<Measure> hasField) {
        return count(Plan::allMeasures, hasField);
    }

    private static ToIntFunction<Plan> milestones(Predicate<Milestone> hasField) {
        return count(plan -> plan.allMeasures().flatMap(measure -> measure.milestones().stream()), hasField);
    }

    private static ToIntFunction<Plan> responsibilities(Predicate<Responsibility> hasField) {
        return count(plan -> plan.allMeasures().flatMap(measure -> measure.responsibilities().stream()), hasField);
    }

    private static ToIntFunction<Plan> units(Predicate<ResponsibleUnit> hasField) {
        return count(plan -> plan.units().stream(), hasField);
    }

    private static final class ByPath {
        static final Map<String, PlanField> FIELDS =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(PlanField::path, field -> field));
    }
}
