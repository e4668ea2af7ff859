package org.planmodel.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Section;
import org.planmodel.Target;
import org.planmodel.TargetHolder;
import org.planmodel.catalog.DepartmentCatalog;
import org.planmodel.catalog.DivisionCatalog;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.catalog.IndicatorMatch;
import org.planmodel.catalog.IndicatorMatch.Evidence;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.problem.Location;

/**
 * A plan as rules look at it (被校验的计划): its parts in flat lists, each with its place, and the catalogues that the validator uses.
 */
public final class ReviewedPlan {
    private final Plan plan;
    private final IndicatorCatalog indicatorCatalog;
    private final DivisionCatalog divisionCatalog;
    private final DepartmentCatalog departmentCatalog;
    private final List<Placed<Indicator>> indicators = new ArrayList<>();
    private final List<Placed<Measure>> measures = new ArrayList<>();
    private final List<Placed<Target>> targets = new ArrayList<>();
    private final List<Placed<Milestone>> milestones = new ArrayList<>();
    private final List<Placed<Responsibility>> responsibilities = new ArrayList<>();
    private final List<Placed<Observation>> observations = new ArrayList<>();
    private final List<Placed<ResponsibleUnit>> units = new ArrayList<>();
    private final List<Placed<GlossaryTerm>> glossary = new ArrayList<>();
    private final List<Placed<Section>> sections = new ArrayList<>();
    private final Map<String, Optional<KnownIndicator>> known = new HashMap<>();

    ReviewedPlan(
            Plan plan,
            IndicatorCatalog indicatorCatalog,
            DivisionCatalog divisionCatalog,
            DepartmentCatalog departmentCatalog) {
        this.plan = plan;
        this.indicatorCatalog = indicatorCatalog;
        this.divisionCatalog = divisionCatalog;
        this.departmentCatalog = departmentCatalog;
        flatten();
    }

    private void flatten() {
        for (int i = 0; i < plan.indicators().size(); i++) {
            Indicator indicator = plan.indicators().get(i);
            Placed<Indicator> placed = new Placed<>(indicator, null, step("indicators", i), indicator.source());
            indicators.add(placed);
            addTargets(placed);
        }
        flattenMeasures();
        for (int i = 0; i < plan.observations().size(); i++) {
            Observation observation = plan.observations().get(i);
            observations.add(new Placed<>(observation, null, step("observations", i), observation.source()));
        }
        for (int i = 0; i < plan.units().size(); i++) {
            units.add(new Placed<>(plan.units().get(i), null, step("units", i), Optional.empty()));
        }
        for (int i = 0; i < plan.glossary().size(); i++) {
            GlossaryTerm term = plan.glossary().get(i);
            glossary.add(new Placed<>(term, null, step("glossary", i), term.source()));
        }
        flattenSections();
    }

    private void flattenMeasures() {
        Deque<Placed<Measure>> open = new ArrayDeque<>();
        for (int i = plan.measures().size() - 1; i >= 0; i--) {
            Measure measure = plan.measures().get(i);
            open.push(new Placed<>(measure, null, step("measures", i), measure.source()));
        }
        while (!open.isEmpty()) {
            Placed<Measure> placed = open.pop();
            Measure measure = placed.item();
            measures.add(placed);
            addTargets(placed);
            for (int i = 0; i < measure.milestones().size(); i++) {
                Milestone milestone = measure.milestones().get(i);
                milestones.add(new Placed<>(milestone, placed, step("milestones", i), milestone.source()));
            }
            for (int i = 0; i < measure.responsibilities().size(); i++) {
                Responsibility duty = measure.responsibilities().get(i);
                responsibilities.add(new Placed<>(duty, placed, step("responsibilities", i), duty.source()));
            }
            for (int i = measure.children().size() - 1; i >= 0; i--) {
                Measure child = measure.children().get(i);
                open.push(new Placed<>(child, placed, step("children", i), child.source()));
            }
        }
    }

    private void flattenSections() {
        Deque<Placed<Section>> open = new ArrayDeque<>();
        for (int i = plan.outline().size() - 1; i >= 0; i--) {
            Section section = plan.outline().get(i);
            open.push(new Placed<>(section, null, step("outline", i), section.source()));
        }
        while (!open.isEmpty()) {
            Placed<Section> placed = open.pop();
            sections.add(placed);
            List<Section> children = placed.item().children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Placed<>(
                        children.get(i),
                        placed,
                        step("children", i),
                        children.get(i).source()));
            }
        }
    }

    private void addTargets(Placed<? extends TargetHolder> holder) {
        List<Target> held = holder.item().targets();
        for (int i = 0; i < held.size(); i++) {
            targets.add(new Placed<>(
                    held.get(i), holder, step("targets", i), held.get(i).source()));
        }
    }

    private static String step(String list, int index) {
        return list + "[" + index + "]";
    }

    /** The plan itself. */
    public Plan plan() {
        return plan;
    }

    /** The place of a problem that concerns the plan as a whole. */
    public Location whole() {
        return Location.none();
    }

    /** The place of an attribute of the plan itself: {@code issuedOn}. */
    public Location attribute(String name) {
        return new Location.Element(name, 0);
    }

    /** The indicators. */
    public List<Placed<Indicator>> indicators() {
        return Collections.unmodifiableList(indicators);
    }

    /** All measures, each before those below it. */
    public List<Placed<Measure>> measures() {
        return Collections.unmodifiableList(measures);
    }

    /** All targets: first those of indicators, then those of measures. */
    public List<Placed<Target>> targets() {
        return Collections.unmodifiableList(targets);
    }

    /** All milestones. */
    public List<Placed<Milestone>> milestones() {
        return Collections.unmodifiableList(milestones);
    }

    /** All responsibilities, each held by its measure. */
    public List<Placed<Responsibility>> responsibilities() {
        return Collections.unmodifiableList(responsibilities);
    }

    /** The observations. */
    public List<Placed<Observation>> observations() {
        return Collections.unmodifiableList(observations);
    }

    /** The responsible units. */
    public List<Placed<ResponsibleUnit>> units() {
        return Collections.unmodifiableList(units);
    }

    /** The glossary. */
    public List<Placed<GlossaryTerm>> glossary() {
        return Collections.unmodifiableList(glossary);
    }

    /** All parts of the outline, each before those below it. */
    public List<Placed<Section>> sections() {
        return Collections.unmodifiableList(sections);
    }

    /** The known indicators. */
    public IndicatorCatalog indicatorCatalog() {
        return indicatorCatalog;
    }

    /** The known divisions. */
    public DivisionCatalog divisionCatalog() {
        return divisionCatalog;
    }

    /** The known departments. */
    public DepartmentCatalog departmentCatalog() {
        return departmentCatalog;
    }

    /** The known indicator that a subject is, firmly: as written or in another spelling, with no qualifier taken away. */
    public Optional<KnownIndicator> known(String subject) {
        return known.computeIfAbsent(
                subject,
                name -> indicatorCatalog
                        .match(name)
                        .filter(match -> match.evidence() != Evidence.QUALIFIED)
                        .map(IndicatorMatch::indicator));
    }

    /** What tells one subject from another: the known indicator's id, or the subject itself. */
    public String subjectKey(String subject) {
        return known(subject).map(KnownIndicator::id).orElse("=" + subject);
    }

    /** The targets by id; of several with one id the first. */
    public Map<String, Placed<Target>> targetsById() {
        Map<String, Placed<Target>> byId = new HashMap<>();
        targets.forEach(target -> target.item().id().ifPresent(id -> byId.putIfAbsent(id, target)));
        return byId;
    }
}
