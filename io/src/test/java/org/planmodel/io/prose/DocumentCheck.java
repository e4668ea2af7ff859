package org.planmodel.io.prose;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planmodel.Approval;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Plan;
import org.planmodel.Section;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.NumeralUse.Reason;

/** Finds what a case expects of the document as a whole: numerals, sections, attributes of the plan, glossary, challenges. */
final class DocumentCheck {
    /** What an annotator calls a reason, and the reasons of the reader that say the same or the like. */
    private static final Map<String, Set<Reason>> REASONS = reasons();

    private final CaseReading reading;
    private final List<String> differences;

    DocumentCheck(CaseReading reading, List<String> differences) {
        this.reading = reading;
        this.differences = differences;
    }

    /** A numeral that is no statement is in the account, with a reason that fits. */
    void numeral(Case.Expected expected) {
        String words = expected.key("text");
        SourceSpan place = reading.occurrences(words).findFirst().orElseThrow();
        List<NumeralUse> uses = reading.prose().numerals().stream()
                .filter(use -> use.span().overlaps(place))
                .toList();
        boolean arabic = words.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (uses.isEmpty() && arabic) {
            differences.add(expected + " is not accounted for");
        }
        List<Reason> reasons =
                uses.stream().flatMap(use -> use.reason().stream()).toList();
        if (!uses.isEmpty() && reasons.isEmpty()) {
            differences.add(expected + " became a statement");
        } else if (!reasons.isEmpty() && Collections.disjoint(reasons, accepted(expected.key("reason")))) {
            differences.add(expected + " has the reason " + reasons);
        }
    }

    private static Set<Reason> accepted(String reason) {
        return Objects.requireNonNull(REASONS.get(reason), "reasons.tsv does not hold " + reason);
    }

    private static Map<String, Set<Reason>> reasons() {
        return TestTable.lines("cases/reasons.tsv").stream()
                .skip(1)
                .collect(Collectors.toMap(
                        columns -> columns.get(0),
                        columns -> Arrays.stream(columns.get(1).split(" "))
                                .map(Reason::valueOf)
                                .collect(Collectors.toSet())));
    }

    /** Some section has the role, marker and title, and stands where it should. */
    void section(Case.Expected expected) {
        boolean found = reading.plan()
                .filter(p -> p.outline().stream().anyMatch(s -> holds(s, expected, !expected.has("under"))))
                .isPresent();
        if (!found) {
            differences.add("missed " + expected);
        }
    }

    private static boolean holds(Section s, Case.Expected expected, boolean inPlace) {
        String title = s.title().orElse("");
        boolean it = inPlace
                && (!expected.has("role") || isRole(expected.key("role"), s))
                && (!expected.has("marker") || s.marker().orElse("").equals(expected.key("marker")))
                && (!expected.has("title") || title.equals(expected.key("title")));
        boolean below = inPlace || title.equals(expected.key("under"));
        return it || s.children().stream().anyMatch(child -> holds(child, expected, below));
    }

    private static boolean isRole(String expected, Section s) {
        return expected.toUpperCase(Locale.ROOT).equals(s.role().name());
    }

    /** The plan has the attributes. */
    void plan(Case.Expected expected) {
        Optional<Plan> plan = reading.plan();
        if (plan.isEmpty()) {
            differences.add("no plan: " + reading.prose().problems());
            return;
        }
        expected.keys().forEach((key, wanted) -> {
            String read = attribute(plan.get(), key);
            boolean part = key.equals("session") && CaseCheck.contained(wanted, read);
            if (!read.equals(wanted) && !part) {
                differences.add(key + " of the plan: expected " + wanted + ", read " + read);
            }
        });
    }

    private static String attribute(Plan p, String key) {
        Optional<?> value = switch (key) {
            case "title" -> Optional.of(p.title());
            case "jurisdiction" -> p.jurisdiction().map(j -> j.name());
            case "level" -> p.jurisdiction().map(j -> ReadStatement.camel(j.level()));
            case "period" -> p.period();
            case "issuer" -> p.issuer();
            case "documentNumber" -> p.documentNumber();
            case "issuedOn" -> p.issuedOn();
            case "session" -> p.approval().flatMap(Approval::session);
            default -> throw new IllegalArgumentException("there is no key " + key + " of a plan");
        };
        return value.map(Object::toString).orElse("");
    }

    /** The glossary explains the term. */
    void glossary(Case.Expected expected) {
        List<GlossaryTerm> glossary = reading.plan().map(Plan::glossary).orElse(List.of());
        boolean found = glossary.stream()
                .anyMatch(g -> g.term().equals(expected.key("term"))
                        && (!expected.has("definition")
                                || CaseCheck.contained(expected.key("definition"), g.definition())));
        if (!found) {
            differences.add("missed " + expected + " among "
                    + glossary.stream().map(GlossaryTerm::term).toList());
        }
    }

    /** A challenge holds the words. */
    void challenge(Case.Expected expected) {
        List<Challenge> challenges = reading.plan().map(Plan::challenges).orElse(List.of());
        if (challenges.stream().noneMatch(c -> CaseCheck.contained(expected.key("text"), c.text()))) {
            differences.add("missed " + expected + " among "
                    + challenges.stream().map(Challenge::text).toList());
        }
    }
}
