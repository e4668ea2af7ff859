package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planmodel.quantity.Fraction;

/** Why a scheme cannot work. */
final class SchemeCheck {
    private final AssessmentScheme scheme;
    private final List<String> faults = new ArrayList<>();

    private SchemeCheck(AssessmentScheme scheme) {
        this.scheme = scheme;
    }

    static List<String> faults(AssessmentScheme scheme) {
        SchemeCheck check = new SchemeCheck(scheme);
        check.lines();
        check.total();
        check.ruleVetoes();
        check.vetoes();
        check.bands();
        check.groups();
        check.ties();
        return check.faults;
    }

    private void lines() {
        if (scheme.lines().isEmpty()) {
            faults.add("there is no line");
        }
        Set<String> ids = new HashSet<>();
        for (SchemeLine line : scheme.lines()) {
            if (!ids.add(line.id())) {
                faults.add("two lines have the id " + line.id());
            }
            if (line.kind().countsIntoTotal() && line.points().signum() == 0) {
                faults.add("line " + line.id() + " has no points");
            }
            if (!line.kind().countsIntoTotal() && line.sharing().isPresent()) {
                faults.add("line " + line.id() + " is a " + line.kind() + " and cannot be shared");
            }
        }
    }

    private void total() {
        Fraction sum = scheme.lines().stream()
                .filter(line -> line.kind().countsIntoTotal())
                .map(SchemeLine::points)
                .reduce(Fraction.ZERO, Fraction::plus);
        if (scheme.declaredTotal().signum() <= 0) {
            faults.add("the declared total " + AssessmentWords.number(scheme.declaredTotal()) + " is not positive");
        } else if (!sum.equals(scheme.declaredTotal())) {
            faults.add("the points add up to " + AssessmentWords.number(sum) + ", the declared total is "
                    + AssessmentWords.number(scheme.declaredTotal()));
        }
    }

    /** A line that demands a veto of which the scheme does not say what it does: the one would say so, and nothing would happen. */
    private void ruleVetoes() {
        if (scheme.vetoes().stream().noneMatch(VetoRule::onScoreRule)) {
            scheme.lines().stream()
                    .filter(line -> line.rule().mayVeto())
                    .forEach(line -> faults.add("the rule of line " + line.id()
                            + " demands a veto, but no veto of the scheme says what a score rule triggers"));
        }
    }

    private void vetoes() {
        Set<String> ids = new HashSet<>();
        for (VetoRule veto : scheme.vetoes()) {
            if (!ids.add(veto.id())) {
                faults.add("two vetoes have the id " + veto.id());
            }
            veto.bestBand()
                    .filter(band ->
                            scheme.bands().flatMap(bands -> bands.find(band)).isEmpty())
                    .ifPresent(band -> faults.add("veto " + veto.id() + " caps at " + band + ", which is no band"));
            if (veto.effect() == VetoRule.Effect.ANNUL && scheme.bands().isEmpty()) {
                faults.add("veto " + veto.id() + " annuls to the last band, but there are no bands");
            }
        }
    }

    private void bands() {
        scheme.bands()
                .filter(bands -> bands.decimals() != scheme.rounding().scale())
                .ifPresent(bands -> faults.add("bands are of scores with " + bands.decimals()
                        + " decimals, lines are printed with "
                        + scheme.rounding().scale()));
    }

    private void groups() {
        Set<String> units = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (AssessmentGroup group : scheme.groups()) {
            if (!names.add(group.name())) {
                faults.add("two groups have the name " + group.name());
            }
            for (String unit : group.units()) {
                if (!units.add(unit)) {
                    faults.add("unit " + unit + " is in two groups");
                }
            }
        }
    }

    private void ties() {
        scheme.ties().decidingLines().stream()
                .filter(id -> scheme.findLine(id).isEmpty())
                .forEach(id -> faults.add("ties are decided by line " + id + ", which there is not"));
    }
}
