package org.planmodel.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;

/** Finds rank, lowest and highest figure among the units of a group, where a rule needs them and nobody has stated them. */
final class Peers {
    private Peers() {}

    static Map<String, LineFacts> fill(SchemeLine line, Map<String, LineFacts> facts) {
        Set<Fact> needs = line.rule().needs();
        List<Fraction> values = facts.values().stream()
                .filter(one -> one.notApplicable().isEmpty())
                .flatMap(one -> one.find(Fact.VALUE).stream())
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return facts;
        }
        Map<String, LineFacts> filled = new LinkedHashMap<>();
        facts.forEach((unit, one) -> filled.put(unit, fill(line, one, needs, values)));
        return filled;
    }

    private static LineFacts fill(SchemeLine line, LineFacts facts, Set<Fact> needs, List<Fraction> values) {
        LineFacts filled = facts;
        if (needs.contains(Fact.LOWEST) && !filled.knows(Fact.LOWEST)) {
            filled = filled.with(Fact.LOWEST, values.get(0));
        }
        if (needs.contains(Fact.HIGHEST) && !filled.knows(Fact.HIGHEST)) {
            filled = filled.with(Fact.HIGHEST, values.get(values.size() - 1));
        }
        boolean ranked = needs.contains(Fact.RANK)
                && !filled.knows(Fact.RANK)
                && filled.knows(Fact.VALUE)
                && line.polarity().isPresent();
        return ranked
                ? filled.with(
                        Fact.RANK,
                        rank(filled.get(Fact.VALUE), values, line.polarity().get()))
                : filled;
    }

    /** One more than the number of peers that are better. */
    private static Fraction rank(Fraction value, List<Fraction> values, Polarity polarity) {
        long better = values.stream()
                .filter(other ->
                        polarity == Polarity.MORE_IS_BETTER ? other.compareTo(value) > 0 : other.compareTo(value) < 0)
                .count();
        return Fraction.of(better + 1);
    }
}
