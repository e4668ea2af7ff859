package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planmodel.assessment.RuleReading.Said;
import org.planmodel.evaluation.Interval;
import org.planmodel.quantity.Fraction;

/** Makes a rule of clauses that stand together, and refuses those that do not make one. */
final class RuleMaking {
    private static final Set<ClauseKind> TAKING =
            EnumSet.of(ClauseKind.SHORTFALL, ClauseKind.SHORTFALL_POINTS, ClauseKind.EITHER, ClauseKind.EITHER_POINTS);

    private final RuleReading reading;

    RuleMaking(RuleReading reading) {
        this.reading = reading;
    }

    /** The rule; one that cannot be, such as steps of 0 %, is refused in the words of the sentence. */
    ScoreRule rule() {
        try {
            return byFamily();
        } catch (IllegalArgumentException e) {
            throw reading.named(e);
        }
    }

    private ScoreRule byFamily() {
        return switch (reading.family()) {
            case TARGET -> target();
            case TIERS -> tiers();
            case RANK -> rank();
            case REPORTS -> reports();
            case CEILING -> ceiling();
        };
    }

    private ScoreRule target() {
        boolean saysMet = reading.has(ClauseKind.MET) || reading.has(ClauseKind.ALL) || reading.has(ClauseKind.FULL);
        boolean implied = reading.said().stream()
                .anyMatch(one -> ClauseKind.MISSED.contains(one.kind())
                        && one.kind() != ClauseKind.ZERO
                        && one.kind() != ClauseKind.MISSED_POINTS);
        if (!saysMet && !implied) {
            throw reading.refused("it is not said what a met target gets");
        }
        List<Said> missed = reading.said().stream()
                .filter(one -> ClauseKind.MISSED.contains(one.kind()))
                .toList();
        List<Said> rules = missed.stream().filter(one -> !isStart(one, missed)).toList();
        if (rules.size() > 1 || reading.has(ClauseKind.OTHERWISE) && !rules.isEmpty()) {
            throw reading.refused("more than one clause says what a missed target gets");
        }
        ScoreRule partly = rules.isEmpty() ? ScoreRules.zero() : missed(rules.get(0));
        limits(missed);
        ScoreRule cut = reading.find(ClauseKind.CUT)
                .map(clause -> ScoreRules.cutOff(clause.percent(0), partly))
                .orElse(partly);
        ScoreRule rule = ScoreRules.ifMet(met(), cut);
        return reading.has(ClauseKind.VETO) ? ScoreRules.veto(rule) : rule;
    }

    /** 未完成的得20分，每低1%扣0.5分: the points are those from which is taken away. */
    private static boolean isStart(Said said, List<Said> missed) {
        return said.kind() == ClauseKind.MISSED_POINTS
                && missed.stream().anyMatch(other -> TAKING.contains(other.kind()));
    }

    private ScoreRule start() {
        Optional<Fraction> stated = reading.find(ClauseKind.MISSED_POINTS).map(clause -> clause.number(0));
        return stated.isEmpty() || stated.equals(reading.points())
                ? ScoreRules.full()
                : ScoreRules.points(stated.get());
    }

    /** A limit needs something that it limits. */
    private void limits(List<Said> missed) {
        boolean taken = missed.stream().anyMatch(one -> TAKING.contains(one.kind()));
        if (!taken && (reading.has(ClauseKind.FLOOR) || reading.has(ClauseKind.MOST_OFF))) {
            throw reading.refused("a limit of what is taken away, without what is");
        }
        boolean given = reading.has(ClauseKind.BONUS) || reading.has(ClauseKind.BONUS_POINTS);
        if (!given && (reading.has(ClauseKind.MOST) || reading.has(ClauseKind.MOST_BARE))) {
            throw reading.refused("a most without what it limits");
        }
        boolean either = reading.has(ClauseKind.EITHER) || reading.has(ClauseKind.EITHER_POINTS);
        if (given && either
                || reading.has(ClauseKind.BONUS) && reading.has(ClauseKind.BONUS_POINTS)
                || reading.has(ClauseKind.MOST) && reading.has(ClauseKind.MOST_BARE)) {
            throw reading.refused("two clauses say what is given on top");
        }
        reading.find(ClauseKind.MOST_BARE)
                .filter(most -> reading.points()
                        .filter(all -> most.number(0).compareTo(all) >= 0)
                        .isPresent())
                .ifPresent(most -> {
                    throw reading.refused("\"" + most.chinese() + "\" may be the most of the bonus or of all points");
                });
    }

    private ScoreRule met() {
        Optional<RuleClause> either = reading.find(ClauseKind.EITHER);
        if (either.isPresent()) {
            return ScoreRules.withBonus(
                    ScoreRules.full(), either.get().percent(0), either.get().number(1));
        }
        Optional<RuleClause> points = reading.find(ClauseKind.EITHER_POINTS);
        if (points.isPresent()) {
            return ScoreRules.withBonusByPoints(
                    ScoreRules.full(), points.get().number(0), points.get().number(1));
        }
        Optional<Fraction> most = reading.find(ClauseKind.MOST)
                .or(() -> reading.find(ClauseKind.MOST_BARE))
                .map(clause -> clause.number(0));
        Optional<ScoreRule> byPercent = reading.find(ClauseKind.BONUS)
                .map(bonus -> most.map(limit ->
                                ScoreRules.withBonus(ScoreRules.full(), bonus.percent(0), bonus.number(1), limit))
                        .orElseGet(() -> ScoreRules.withBonus(ScoreRules.full(), bonus.percent(0), bonus.number(1))));
        return byPercent.orElseGet(() -> reading.find(ClauseKind.BONUS_POINTS)
                .map(bonus -> most.map(limit -> ScoreRules.withBonusByPoints(
                                ScoreRules.full(), bonus.number(0), bonus.number(1), limit))
                        .orElseGet(() ->
                                ScoreRules.withBonusByPoints(ScoreRules.full(), bonus.number(0), bonus.number(1))))
                .orElseGet(ScoreRules::full));
    }

    private ScoreRule missed(Said said) {
        RuleClause clause = said.clause();
        Optional<Fraction> most = reading.find(ClauseKind.MOST_OFF).map(limit -> limit.number(0));
        return switch (said.kind()) {
            case PROPORTIONAL -> ScoreRules.proportional();
            case STEPS -> ScoreRules.steps(clause.percent(0), clause.number(1));
            case MISSED_POINTS -> ScoreRules.points(clause.number(0));
            case SHORTFALL, EITHER ->
                most.map(limit -> ScoreRules.withDeduction(start(), clause.percent(0), clause.number(1), limit))
                        .orElseGet(() -> ScoreRules.withDeduction(start(), clause.percent(0), clause.number(1)));
            case SHORTFALL_POINTS, EITHER_POINTS ->
                most.map(limit -> ScoreRules.withDeductionByPoints(start(), clause.number(0), clause.number(1), limit))
                        .orElseGet(() -> ScoreRules.withDeductionByPoints(start(), clause.number(0), clause.number(1)));
            default -> ScoreRules.zero();
        };
    }

    private ScoreRule tiers() {
        List<Tier> tiers = new ArrayList<>();
        for (Said one : reading.said()) {
            RuleClause clause = one.clause();
            switch (one.kind()) {
                case TIER_FROM -> tiers.add(new Tier(Interval.atLeast(clause.percent(0)), clause.number(1)));
                case TIER_FROM_FULL ->
                    tiers.add(new Tier(
                            Interval.atLeast(clause.percent(0)),
                            reading.points()
                                    .orElseThrow(() -> reading.refused("it is not said how many points are all"))));
                case TIER_FROM_BELOW ->
                    tiers.add(new Tier(range(clause).and(Interval.lessThan(clause.percent(1))), clause.number(2)));
                case TIER_BETWEEN ->
                    tiers.add(new Tier(range(clause).and(Interval.atMost(clause.percent(1))), clause.number(2)));
                case TIER_BELOW -> tiers.add(new Tier(Interval.lessThan(clause.percent(0)), clause.number(1)));
                case TIER_AT_MOST -> tiers.add(new Tier(Interval.atMost(clause.percent(0)), clause.number(1)));
                case TIER_AT_MOST_ZERO -> tiers.add(new Tier(Interval.atMost(clause.percent(0)), Fraction.ZERO));
                case CUT -> tiers.add(new Tier(Interval.lessThan(clause.percent(0)), Fraction.ZERO));
                default -> {
                    // the points of the line, or all that is left
                }
            }
        }
        if (reading.has(ClauseKind.OTHERWISE)) {
            lowest(tiers).ifPresent(low -> tiers.add(new Tier(Interval.lessThan(low), Fraction.ZERO)));
        }
        return ScoreRules.tiers(tiers);
    }

    private Interval range(RuleClause clause) {
        if (clause.percent(0).compareTo(clause.percent(1)) > 0) {
            throw reading.refused("\"" + clause.chinese() + "\" has its ends the wrong way round");
        }
        return Interval.atLeast(clause.percent(0));
    }

    /** Where the lowest step begins; nothing where it has no lower end. */
    private static Optional<Fraction> lowest(List<Tier> tiers) {
        return tiers.stream().allMatch(tier -> tier.completion().low().isPresent())
                ? tiers.stream()
                        .map(tier -> tier.completion().low().orElseThrow())
                        .min(Fraction::compareTo)
                : Optional.empty();
    }

    private ScoreRule rank() {
        Optional<RuleClause> share = reading.find(ClauseKind.RANK_SHARE);
        Optional<RuleClause> step = reading.find(ClauseKind.RANK_STEP);
        if (share.isPresent() == step.isPresent()) {
            throw reading.refused("it is not said once what each place costs");
        }
        RuleClause cost = share.or(() -> step).orElseThrow();
        Fraction places = cost.number(0);
        if (share.isPresent()) {
            return ScoreRules.byRank(cost.percent(1).over(places));
        }
        Fraction all = reading.points()
                .filter(number -> number.signum() > 0)
                .orElseThrow(() -> reading.refused("it is not said what the first place gets"));
        return ScoreRules.byRank(cost.number(1).over(places).over(all));
    }

    private ScoreRule reports() {
        boolean onlyLate = reading.has(ClauseKind.LATE_EACH)
                && !reading.has(ClauseKind.MISSING_EACH)
                && !reading.has(ClauseKind.EMPTY_EACH)
                && !reading.has(ClauseKind.RETURNED_EACH);
        if (reading.has(ClauseKind.LATE_NOTHING)) {
            RuleClause each = reading.find(ClauseKind.LATE_EACH)
                    .filter(late -> onlyLate && late.number(0).equals(Fraction.ONE))
                    .orElseThrow(() ->
                            reading.refused("the days from which on nothing is left go only with points for each day"));
            return ScoreRules.lessPerCount(
                    Fact.DAYS_LATE,
                    each.number(1),
                    whole(reading.find(ClauseKind.LATE_NOTHING).orElseThrow()));
        }
        Map<ClauseKind, Fact> facts = new EnumMap<>(Map.of(
                ClauseKind.LATE_EACH, Fact.DAYS_LATE,
                ClauseKind.MISSING_EACH, Fact.REPORTS_MISSING,
                ClauseKind.EMPTY_EACH, Fact.REPORTS_EMPTY,
                ClauseKind.RETURNED_EACH, Fact.REPORTS_RETURNED));
        List<CountPoints> counts = new ArrayList<>();
        facts.forEach((kind, fact) -> reading.find(kind)
                .ifPresent(clause -> counts.add(
                        new CountPoints(fact, whole(clause), clause.number(1).negate()))));
        if (counts.isEmpty()) {
            throw reading.refused("it is not said what is taken away");
        }
        return ScoreRules.counted(counts, Fraction.ONE);
    }

    private int whole(RuleClause clause) {
        Fraction number = clause.number(0);
        if (!number.equals(number.floor()) || number.compareTo(Fraction.of(10_000)) > 0 || number.signum() <= 0) {
            throw reading.refused("\"" + clause.chinese() + "\" needs a whole number of 1 or more");
        }
        return number.numerator().intValueExact();
    }

    private ScoreRule ceiling() {
        if (!reading.has(ClauseKind.CEILING_KEPT)) {
            throw reading.refused("it is not said what is given within the ceiling");
        }
        Map<Fraction, Fraction> steps = new TreeMap<>();
        for (Said one : reading.said()) {
            if (one.kind() == ClauseKind.CEILING_STEP
                    && steps.put(one.clause().percent(0), one.clause().number(1)) != null) {
                throw reading.refused("\"" + one.clause().chinese() + "\" stands twice");
            }
        }
        return ScoreRules.ceiling(steps);
    }
}
