package org.planmodel.assessment;

import java.util.List;
import java.util.Map;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;

/**
 * The score rules of practice (常用计分规则). Each is a value; they compose:
 *
 * <pre>{@code
 * // 完成得40分,每超10%加3分,最多9分;完成率50%以上每10%得4分;低于50%不得分;未完成一票否决
 * ScoreRule rule = veto(ifMet(
 *         withBonus(full(), percent("10"), of(3), of(9)),
 *         cutOff(percent("50"), steps(percent("10"), of(4)))));
 * }</pre>
 *
 * <p>By this one 121.67 % gets 46, 85 % gets 32 and the veto, 49.67 % gets 0 and the veto.
 *
 * <p>The rules were taken from published schemes:
 *
 * <ul>
 *   <li>{@link #proportional()}: wanglu.net/thread/t13-461855-0.html
 *   <li>{@link #steps}, {@link #cutOff}, {@link #withBonus(ScoreRule, Fraction, Fraction, Fraction)}, {@link #veto}:
 *       lawyee.com.cn/html/text/lar/170641/17064108_2.html and lawyee.com.cn/html/text/lar/170497/17049726_3.html (energy)
 *   <li>{@link #allOrNothing()}, {@link #byRank}, {@link #gate}, {@link #onlyIfMet}: m.wnwk.com/doc/1934906.html (monthly evaluation)
 *   <li>{@link #efficacy}, {@link #weighted} of periods: 567hw.com/OpennessContent/show/2475096.html names them; the formula of the first is the usual one
 *   <li>{@link #weighted} of components and of level and change: lanzhou.baogaosu.com/ and holdmm.net/html/text/lar/172282/17228238.html
 *   <li>{@link #ceiling}: 1wenmi.com/doc/436864.html, {@link #yearAndCumulative}: m.1wenmi.com/doc/98133.html (energy)
 *   <li>{@link #lessPerCount}, {@link #counted} of reports: fymate.net/html/text/lar/174265/17426515_2.html; of lights: m.pouringspot.com/10462/
 * </ul>
 */
public final class ScoreRules {
    private ScoreRules() {}

    /** All points of the line. */
    public static ScoreRule full() {
        return new FixedRule(null);
    }

    /** So many points, whatever the line has. */
    public static ScoreRule points(Fraction points) {
        return new FixedRule(points);
    }

    /** No points. */
    public static ScoreRule zero() {
        return points(Fraction.ZERO);
    }

    /**
     * In proportion to completion, and not more than all (按完成比例计分): s = w · min(c, 1).
     *
     * <p>Of 15 points for 30 000, 28 500 get 14.25. A target that counts as met gets all points, also one that 左右 tolerates at 97 %; a figure
     * below zero, or a missed target that has no ratio, gets none.
     */
    public static ScoreRule proportional() {
        return new ProportionalRule();
    }

    /** All points if the target is met, none if not (完成得满分，未完成不得分): 7.99 against 8 gets 0. */
    public static ScoreRule allOrNothing() {
        return ifMet(full(), zero());
    }

    /** One rule where the target is met, another where it is not. */
    public static ScoreRule ifMet(ScoreRule met, ScoreRule missed) {
        return new IfMetRule(met, missed);
    }

    /**
     * A rule with points on top for each full step above the target, up to a most (超额加分): b + min(max, p · ⌊(c - 1) / step⌋).
     *
     * <p>30 points, one more for each 10 % above, at most 5: 121.67 % gets 32, 160 % gets 35, 109.67 % gets 30.
     */
    public static ScoreRule withBonus(ScoreRule base, Fraction step, Fraction points, Fraction most) {
        return new BonusRule(base, StepMeasure.PERCENT, step, points, most);
    }

    /** As {@link #withBonus(ScoreRule, Fraction, Fraction, Fraction)}, without a most. */
    public static ScoreRule withBonus(ScoreRule base, Fraction step, Fraction points) {
        return new BonusRule(base, StepMeasure.PERCENT, step, points, null);
    }

    /**
     * A rule with points on top for each full step in percentage points above a target that is a rate, up to a most (每超1个百分点加…分).
     *
     * <p>20 points for a growth of 7 %, 0.5 more for each point above, at most 2: 8.3 % gets 20.5, 12 % gets 22.
     */
    public static ScoreRule withBonusByPoints(ScoreRule base, Fraction step, Fraction points, Fraction most) {
        return new BonusRule(base, StepMeasure.POINTS, step, points, most);
    }

    /** As {@link #withBonusByPoints(ScoreRule, Fraction, Fraction, Fraction)}, without a most. */
    public static ScoreRule withBonusByPoints(ScoreRule base, Fraction step, Fraction points) {
        return new BonusRule(base, StepMeasure.POINTS, step, points, null);
    }

    /**
     * A rule less points for each full step below the target, down to zero (每低扣分): b - p · ⌊(1 - c) / step⌋.
     *
     * <p>20 points, one less for each 5 % below: 88 % is two full steps below and gets 18.
     */
    public static ScoreRule withDeduction(ScoreRule base, Fraction step, Fraction points) {
        return new ShortfallRule(base, StepMeasure.PERCENT, step, points, null);
    }

    /** As {@link #withDeduction(ScoreRule, Fraction, Fraction)}, but not more than a most is taken away (最多扣…分). */
    public static ScoreRule withDeduction(ScoreRule base, Fraction step, Fraction points, Fraction most) {
        return new ShortfallRule(base, StepMeasure.PERCENT, step, points, most);
    }

    /**
     * A rule less points for each full step in percentage points short of a target that is a rate, down to zero (每低1个百分点扣…分).
     *
     * <p>20 points for a growth of 7 %, 0.5 less for each point below: 5.4 % is one full point below and gets 19.5. Of a rate that is to stay
     * under a ceiling, the points above it count.
     */
    public static ScoreRule withDeductionByPoints(ScoreRule base, Fraction step, Fraction points) {
        return new ShortfallRule(base, StepMeasure.POINTS, step, points, null);
    }

    /** As {@link #withDeductionByPoints(ScoreRule, Fraction, Fraction)}, but not more than a most is taken away (最多扣…分). */
    public static ScoreRule withDeductionByPoints(ScoreRule base, Fraction step, Fraction points, Fraction most) {
        return new ShortfallRule(base, StepMeasure.POINTS, step, points, most);
    }

    /**
     * Points by steps of completion (按完成率分档计分). Each completion is in exactly one step; a target that counts as met is done to 100 % at least.
     *
     * <p>10 points from 95 % on, 8 from 80 % to below 95 %, nothing below: 94.99 % gets 8.
     *
     * @throws IllegalArgumentException if there is a completion that is in no step or in two, with the first one
     */
    public static ScoreRule tiers(List<Tier> tiers) {
        return new TiersRule(tiers);
    }

    /**
     * Points for each full step of completion (按完成率分档得分): p · ⌊c / step⌋. Four points for each 10 %: 85 % gets 32. Where the text of a scheme
     * is silent about what lies between steps, this stair or {@link #proportional()} (34.00 of 40) must be chosen.
     */
    public static ScoreRule steps(Fraction step, Fraction points) {
        return new StepsRule(step, points);
    }

    /** Nothing below a completion, else another rule (低于…不得分): with a line at 50 %, 49.67 % gets 0. */
    public static ScoreRule cutOff(Fraction completion, ScoreRule rule) {
        return new CutOffRule(completion, rule);
    }

    /**
     * Another rule, and the veto if the target is missed (未完成一票否决): 2.99 against 3.0 demands it, although it is shown as 3.0. What a veto does is for
     * the {@link VetoRule} of the scheme to say; without one that score rules trigger, a scheme with this rule is refused.
     */
    public static ScoreRule veto(ScoreRule rule) {
        return new VetoOnMissRule(rule);
    }

    /** Another rule with its own points in the place of those of the line. */
    public static ScoreRule outOf(Fraction points, ScoreRule rule) {
        return new OutOfRule(points, rule);
    }

    /**
     * By rank (按排名赋分): s = w · (1 - step · (rank - 1)), not below zero. Of 8 points with a step of 5 %: 8.00, 7.60, 7.20, 6.80, 6.40.
     *
     * @param step the share of the points that each place costs
     */
    public static ScoreRule byRank(Fraction step) {
        return new RankRule(step);
    }

    /**
     * First a gate on the figure, then another rule (先达标再排名): nothing below it, so many points on it, the rule above it.
     *
     * <p>With a gate of 8 %, 4 points on it and 6 for the best above it, 5 % less a place: 8.0 gets 4, the second best above gets 5.70.
     */
    public static ScoreRule gate(Fraction gate, Fraction onIt, ScoreRule above) {
        return new GateRule(gate, onIt, above);
    }

    /**
     * By the place of the figure between the worst and the best of the peers (功效系数法): s = w · (0.6 + 0.4 · (x - min) / (max - min)); where less is
     * better, the other way round.
     *
     * <p>6.2 between 3.1 and 7.8, of 10 points, is 8.6383, printed 8.64.
     *
     * @param base the share that the worst gets, 0.6
     * @param polarity which way is the good one
     * @param whenAllAreEqual what is given when there is no difference between the peers
     */
    public static ScoreRule efficacy(Fraction base, Polarity polarity, WhenAllAreEqual whenAllAreEqual) {
        return new EfficacyRule(base, polarity, whenAllAreEqual);
    }

    /** What the efficacy coefficient gives when the best is equal to the worst. */
    public enum WhenAllAreEqual {
        /** All points. */
        FULL,
        /** No score; it is pending until the office decides. */
        REFUSE
    }

    /**
     * By steps above a ceiling (超上限分档扣分): all points up to it, then so many as long as the excess is below a share of it, else nothing.
     *
     * <p>15 points up to 150, 10 below 10 % more, 5 below 20 % more: 158.67 is 5.78 % above and gets 10.
     *
     * @param pointsBelow points by the excess that is not reached, in any order
     */
    public static ScoreRule ceiling(Map<Fraction, Fraction> pointsBelow) {
        return new CeilingRule(pointsBelow);
    }

    /**
     * By the year and the cumulative target together (年度与累计双控). Met both 60, only the cumulative 55, only the year 40, neither 0 and the veto:
     * 2.9 of 3.0 in the year with the cumulative target met gets 55.
     */
    public static ScoreRule yearAndCumulative(
            Fraction both, Fraction cumulativeOnly, Fraction yearOnly, Fraction neither) {
        return new YearAndCumulativeRule(both, cumulativeOnly, yearOnly, neither);
    }

    /**
     * A weighted sum of scores that were found elsewhere (加权汇总), of periods, components, or level and change.
     *
     * <p>Periods 0.15, 0.25, 0.25, 0.35: 9, 8, 10, 9.5 give 9.175. Components 0.8, 0.1, 0.1: 91.2, 88.5, 95 give 91.31, and with the extra
     * points +1.5 and -0.4 it is 92.41. Level 0.4 and change 0.6: 78.5 and 92.0 give 86.60.
     *
     * @param weights the weight of each part; they add up to 1
     * @param extras parts that are added as they are where there are any: 加减分
     * @throws IllegalArgumentException if the weights do not add up to 1
     */
    public static ScoreRule weighted(Map<String, Fraction> weights, List<String> extras) {
        return new WeightedRule(weights, extras);
    }

    /** Points that were given outside of the scheme, not more than those of the line (外部评分). */
    public static ScoreRule given() {
        return new GivenRule();
    }

    /**
     * Points less so many for each of a count, and nothing from a count on (迟报扣分). Five points, one less for each day, nothing from the fourth:
     * 0 to 5 days get 5, 4, 3, 2, 0, 0.
     */
    public static ScoreRule lessPerCount(Fact counted, Fraction points, int nothingFrom) {
        return new LessPerCountRule(counted, points, nothingFrom);
    }

    /**
     * The points of the line, and so many for every so many of counts, not below zero if the line has points (按次计分).
     *
     * <p>From 100, ten less for each missing report and five for each empty one, doubled for units that have only this duty: one missing gives
     * 80. In a line without points, one less for every two yellow lights and two for each red one: one red and two yellow give -3.
     *
     * @param counts what each count is worth
     * @param times by how much all of them are multiplied
     */
    public static ScoreRule counted(List<CountPoints> counts, Fraction times) {
        return new CountedRule(counts, times);
    }

    /**
     * Another rule if the target is met, nothing if not: a bonus that is given only where the gates hold (达标方可加分).
     *
     * <p>With 0.5 for each month in which the unit was first, 0.3 for a second and 0.1 for a third place, two firsts and a third get 1.1, and 0 if a
     * gate does not hold.
     */
    public static ScoreRule onlyIfMet(ScoreRule rule) {
        return ifMet(rule, zero());
    }
}
