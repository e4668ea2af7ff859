package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Commitment;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Reads the performance indicators that {@link ResultsWriter} wrote. */
final class ResultsReader {
    private final ReadValues values;
    private final Map<Integer, Observation> observations;

    /** What was reported is put into the map, under its place in the plan's list. */
    ResultsReader(ReadValues values, Map<Integer, Observation> observations) {
        this.values = values;
        this.observations = observations;
    }

    /** Reads one as what it is: an indicator, a target or milestone of the measure, or what was reported. */
    void performanceIndicator(XmlElement element, List<Indicator> indicators, Measure.Builder measure) {
        LineValues lines = LineValues.in(element, "OtherInformation", values);
        String dimension = lines.text("dimension")
                .or(() -> element.text("MeasurementDimension"))
                .orElse("");
        Optional<String> symbol = lines.exact("unit").or(() -> element.text("UnitOfMeasurement"));
        Unit unit =
                symbol.flatMap(text -> values.unit(text, element.location())).orElse(Unit.NONE);
        if (dimension.isBlank()) {
            values.missing("MeasurementDimension", element.location());
            return;
        }
        Optional<String> id = lines.text("id").or(() -> element.filled("Identifier"));
        if (lines.is(StratmlNames.IS_MILESTONE)) {
            milestone(element, dimension).ifPresent(measure::addMilestone);
            return;
        }
        List<Target> targets = new ArrayList<>();
        for (XmlElement instance : element.children("MeasurementInstance")) {
            measurement(instance, dimension, unit, lines.is(StratmlNames.IS_TARGET) ? id : Optional.empty())
                    .ifPresent(targets::add);
        }
        if (lines.is(StratmlNames.IS_TARGET)) {
            measure.addAllTargets(targets);
        } else if (!lines.is(StratmlNames.IS_OBSERVATION)) {
            indicators.add(indicator(lines, dimension, id, targets, unit));
        }
    }

    private static Indicator indicator(
            LineValues lines, String name, Optional<String> id, List<Target> targets, Unit unit) {
        boolean hasUnit = !unit.isNone() || lines.exact("unit").isPresent();
        return Indicator.builder()
                .id(id)
                .name(name)
                .kind(lines.constant("kind", IndicatorKind.class))
                .unit(hasUnit ? Optional.of(unit) : Optional.empty())
                .polarity(lines.constant("polarity", Polarity.class))
                .basis(lines.text("basis"))
                .category(lines.text("category"))
                .baseline(lines.quantity("baseline.value", "baseline.unit")
                        .map(quantity -> new Baseline(lines.checked("baseline.period", ReportPeriod::parse), quantity)))
                .targets(targets)
                .attributes(lines.lines().under(ATTRIBUTE))
                .build();
    }

    private Optional<Milestone> milestone(XmlElement element, String project) {
        return element.child("MeasurementInstance")
                .flatMap(instance -> instance.child("TargetResult"))
                .flatMap(result -> descriptor(result)
                        .text("stage")
                        .map(stage -> new Milestone(project, stage, date(result, "EndDate"), Optional.empty())));
    }

    private Optional<Target> measurement(XmlElement instance, String dimension, Unit unit, Optional<String> id) {
        for (XmlElement actual : instance.children("ActualResult")) {
            observation(actual, dimension, unit);
        }
        List<XmlElement> results = instance.children("TargetResult");
        return results.isEmpty() ? Optional.empty() : target(results, dimension, unit, id);
    }

    private Optional<Target> target(List<XmlElement> results, String dimension, Unit unit, Optional<String> id) {
        XmlElement result = results.get(0);
        LineValues lines = descriptor(result);
        Optional<Aspect> aspect = lines.constant("aspect", Aspect.class);
        Optional<Criterion> criterion = criterion(results, lines, unit);
        if (lines.exact("aspect").isEmpty()) {
            values.missing("aspect", result.location());
        }
        if (aspect.isEmpty() || criterion.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Target.builder()
                .id(lines.text("id").or(() -> id))
                .subject(lines.text("subject").orElse(dimension))
                .action(lines.text("action"))
                .aspect(aspect.get())
                .commitment(lines.constant("commitment", Commitment.class).orElse(Commitment.PLAIN))
                .polarity(lines.constant("polarity", Polarity.class))
                .basis(lines.text("basis"))
                .criterion(criterion.get())
                .due(date(result, "EndDate"))
                .each(lines.constant("each", Recurrence.class))
                .partOf(lines.text("partOf"))
                .per(lines.text("per"))
                .attributes(lines.lines().under(ATTRIBUTE))
                .build());
    }

    private Optional<Criterion> criterion(List<XmlElement> results, LineValues lines, Unit unit) {
        switch (lines.text("criterion").orElse("")) {
            case "asAssigned":
                return Optional.of(new Criterion.AsAssigned(lines.text("by")));
            case "qualitative":
                if (lines.text("text").isEmpty()) {
                    values.missing("text", results.get(0).location());
                }
                return lines.text("text").map(Criterion.Qualitative::new);
            case "between":
                Optional<Quantity> low = quantity(results.get(0), lines, unit);
                XmlElement second = results.get(results.size() - 1);
                return low.flatMap(
                        from -> quantity(second, descriptor(second), unit).map(to -> new Criterion.Between(from, to)));
            default:
                if (lines.exact("comparator").isEmpty()) {
                    values.missing("comparator", results.get(0).location());
                }
                Optional<Comparator> comparator = lines.constant("comparator", Comparator.class);
                return comparator.flatMap(word ->
                        quantity(results.get(0), lines, unit).map(quantity -> new Criterion.Bound(word, quantity)));
        }
    }

    private void observation(XmlElement result, String dimension, Unit unit) {
        if (result.child("Descriptor").isEmpty()
                && result.filled("NumberOfUnits").isEmpty()) {
            return; // an empty one, which the standard wants beside a target
        }
        LineValues lines = descriptor(result);
        Optional<Integer> place = lines.integer("place", 0);
        Optional<Aspect> aspect = lines.constant("aspect", Aspect.class);
        Optional<Integer> rank = lines.integer("rank", 1);
        Optional<Quantity> quantity =
                lines.exact("rank").isPresent() ? Optional.empty() : quantity(result, lines, unit);
        if (lines.exact("aspect").isEmpty()) {
            values.missing("aspect", result.location());
        }
        if (aspect.isEmpty() || rank.isEmpty() && quantity.isEmpty()) {
            return;
        }
        Optional<LocalDate> start = date(result, "StartDate");
        Optional<LocalDate> end = date(result, "EndDate");
        Observation observation = Observation.builder()
                .id(lines.text("id"))
                .subject(lines.text("subject").orElse(dimension))
                .target(lines.text("target"))
                .aspect(aspect.get())
                .comparator(lines.constant("comparator", Comparator.class).orElse(Comparator.EXACTLY))
                .quantity(quantity)
                .rank(rank)
                .scope(lines.text("scope"))
                .period(
                        start.isPresent() && end.isPresent()
                                ? period(result, start.get(), end.get())
                                : Optional.empty())
                .status(lines.constant("status", ObservationStatus.class))
                .cumulative(lines.text("cumulative").isPresent())
                .basis(lines.text("basis"))
                .build();
        observations.put(place.orElse(observations.size()), observation);
    }

    private Optional<ReportPeriod> period(XmlElement result, LocalDate start, LocalDate end) {
        return values.checked(start + "/" + end, text -> new ReportPeriod(start, end), result.location());
    }

    private Optional<Quantity> quantity(XmlElement result, LineValues lines, Unit unit) {
        Optional<BigDecimal> value = lines.exact("value")
                .flatMap(text -> values.number(text, result.location()))
                .or(() -> number(result));
        if (lines.exact("value").isEmpty() && result.filled("NumberOfUnits").isEmpty()) {
            values.missing("NumberOfUnits", result.location());
        }
        Optional<Unit> own = lines.exact("unit").flatMap(text -> values.unit(text, result.location()));
        return value.map(number -> new Quantity(number, own.orElse(unit)));
    }

    private LineValues descriptor(XmlElement result) {
        return result.child("Descriptor")
                .map(descriptor -> LineValues.in(descriptor, "DescriptorValue", values))
                .orElseGet(() -> new LineValues(new KeyLines(), result, values));
    }

    /** The number of units; what is no number was reported when the document was checked. */
    static Optional<BigDecimal> number(XmlElement result) {
        return result.filled("NumberOfUnits")
                .flatMap(text -> new ReadValues(new ArrayList<>()).number(text, result.location()));
    }

    /** A date; what is none was reported when the document was checked. */
    static Optional<LocalDate> date(XmlElement parent, String name) {
        return parent.filled(name)
                .flatMap(text -> new ReadValues(new ArrayList<>()).date(StratmlNames.day(text), parent.location()));
    }
}
