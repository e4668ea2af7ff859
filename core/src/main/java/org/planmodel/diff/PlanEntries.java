package org.planmodel.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.TargetHolder;
import org.planmodel.catalog.IndicatorMatch;
import org.planmodel.catalog.IndicatorMatch.Evidence;
import org.planmodel.quantity.Quantity;

/** The things of one plan in flat lists, each with its entry at the same place. */
final class PlanEntries {
    /** So much of a measure's words is compared; the rest rarely tells more. */
    private static final int COMPARED_TEXT = 1200;

    private static final int SHOWN = 40;

    final List<Indicator> indicators;
    final List<Measure> measures = new ArrayList<>();
    final List<HeldTarget> targets = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    final List<ResponsibleUnit> units;
    final List<Entry> indicatorEntries = new ArrayList<>();
    final List<Entry> measureEntries = new ArrayList<>();
    final List<Entry> targetEntries = new ArrayList<>();
    final List<Entry> milestoneEntries = new ArrayList<>();
    final List<Entry> unitEntries = new ArrayList<>();

    private final Plan plan;
    private final Catalogues catalogues;

    PlanEntries(Plan plan, Catalogues catalogues) {
        this.plan = plan;
        this.catalogues = catalogues;
        this.indicators = plan.indicators();
        this.units = plan.units();
        indicators.forEach(this::addIndicator);
        plan.allMeasures().forEach(this::addMeasure);
        units.forEach(this::addUnit);
    }

    Plan plan() {
        return plan;
    }

    private void addIndicator(Indicator indicator) {
        int position = indicatorEntries.size();
        Optional<IndicatorMatch> known = catalogues.indicators().match(indicator.name());
        DiffItem item = item(ItemKind.INDICATOR, position, indicator.id(), indicator.name(), "", indicator.source());
        indicatorEntries.add(new Entry(
                item,
                "",
                CharacterPairs.letters(indicator.name()),
                Set.of(),
                known.map(match -> match.indicator().id()),
                known.filter(match -> match.evidence() != Evidence.QUALIFIED).isPresent(),
                CharacterPairs.of(indicator.name()),
                List.of(),
                Optional.empty()));
        indicator.targets().forEach(target -> addTarget(target, indicator, ItemKind.INDICATOR, position));
    }

    private void addMeasure(Measure measure) {
        int position = measures.size();
        measures.add(measure);
        String own = measure.title().orElse("") + measure.text().orElse("");
        String words = own.isBlank() ? heldBy(measure) : own;
        String compared = words.length() <= COMPARED_TEXT ? words : words.substring(0, COMPARED_TEXT);
        String name = own.isBlank() ? measure.label() : measure.title().orElse("");
        measureEntries.add(new Entry(
                item(ItemKind.MEASURE, position, measure.id(), label(measure), "", measure.source()),
                "",
                CharacterPairs.letters(name),
                Set.of(),
                Optional.empty(),
                false,
                CharacterPairs.of(compared),
                List.of(),
                Optional.empty()));
        measure.targets().forEach(target -> addTarget(target, measure, ItemKind.MEASURE, position));
        measure.milestones().forEach(milestone -> addMilestone(milestone, measure, position));
    }

    /** What a measure without words of its own is about: the subjects of its targets and its projects. */
    private static String heldBy(Measure measure) {
        StringBuilder words = new StringBuilder();
        for (Target target : measure.targets()) {
            words.append(target.action().orElse("")).append(target.subject());
        }
        measure.milestones()
                .forEach(milestone -> words.append(milestone.project()).append(milestone.stage()));
        return words.toString();
    }

    private void addTarget(Target target, TargetHolder holder, ItemKind holderKind, int holderPosition) {
        int position = targets.size();
        targets.add(new HeldTarget(target, holder));
        String label = target.action().orElse("") + target.subject();
        Optional<IndicatorMatch> known = catalogues.indicators().match(target.subject());
        targetEntries.add(new Entry(
                item(ItemKind.TARGET, position, target.id(), label, label(holder), target.source()),
                target.aspect().name(),
                CharacterPairs.letters(label),
                Set.of(),
                known.map(match -> match.indicator().id()),
                known.filter(match -> match.evidence() != Evidence.QUALIFIED).isPresent(),
                CharacterPairs.of(label),
                CriterionFigures.of(target.criterion()),
                Optional.of(new Entry.Holder(holderKind, holderPosition))));
    }

    private void addMilestone(Milestone milestone, Measure holder, int holderPosition) {
        int position = milestones.size();
        milestones.add(milestone);
        String label = milestone.project() + milestone.stage();
        milestoneEntries.add(new Entry(
                item(ItemKind.MILESTONE, position, Optional.empty(), label, label(holder), milestone.source()),
                "",
                CharacterPairs.letters(label),
                Set.of(),
                Optional.empty(),
                false,
                CharacterPairs.of(label),
                List.<Quantity>of(),
                Optional.of(new Entry.Holder(ItemKind.MEASURE, holderPosition))));
    }

    private void addUnit(ResponsibleUnit unit) {
        unitEntries.add(new Entry(
                item(ItemKind.UNIT, unitEntries.size(), Optional.of(unit.id()), unit.name(), "", Optional.empty()),
                "",
                CharacterPairs.letters(unit.name()),
                unit.aliases().stream().map(CharacterPairs::letters).collect(Collectors.toSet()),
                catalogues
                        .departments()
                        .match(unit.name())
                        .map(match -> match.department().id() + " " + match.place()),
                true,
                CharacterPairs.of(unit.name()),
                List.of(),
                Optional.empty()));
    }

    /** The position of each unit by its id. */
    Map<String, Integer> unitPositions() {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            positions.putIfAbsent(units.get(i).id(), i);
        }
        return positions;
    }

    /** Whether the title of the measure is the beginning of its text, or it has none. */
    boolean isCalledByItsText(int measure) {
        String title = measures.get(measure).title().orElse("");
        return measures.get(measure).text().orElse("").strip().startsWith(title);
    }

    /** What a reader would call it; a measure without a title by the beginning of its words. */
    private static String label(TargetHolder holder) {
        if (holder instanceof Measure measure && measure.title().isEmpty()) {
            String words = measure.text().orElse("").strip();
            String beginning = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
            String label = measure.number().orElse("") + beginning;
            return label.isEmpty() ? holder.label() : label;
        }
        return holder.label();
    }

    private static DiffItem item(
            ItemKind kind,
            int position,
            Optional<String> id,
            String label,
            String holder,
            Optional<SourceSpan> source) {
        return DiffItem.builder()
                .kind(kind)
                .position(position)
                .id(id)
                .label(label)
                .holder(holder)
                .source(source)
                .build();
    }
}
