package org.planmodel.io.stratml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * Compares a document with the standard: reports each deviation, and takes out of the tree what is unknown or empty, so that what reads
 * it need not look again.
 */
final class StratmlCheck {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "Stakeholder",
            "Role",
            "RoleType",
            "Relationship",
            "MeasurementInstance",
            "TargetResult",
            "ActualResult",
            "Descriptor",
            "Place",
            "Value",
            "Vision",
            "Mission",
            "Organization");
    private static final Set<String> PART_TWO_ONLY = Set.of("Role", "PerformanceIndicator");
    private static final Set<String> DATES = Set.of("StartDate", "EndDate", "PublicationDate");
    private static final Set<String> NAMESPACES = Set.of(
            "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
            "http://www.stratml.net",
            StratmlNames.PART_TWO,
            "http://www.stratml.net/PerformancePlanOrReport");
    private static final StratmlSchema SCHEMA = StratmlSchema.STANDARD;
    private static final String SUBMITTER = "Submitter";

    private final List<Problem> problems;
    private final ReadValues values;
    private final Set<String> identifiers = new HashSet<>();
    private boolean partOne;

    StratmlCheck(List<Problem> problems) {
        this.problems = problems;
        this.values = new ReadValues(problems);
    }

    /** Checks a document; whether its root is one of StratML. */
    boolean check(XmlElement root) {
        partOne = root.name().equals(StratmlNames.PART_ONE_ROOT);
        if (!partOne && !root.name().equals(StratmlNames.PART_TWO_ROOT)) {
            report(ReadProblem.WRONG_TYPE, root.location(), StratmlNames.PART_TWO_ROOT, root.name());
            return false;
        }
        if (!NAMESPACES.contains(root.namespace())) {
            problems.add(Problem.of(StratmlProblem.STRATML_NAMESPACE, root.location(), root.namespace()));
        }
        element(root);
        return true;
    }

    private void element(XmlElement element) {
        attributes(element);
        oldNames(element);
        placeholders(element);
        content(element);
        for (XmlElement child : element.children()) {
            if (SCHEMA.children(child.name()).isEmpty()) {
                value(child);
            } else {
                element(child);
            }
        }
        // what held nothing but placeholders is one itself
        element.children()
                .removeIf(child -> PLACEHOLDERS.contains(child.name())
                        && !SCHEMA.children(child.name()).isEmpty()
                        && child.children().isEmpty());
    }

    private void attributes(XmlElement element) {
        for (Map.Entry<String, String> attribute :
                List.copyOf(element.attributes().entrySet())) {
            String name = attribute.getKey();
            Optional<String> standard = SCHEMA.standardName(element.name(), "@" + name);
            if (standard.isPresent()) {
                String renamed = standard.get().substring(1);
                problems.add(Problem.of(
                        StratmlProblem.STRATML_OLD_NAME, attributeOf(element, name), "@" + name, standard.get()));
                element.attributes().remove(name);
                element.attributes().putIfAbsent(renamed, attribute.getValue());
                name = renamed;
            }
            attribute(element, name, attribute.getValue());
        }
        if (element.name().equals(StratmlNames.PART_TWO_ROOT)
                && !element.attributes().containsKey("Type")) {
            values.missing("@Type", element.location());
        }
    }

    private void attribute(XmlElement element, String name, String value) {
        Optional<Set<String>> allowed = SCHEMA.values(element.name(), name);
        if (allowed.isEmpty()) {
            report(ReadProblem.UNKNOWN_FIELD, attributeOf(element, name), "@" + name);
        } else if (!allowed.get().contains(value)) {
            if (!value.isBlank()) {
                report(
                        ReadProblem.INVALID_VALUE,
                        attributeOf(element, name),
                        ReadValues.shown(value) + " is none of "
                                + String.join(
                                        ", ", allowed.get().stream().sorted().toList()));
            }
            element.attributes().remove(name);
        }
    }

    private static Location attributeOf(XmlElement element, String name) {
        Location.Element place = (Location.Element) element.location();
        return new Location.Element(place.path() + "/@" + name, place.line());
    }

    private void oldNames(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            SCHEMA.standardName(parent.name(), child.name()).ifPresent(standard -> {
                problems.add(Problem.of(StratmlProblem.STRATML_OLD_NAME, child.location(), child.name(), standard));
                child.rename(standard);
            });
        }
    }

    private void placeholders(XmlElement parent) {
        parent.children().removeIf(child -> {
            boolean empty = PLACEHOLDERS.contains(child.name()) && child.isBlank();
            if (empty) {
                problems.add(Problem.of(StratmlProblem.STRATML_PLACEHOLDER, child.location(), child.name()));
            }
            return empty;
        });
    }

    private void content(XmlElement parent) {
        Map<String, StratmlSchema.Child> content = SCHEMA.children(parent.name());
        Set<String> seen = new HashSet<>();
        StratmlSchema.Child last = null;
        for (XmlElement child : List.copyOf(parent.children())) {
            StratmlSchema.Child known = known(parent, child, content);
            if (known == null) {
                report(ReadProblem.UNKNOWN_FIELD, child.location(), child.name());
                parent.children().remove(child);
                continue;
            }
            if (!seen.add(child.name()) && !known.repeats()) {
                report(ReadProblem.DUPLICATE_FIELD, child.location(), child.name());
            }
            if (partOne && PART_TWO_ONLY.contains(child.name())) {
                problems.add(Problem.of(StratmlProblem.STRATML_PART_TWO_ELEMENT, child.location(), child.name()));
            }
            if (last != null && known.place() < last.place()) {
                problems.add(Problem.of(StratmlProblem.STRATML_ORDER, child.location(), child.name(), last.name()));
            } else {
                last = known;
            }
        }
        content.values().stream()
                .filter(child -> child.required() && !seen.contains(child.name()))
                .forEach(child -> values.missing(child.name(), parent.location()));
    }

    /** The child in the parent's content; a submitter is accepted where the other part has it. */
    private StratmlSchema.@Nullable Child known(
            XmlElement parent, XmlElement child, Map<String, StratmlSchema.Child> content) {
        boolean inside = parent.name().equals("AdministrativeInformation");
        boolean beside = parent.name().equals(partOne ? StratmlNames.PART_ONE_ROOT : StratmlNames.PART_TWO_ROOT);
        if (child.name().equals(SUBMITTER) && (inside || beside)) {
            if (inside != partOne) {
                problems.add(Problem.of(StratmlProblem.STRATML_SUBMITTER_PLACE, child.location(), partOne ? 1 : 2));
            }
            return new StratmlSchema.Child(SUBMITTER, Integer.MAX_VALUE, false, false);
        }
        return content.get(child.name());
    }

    private void value(XmlElement leaf) {
        String text = leaf.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (leaf.name().equals("Identifier")) {
            identifier(leaf, text);
        } else if (leaf.name().equals("NumberOfUnits")) {
            values.number(text, leaf.location());
        } else if (DATES.contains(leaf.name())) {
            values.date(StratmlNames.day(text), leaf.location());
        } else if (leaf.name().equals("RoleType") && !text.equals("Performer") && !text.equals("Beneficiary")) {
            report(
                    ReadProblem.INVALID_VALUE,
                    leaf.location(),
                    ReadValues.shown(text) + " is none of Beneficiary, Performer");
        }
    }

    private void identifier(XmlElement leaf, String text) {
        if (!Identifiers.isName(text)) {
            problems.add(Problem.of(StratmlProblem.STRATML_IDENTIFIER, leaf.location(), text));
        }
        if (!identifiers.add(text)) {
            problems.add(Problem.of(StratmlProblem.STRATML_DUPLICATE_IDENTIFIER, leaf.location(), text));
        }
    }

    private void report(ReadProblem kind, Location place, Object... arguments) {
        problems.add(Problem.of(kind, place, arguments));
    }
}
