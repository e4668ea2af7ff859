package org.planmodel.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Total, band and vetoes of one unit, from its printed lines. */
final class UnitTotal {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final AssessmentScheme scheme;
    private final AssessmentFacts facts;
    private final String unit;
    private final Optional<String> group;
    private final List<LineScore> lines;

    UnitTotal(
            AssessmentScheme scheme,
            AssessmentFacts facts,
            String unit,
            Optional<String> group,
            List<LineScore> lines) {
        this.scheme = scheme;
        this.facts = facts;
        this.unit = unit;
        this.group = group;
        this.lines = lines;
    }

    /** The result without its rank. */
    UnitAssessment result() {
        Optional<BigDecimal> total = total();
        Optional<BigDecimal> onHundred = total.map(score ->
                scheme.rounding().number(Fraction.of(score).times(HUNDRED).over(scheme.declaredTotal())));
        Optional<Band> byScore = scheme.bands()
                .flatMap(bands -> (bands.scale() == BandTable.Scale.HUNDRED ? onHundred : total).map(bands::of));
        List<VetoRule> vetoes = scheme.vetoes().stream().filter(this::holds).toList();
        return UnitAssessment.builder()
                .unit(unit)
                .group(group)
                .lines(lines)
                .sum(sum().add(extras()))
                .extras(extras())
                .totalReasons(caps())
                .available(available())
                .total(total)
                .onHundred(onHundred)
                .bandByScore(byScore)
                .band(byScore.map(band -> after(vetoes, band)))
                .vetoes(vetoes)
                .pendingVetoes(facts.vetoesOf(unit).stream()
                        .filter(veto -> veto.state() == VetoCase.State.PENDING)
                        .toList())
                .build();
    }

    private Optional<BigDecimal> total() {
        boolean pending = lines.stream().anyMatch(line -> line.state() == LineScore.State.PENDING);
        Fraction available = available();
        if (pending || available.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = sum();
        Fraction base = base(available);
        if (base.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal scaled = base.equals(scheme.declaredTotal())
                ? sum
                : scheme.rounding()
                        .number(Fraction.of(sum).times(scheme.declaredTotal()).over(base));
        return Optional.of(scaled.add(extras()));
    }

    /**
     * The points that stand for the declared total: those that the unit can have, where that is the policy of the scheme; else the declared
     * total without the lines that are left out by a policy of their own.
     */
    private Fraction base(Fraction available) {
        if (scheme.notApplicable() == NotApplicablePolicy.LEAVE_OUT_AND_RESCALE) {
            return available;
        }
        return lines.stream()
                .filter(UnitTotal::isLeftOut)
                .map(line -> line.line().points())
                .reduce(scheme.declaredTotal(), Fraction::minus);
    }

    private static boolean isLeftOut(LineScore line) {
        return line.state() == LineScore.State.NOT_APPLICABLE
                && line.line().kind().countsIntoTotal()
                && line.line()
                        .notApplicable()
                        .filter(policy -> policy == NotApplicablePolicy.LEAVE_OUT_AND_RESCALE)
                        .isPresent();
    }

    private Fraction available() {
        return lines.stream()
                .filter(line -> line.state() != LineScore.State.PENDING)
                .map(LineScore::available)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The printed points of lines that count into the total and are no shortfall of a shared task. */
    private BigDecimal sum() {
        return lines.stream()
                .filter(UnitTotal::isRegular)
                .map(LineScore::printed)
                .reduce(zero(), BigDecimal::add);
    }

    /** Bonus, deduction and shortfalls, each kind up to its cap; they are not rescaled. */
    private BigDecimal extras() {
        BigDecimal shortfall = lines.stream()
                .filter(line -> line.line().kind().countsIntoTotal() && !isRegular(line))
                .map(LineScore::printed)
                .reduce(zero(), BigDecimal::add);
        return bonus().add(deduction()).add(shortfall);
    }

    private BigDecimal bonus() {
        BigDecimal bonus = kind(LineKind.BONUS);
        return scheme.bonusCap()
                .map(cap -> bonus.min(scheme.rounding().number(cap)))
                .orElse(bonus);
    }

    private BigDecimal deduction() {
        BigDecimal deduction = kind(LineKind.DEDUCTION);
        return scheme.deductionCap()
                .map(cap -> deduction.max(scheme.rounding().number(cap.negate())))
                .orElse(deduction);
    }

    /** What lies between the printed lines and the total: limits of the scheme. */
    private List<Sentence> caps() {
        List<Sentence> caps = new ArrayList<>();
        BigDecimal bonus = kind(LineKind.BONUS);
        if (bonus.compareTo(bonus()) != 0) {
            caps.add(AssessmentWords.say("bonus-capped", bonus, bonus()));
        }
        BigDecimal deduction = kind(LineKind.DEDUCTION);
        if (deduction.compareTo(deduction()) != 0) {
            caps.add(AssessmentWords.say(
                    "deduction-capped", deduction.abs(), deduction().abs()));
        }
        return caps;
    }

    private BigDecimal kind(LineKind kind) {
        return lines.stream()
                .filter(line -> line.line().kind() == kind)
                .map(LineScore::printed)
                .reduce(zero(), BigDecimal::add);
    }

    private BigDecimal zero() {
        return scheme.rounding().number(Fraction.ZERO);
    }

    private static boolean isRegular(LineScore line) {
        return line.line().kind().countsIntoTotal()
                && line.line().sharing().filter(SharingRule::dividesShortfall).isEmpty();
    }

    /** Whether a veto holds: decided from outside, by a missed binding line, or by the rule of a line. */
    private boolean holds(VetoRule veto) {
        boolean decided = facts.vetoesOf(unit).stream()
                .anyMatch(one -> one.rule().equals(veto.id()) && one.state() == VetoCase.State.UPHELD);
        return decided
                || veto.onBindingMissed() && lines.stream().anyMatch(LineScore::bindingMissed)
                || veto.onScoreRule() && lines.stream().anyMatch(LineScore::veto);
    }

    private Band after(List<VetoRule> vetoes, Band byScore) {
        BandTable bands = scheme.bands().orElseThrow();
        Band band = byScore;
        for (VetoRule veto : vetoes) {
            band = switch (veto.effect()) {
                case CAP ->
                    bands.lower(band, bands.find(veto.bestBand().orElseThrow()).orElseThrow());
                case ANNUL -> bands.lowest();
                case EXCLUDE -> band;
            };
        }
        return band;
    }
}
