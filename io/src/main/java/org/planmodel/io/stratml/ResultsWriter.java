package org.planmodel.io.stratml;

import static org.planmodel.io.stratml.StratmlNames.ATTRIBUTE;
import static org.planmodel.io.stratml.StratmlNames.IS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Target;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Wording;
import org.planmodel.io.internal.XmlOut;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Writes performance indicators: indicators, the targets and milestones of measures, and what was reported. */
final class ResultsWriter {
    private final XmlOut xml;
    private final Wording wording;
    private final Identifiers identifiers;
    private final ReportedResults reported;

    ResultsWriter(XmlOut xml, Wording wording, Identifiers identifiers, ReportedResults reported) {
        this.xml = xml;
        this.wording = wording;
        this.identifiers = identifiers;
        this.reported = reported;
    }

    void indicator(Indicator indicator) throws IOException {
        boolean words = !indicator.targets().isEmpty()
                && indicator.targets().stream().allMatch(target -> target.criterion() instanceof Criterion.Qualitative);
        String stage = indicator.attributes().getOrDefault(StratmlNames.VALUE_CHAIN_STAGE, "");
        String unit = indicator.unit().map(Object::toString).orElse("");
        KeyLines lines = new KeyLines();
        indicator.unit().filter(Unit::isNone).ifPresent(none -> lines.put("unit", ""));
        Optional<String> identifier = start(stage, words, indicator.name(), unit, indicator.id(), lines);
        for (Target target : indicator.targets()) {
            partOf(target);
        }
        for (Target target : indicator.targets()) {
            measurement(target, identifier, indicator.name(), unit, true);
        }
        for (int place : reported.takeFor(indicator)) {
            xml.open("MeasurementInstance");
            actual(place, indicator.name(), unit);
            xml.close();
        }
        if (indicator.attributes().containsKey(StratmlNames.ACTUAL_RESULT)) {
            xml.open("MeasurementInstance");
            actualInWords(indicator.attributes());
            xml.close();
        }
        lines.put("kind", indicator.kind().map(EnumNames::of))
                .put("polarity", indicator.polarity().map(EnumNames::of))
                .put("basis", indicator.basis())
                .put("category", indicator.category());
        indicator.baseline().ifPresent(baseline -> {
            lines.put("baseline.period", baseline.period().map(Object::toString));
            lines.put("baseline.value", baseline.quantity().value().toString());
            lines.put("baseline.unit", baseline.quantity().unit().symbol());
        });
        lines.putAll(ATTRIBUTE, indicator.attributes());
        end(lines);
    }

    void target(Target target) throws IOException {
        String unit = ResultLines.unit(target.criterion());
        boolean words = target.criterion() instanceof Criterion.Qualitative;
        KeyLines lines = new KeyLines().put(IS, StratmlNames.IS_TARGET);
        Optional<String> identifier = start("", words, target.subject(), unit, target.id(), lines);
        partOf(target);
        measurement(target, identifier, target.subject(), unit, false);
        end(lines);
    }

    void milestone(Milestone milestone) throws IOException {
        KeyLines lines = new KeyLines().put(IS, StratmlNames.IS_MILESTONE);
        start("", true, milestone.project(), "", Optional.empty(), lines);
        xml.open("MeasurementInstance").open("TargetResult");
        date("EndDate", milestone.due());
        descriptor(new KeyLines().put("stage", milestone.stage()));
        xml.leaf("Description", milestone.stage()).close().close();
        end(lines);
    }

    void observation(int place) throws IOException {
        Observation observation = reported.at(place);
        String unit =
                observation.quantity().map(quantity -> quantity.unit().symbol()).orElse("");
        KeyLines lines = new KeyLines().put(IS, StratmlNames.IS_OBSERVATION);
        start("", false, observation.subject(), unit, Optional.empty(), lines);
        xml.open("MeasurementInstance");
        actual(place, observation.subject(), unit);
        xml.close();
        end(lines);
    }

    private Optional<String> start(
            String stage, boolean words, String dimension, String unit, Optional<String> id, KeyLines lines)
            throws IOException {
        xml.open(
                "PerformanceIndicator",
                "ValueChainStage",
                stage,
                "PerformanceIndicatorType",
                words ? "Qualitative" : "Quantitative");
        xml.leaf("MeasurementDimension", dimension).leaf("UnitOfMeasurement", unit);
        Optional<String> identifier = identifiers.claim(id);
        if (identifier.isPresent()) {
            xml.leaf("Identifier", identifier.get());
        } else {
            lines.put("id", id);
        }
        exact(lines, "dimension", dimension);
        exact(lines, "unit", unit);
        return identifier;
    }

    private void end(KeyLines lines) throws IOException {
        if (!lines.isEmpty()) {
            xml.leaf("OtherInformation", lines.text());
        }
        xml.close();
    }

    private void partOf(Target target) throws IOException {
        if (target.partOf().isPresent()) {
            xml.open("Relationship", "RelationshipType", "Narrower_Than")
                    .leaf("ReferentIdentifier", target.partOf().get())
                    .close();
        }
    }

    private void measurement(
            Target target, Optional<String> identifier, String dimension, String unit, boolean ofIndicator)
            throws IOException {
        boolean named = identifier.isPresent() && !ofIndicator;
        KeyLines lines = ResultLines.of(target, named, dimension, unit);
        xml.open("MeasurementInstance");
        if (target.criterion() instanceof Criterion.Between between) {
            result(target, Optional.of(between.low()), lines);
            KeyLines high = new KeyLines().put(IS, StratmlNames.IS_HIGH_END);
            ResultLines.number(high, between.high(), unit);
            result(target, Optional.of(between.high()), high);
        } else {
            Optional<Quantity> quantity = target.criterion() instanceof Criterion.Bound bound
                    ? Optional.of(bound.quantity())
                    : Optional.empty();
            result(target, quantity, lines);
        }
        for (int place : reported.takeFor(target)) {
            actual(place, dimension, unit);
        }
        actualInWords(target.attributes());
        xml.close();
    }

    private void result(Target target, Optional<Quantity> quantity, KeyLines lines) throws IOException {
        xml.open("TargetResult");
        date("EndDate", target.due());
        if (quantity.isPresent()) {
            xml.leaf("NumberOfUnits", quantity.get().value().toPlainString());
        }
        descriptor(lines);
        xml.leaf("Description", wording.target(target)).close();
    }

    private void actual(int place, String dimension, String unit) throws IOException {
        Observation observation = reported.at(place);
        KeyLines lines = ResultLines.of(observation, place, dimension, unit);
        xml.open("ActualResult");
        date("StartDate", observation.period().map(period -> period.start()));
        date("EndDate", observation.period().map(period -> period.end()));
        if (observation.quantity().isPresent()) {
            xml.leaf("NumberOfUnits", observation.quantity().get().value().toPlainString());
        }
        descriptor(lines);
        xml.leaf("Description", wording.reported(observation)).close();
    }

    private void actualInWords(Map<String, String> attributes) throws IOException {
        String words = attributes.get(StratmlNames.ACTUAL_RESULT);
        if (words != null) {
            xml.open("ActualResult");
            String start = attributes.getOrDefault(StratmlNames.ACTUAL_RESULT_START, "");
            String end = attributes.getOrDefault(StratmlNames.ACTUAL_RESULT_END, "");
            if (!start.isEmpty()) {
                xml.leaf("StartDate", start);
            }
            if (!end.isEmpty()) {
                xml.leaf("EndDate", end);
            }
            xml.leaf("Description", words).close();
        }
    }

    private void date(String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            xml.leaf(name, day.get().toString());
        }
    }

    private void descriptor(KeyLines lines) throws IOException {
        xml.open("Descriptor")
                .leaf("DescriptorName", "planmodel")
                .leaf("DescriptorValue", lines.text())
                .close();
    }

    /** Adds a line for a text that its element cannot hold exactly. */
    static void exact(KeyLines lines, String key, String text) {
        if (!XmlOut.clean(text).equals(text)) {
            lines.put(key, text);
        }
    }
}
