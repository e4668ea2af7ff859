package org.planmodel.io.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Reads the performance indicators of any StratML document. */
final class FoundResults {
    private final List<Problem> problems;
    private final ReadValues values;
    private final FoundText text;
    private final FoundIds ids;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    FoundResults(List<Problem> problems, FoundText text, FoundIds ids) {
        this.problems = problems;
        this.values = new ReadValues(problems);
        this.text = text;
        this.ids = ids;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<Observation> observations() {
        return observations;
    }

    /** What the results of one indicator share. */
    private record Measured(String id, String subject, Unit unit, Map<String, String> attributes) {}

    /** Reads one; its objective gives the subject where the dimension is blank. */
    void read(XmlElement element, String objectiveId, String objectiveName, int number) {
        String name = element.filled("MeasurementDimension").orElse(objectiveName);
        if (name.isBlank()) {
            return;
        }
        Optional<Unit> unit =
                element.filled("UnitOfMeasurement").flatMap(symbol -> values.unit(symbol, element.location()));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(StratmlNames.OBJECTIVE, objectiveId);
        put(
                attributes,
                StratmlNames.VALUE_CHAIN_STAGE,
                Optional.ofNullable(element.attributes().get("ValueChainStage")));
        put(attributes, StratmlNames.OTHER_INFORMATION, element.filled("OtherInformation"));
        String id = ids.of(element, objectiveId + ".i" + number);
        SourceSpan source =
                text.line(name + unit.map(symbol -> " (" + symbol + ")").orElse(""));
        Measured measured = new Measured(id, name, unit.orElse(Unit.NONE), attributes);
        List<Target> targets = new ArrayList<>();
        for (XmlElement instance : element.children("MeasurementInstance")) {
            instance(instance, measured, targets, partOf(element));
        }
        indicators.add(Indicator.builder()
                .id(id)
                .name(name)
                .unit(unit)
                .targets(targets)
                .attributes(attributes)
                .source(source)
                .build());
    }

    private static Optional<String> partOf(XmlElement element) {
        return element.children("Relationship").stream()
                .filter(relation -> "Narrower_Than".equals(relation.attributes().get("RelationshipType")))
                .flatMap(relation -> relation.filled("ReferentIdentifier").stream())
                .findFirst();
    }

    private void instance(XmlElement instance, Measured measured, List<Target> targets, Optional<String> partOf) {
        int before = targets.size();
        for (XmlElement result : instance.children("TargetResult")) {
            String id = ids.unique(measured.id + ".t" + (targets.size() + 1));
            target(result, measured, id, partOf).ifPresent(targets::add);
        }
        for (XmlElement result : instance.children("ActualResult")) {
            Optional<String> of = targets.size() > before ? targets.get(before).id() : Optional.empty();
            Optional<String> words = words(result);
            Optional<BigDecimal> number = ResultsReader.number(result);
            if (number.isPresent()) {
                observation(result, measured, new Quantity(number.get(), measured.unit), of);
            } else if (words.isPresent()) {
                text.line(words);
                Map<String, String> attributes = targets.size() > before
                        ? new LinkedHashMap<>(targets.get(before).attributes())
                        : measured.attributes;
                inWords(result, words.get(), attributes);
                if (targets.size() > before) {
                    Target target = targets.get(before);
                    targets.set(
                            before, target.toBuilder().attributes(attributes).build());
                }
            }
        }
    }

    private void inWords(XmlElement result, String words, Map<String, String> attributes) {
        problems.add(Problem.of(StratmlProblem.STRATML_RESULT_IN_WORDS, result.location()));
        attributes.merge(StratmlNames.ACTUAL_RESULT, words, (one, other) -> one + "\n" + other);
        put(attributes, StratmlNames.ACTUAL_RESULT_START, result.filled("StartDate"));
        put(attributes, StratmlNames.ACTUAL_RESULT_END, result.filled("EndDate"));
    }

    private Optional<Target> target(XmlElement result, Measured measured, String id, Optional<String> partOf) {
        Optional<Quantity> quantity = ResultsReader.number(result).map(value -> new Quantity(value, measured.unit));
        Optional<String> words = words(result);
        Optional<Criterion> criterion = quantity.<Criterion>map(exact -> new Criterion.Bound(Comparator.EXACTLY, exact))
                .or(() -> words.map(Criterion.Qualitative::new));
        return criterion.map(wanted -> {
            Target.Builder target = Target.builder()
                    .id(id)
                    .subject(measured.subject)
                    .aspect(aspect(measured))
                    .criterion(wanted)
                    .due(ResultsReader.date(result, "EndDate"))
                    .partOf(partOf)
                    .source(line(quantity, words));
            result.filled("StartDate").ifPresent(day -> target.putAttribute(StratmlNames.START_DATE, day));
            if (quantity.isPresent()) {
                words.ifPresent(also -> target.putAttribute(StratmlNames.DESCRIPTION, also));
            }
            return target.build();
        });
    }

    private void observation(XmlElement result, Measured measured, Quantity quantity, Optional<String> target) {
        Optional<LocalDate> end = ResultsReader.date(result, "EndDate");
        Optional<LocalDate> start = ResultsReader.date(result, "StartDate").or(() -> end);
        Optional<ReportPeriod> period = end.flatMap(last -> values.checked(
                start.get() + "/" + last, days -> new ReportPeriod(start.get(), last), result.location()));
        observations.add(Observation.builder()
                .id(ids.unique(measured.id + ".a1"))
                .subject(measured.subject)
                .target(target)
                .aspect(aspect(measured))
                .quantity(quantity)
                .period(period)
                .source(line(Optional.of(quantity), words(result)))
                .build());
    }

    private SourceSpan line(Optional<Quantity> quantity, Optional<String> words) {
        Optional<String> figure = quantity.map(exact -> (exact.value().toPlainString() + " " + exact.unit()).strip());
        return text.line(Stream.concat(figure.stream(), words.stream()).collect(Collectors.joining(": ")));
    }

    private static Aspect aspect(Measured measured) {
        return measured.unit.dimension() == Dimension.RATIO ? Aspect.SHARE : Aspect.LEVEL;
    }

    /** The description of a result, and what its descriptor says. */
    private static Optional<String> words(XmlElement result) {
        Stream<String> described = result.child("Descriptor").stream()
                .flatMap(descriptor -> Stream.of("DescriptorName", "DescriptorValue")
                        .flatMap(name -> descriptor.filled(name).stream()));
        String words = Stream.concat(
                        Stream.of(described.collect(Collectors.joining(": "))).filter(some -> !some.isEmpty()),
                        result.filled("Description").stream())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    static void put(Map<String, String> attributes, String key, Optional<String> value) {
        value.ifPresent(present -> attributes.put(key, present));
    }
}
