package org.planmodel.io.xlsx;

import static org.planmodel.io.xlsx.SheetField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.Labels;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/** The rows of every sheet of a plan but the overview. */
final class SheetRows {
    private final Plan plan;
    private final Labels labels;
    private final PlacedItems items;

    SheetRows(Plan plan, Labels labels) {
        this.plan = plan;
        this.labels = labels;
        this.items = new PlacedItems(plan);
    }

    /** The rows by sheet; a sheet without rows is left out. */
    Map<PlanSheet, List<RowDraft>> all() {
        Map<PlanSheet, List<RowDraft>> all = new EnumMap<>(PlanSheet.class);
        put(
                all,
                PlanSheet.INDICATORS,
                items.indicators.stream().map(this::indicator).toList());
        put(all, PlanSheet.TARGETS, items.targets.stream().map(this::target).toList());
        put(
                all,
                PlanSheet.MEASURES,
                items.measures.stream().map(SheetRows::measure).toList());
        put(
                all,
                PlanSheet.MILESTONES,
                items.milestones.stream().map(this::milestone).toList());
        put(
                all,
                PlanSheet.RESPONSIBILITIES,
                items.responsibilities.stream().map(this::responsibility).toList());
        put(
                all,
                PlanSheet.OBSERVATIONS,
                plan.observations().stream().map(this::observation).toList());
        put(all, PlanSheet.UNITS, plan.units().stream().map(this::unit).toList());
        put(
                all,
                PlanSheet.GLOSSARY,
                plan.glossary().stream()
                        .map(term -> new RowDraft().text(TERM, term.term()).text(DEFINITION, term.definition()))
                        .toList());
        put(
                all,
                PlanSheet.CHALLENGES,
                plan.challenges().stream()
                        .map(item -> new RowDraft().text(TEXT, item.text()))
                        .toList());
        return all;
    }

    private static void put(Map<PlanSheet, List<RowDraft>> all, PlanSheet sheet, List<RowDraft> rows) {
        if (!rows.isEmpty()) {
            all.put(sheet, rows);
        }
    }

    private RowDraft indicator(Placed<Indicator> placed) {
        Indicator indicator = placed.item();
        RowDraft row = new RowDraft()
                .text(KEY, placed.key())
                .text(NAME, indicator.name())
                .text(CATEGORY, indicator.category())
                .text(KIND, word("kind", indicator.kind()))
                .text(UNIT, indicator.unit().map(unit -> unit.symbol()))
                .text(POLARITY, word("polarity", indicator.polarity()))
                .text(BASIS, indicator.basis())
                .text(ID, indicator.id())
                .attributes(indicator.attributes())
                .text(QUOTE, quote(indicator.source()));
        indicator.baseline().ifPresent(baseline -> {
            quantity(row, BASELINE, BASELINE_UNIT, baseline.quantity());
            row.text(PERIOD, baseline.period().map(Object::toString));
        });
        return row;
    }

    private RowDraft target(Placed<Target> placed) {
        Target target = placed.item();
        RowDraft row = new RowDraft()
                .link(KEY, placed.holder().orElseThrow())
                .text(PATH, placed.path())
                .text(SUBJECT, target.subject())
                .text(ACTION, target.action())
                .text(ASPECT, labels.get("aspect", target.aspect()))
                .text(COMMITMENT, labels.get("commitment", target.commitment()))
                .day(DUE, target.due())
                .text(EACH, word("field.each", target.each()))
                .text(PER, target.per())
                .text(POLARITY, word("polarity", target.polarity()))
                .text(BASIS, target.basis())
                .text(ID, target.id())
                .attributes(target.attributes())
                .text(QUOTE, quote(target.source()));
        target.partOf().ifPresent(id -> reference(row, PART_OF, id));
        criterion(row, target.criterion());
        return row;
    }

    private void criterion(RowDraft row, Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            row.text(TYPE, labels.get("criterionType.bound"));
            row.text(COMPARATOR, labels.get("comparing", bound.comparator()));
            quantity(row, VALUE, UNIT, bound.quantity());
        } else if (criterion instanceof Criterion.Between between) {
            row.text(TYPE, labels.get("criterionType.between"));
            quantity(row, VALUE, UNIT, between.low());
            quantity(row, HIGH, HIGH_UNIT, between.high());
        } else if (criterion instanceof Criterion.AsAssigned assigned) {
            row.text(TYPE, labels.get("criterionType.asAssigned")).text(WORDS, assigned.by());
        } else if (criterion instanceof Criterion.Qualitative qualitative) {
            row.text(TYPE, labels.get("criterionType.qualitative")).text(WORDS, qualitative.text());
        }
    }

    private static RowDraft measure(Placed<org.planmodel.Measure> placed) {
        return new RowDraft()
                .text(KEY, placed.key())
                .text(NUMBER, placed.item().number())
                .text(TITLE, placed.item().title())
                .text(TEXT, placed.item().text())
                .text(ID, placed.item().id())
                .attributes(placed.item().attributes());
    }

    private RowDraft milestone(Placed<org.planmodel.Milestone> placed) {
        return new RowDraft()
                .link(KEY, placed.holder().orElseThrow())
                .text(PATH, placed.path())
                .text(PROJECT, placed.item().project())
                .text(STAGE, placed.item().stage())
                .day(DUE, placed.item().due())
                .text(QUOTE, quote(placed.item().source()));
    }

    private RowDraft responsibility(Placed<Responsibility> placed) {
        Responsibility item = placed.item();
        return new RowDraft()
                .link(KEY, placed.holder().orElseThrow())
                .text(PATH, placed.path())
                .text(RESPONSIBLE_UNIT, plan.findUnit(item.unit()).map(ResponsibleUnit::name))
                .text(ROLE, labels.get("role", item.role()))
                .text(POST, item.post())
                .text(PERSON, item.person())
                .text(UNIT_ID, item.unit())
                .text(QUOTE, quote(item.source()));
    }

    private RowDraft observation(Observation observation) {
        RowDraft row = new RowDraft()
                .text(SUBJECT, observation.subject())
                .text(ASPECT, labels.get("aspect", observation.aspect()))
                .text(SCOPE, observation.scope())
                .text(PERIOD, observation.period().map(Object::toString))
                .text(STATUS, word("status", observation.status()))
                .text(BASIS, observation.basis())
                .text(ID, observation.id())
                .text(QUOTE, quote(observation.source()));
        boolean compared = observation.quantity().isPresent() || observation.comparator() != Comparator.EXACTLY;
        if (compared) {
            row.text(COMPARATOR, labels.get("comparing", observation.comparator()));
        }
        observation.quantity().ifPresent(quantity -> quantity(row, VALUE, UNIT, quantity));
        observation.rank().ifPresent(rank -> row.number(RANK, rank));
        observation.target().ifPresent(id -> reference(row, TARGET, id));
        if (observation.cumulative()) {
            row.text(CUMULATIVE, labels.get("word.yes"));
        }
        return row;
    }

    private RowDraft unit(ResponsibleUnit unit) {
        return new RowDraft()
                .text(NAME, unit.name())
                .lines(ALIASES, unit.aliases())
                .text(KIND, word("unitKind", unit.kind()))
                .text(PARENT, unit.parent())
                .text(ID, unit.id())
                .attributes(unit.attributes());
    }

    private void reference(RowDraft row, SheetField field, String id) {
        items.target(id).ifPresentOrElse(link -> row.link(field, link), () -> row.text(field, id));
    }

    private static void quantity(RowDraft row, SheetField value, SheetField unit, Quantity quantity) {
        row.number(value, quantity.value());
        if (!quantity.unit().symbol().isEmpty()) {
            row.text(unit, quantity.unit().symbol());
        }
    }

    private <E extends Enum<E>> Optional<String> word(String prefix, Optional<E> constant) {
        return constant.map(value -> labels.get(prefix, value));
    }

    private Optional<String> quote(Optional<SourceSpan> source) {
        return plan.text()
                .flatMap(text ->
                        source.filter(span -> span.end() <= text.length()).map(span -> span.in(text)))
                .filter(words -> !words.isBlank());
    }
}
