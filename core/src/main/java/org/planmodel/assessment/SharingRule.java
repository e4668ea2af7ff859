package org.planmodel.assessment;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.quantity.Fraction;

/**
 * How the points of a task that several units share are divided between the one that leads (牵头) and those that cooperate (共担任务计分). Which of the
 * three ways holds is for the office to say; none is assumed. No published rule was found for what cooperating units get; the three are usual ways
 * to divide.
 *
 * <p>A task of 4 points done to 85 %, with one that leads and two that cooperate:
 *
 * <table>
 * <caption>Points by the way of sharing</caption>
 * <tr><th>rule</th><th>leads</th><th>cooperates</th><th>cooperates</th></tr>
 * <tr><td>same result, half the points for cooperating</td><td>3.40</td><td>1.70</td><td>1.70</td></tr>
 * <tr><td>pool of 60, 20, 20 %</td><td>2.04</td><td>0.68</td><td>0.68</td></tr>
 * <tr><td>shortfall, half for cooperating</td><td>-0.60</td><td>-0.30</td><td>-0.30</td></tr>
 * </table>
 */
public sealed interface SharingRule extends Serializable {

    /** The share of the task's points, or of its shortfall, that falls to a unit. */
    Fraction share(boolean leads, int cooperating);

    /** Whether what is divided is the shortfall, which is taken away, and not the score. */
    default boolean dividesShortfall() {
        return false;
    }

    /** Whether the shares make up the whole, so that rounded scores must do so too. */
    default boolean isPool() {
        return false;
    }

    /**
     * Each unit gets the same result on points of its own (同结果、分权重).
     *
     * @param cooperating the share of the points that a cooperating unit has, 0.5
     */
    record SameResult(Fraction cooperating) implements SharingRule {
        /** The same result. */
        public SameResult {
            RuleChecks.positive("cooperating", cooperating);
        }

        @Override
        public Fraction share(boolean leads, int cooperating) {
            return leads ? Fraction.ONE : this.cooperating;
        }
    }

    /**
     * The points of the task are one pool (总分分摊). What rounding leaves over goes to the unit that leads, so that the scores add up.
     *
     * @param lead the share of the unit that leads; the others divide the rest equally
     */
    record Pool(Fraction lead) implements SharingRule {
        /** A pool. */
        public Pool {
            RuleChecks.positive("lead", lead);
            if (lead.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("lead: " + lead + " is more than the whole");
            }
        }

        @Override
        public Fraction share(boolean leads, int cooperating) {
            if (cooperating == 0) {
                return Fraction.ONE;
            }
            return leads ? lead : Fraction.ONE.minus(lead).over(Fraction.of(cooperating));
        }

        @Override
        public boolean isPool() {
            return true;
        }
    }

    /** A pool in which all units have the same share, that which leads included (平均分摊). */
    record EqualPool() implements SharingRule {
        @Override
        public Fraction share(boolean leads, int cooperating) {
            return Fraction.of(1, cooperating + 1L);
        }

        @Override
        public boolean isPool() {
            return true;
        }
    }

    /**
     * The unit that leads loses all of what is short, each of the others a part of that (按差额扣分). Nobody gains by it.
     *
     * @param cooperating the share of the shortfall that a cooperating unit loses, 0.5
     */
    record Shortfall(Fraction cooperating) implements SharingRule {
        /** A shortfall. */
        public Shortfall {
            Objects.requireNonNull(cooperating, "cooperating");
            if (cooperating.signum() < 0) {
                throw new IllegalArgumentException("cooperating: " + cooperating + " is negative");
            }
        }

        @Override
        public Fraction share(boolean leads, int cooperating) {
            return leads ? Fraction.ONE : this.cooperating;
        }

        @Override
        public boolean dividesShortfall() {
            return true;
        }
    }
}
