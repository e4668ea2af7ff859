package org.planmodel.evaluation;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;

/**
 * Which way is the good one for a target (指标方向). It comes from the comparing word, from the target's polarity, or from the caller; it is
 * never assumed.
 */
public enum Direction {
    /** The higher the better (正向指标). */
    MORE_IS_BETTER,
    /** The lower the better (逆向指标): a ceiling, a rank. */
    LESS_IS_BETTER,
    /** To stay at the number or within the range, neither above nor below (适度指标): 居民消费价格涨幅3%左右. Only a caller can say so. */
    NEUTRAL,
    /** Not known (方向不明). */
    UNKNOWN;

    /** The direction that the target itself tells. A rank tells it: the first is the best. */
    public static Direction of(Target target) {
        if (target.criterion() instanceof Criterion.Bound bound) {
            switch (bound.comparator()) {
                case AT_LEAST, MORE_THAN -> {
                    return MORE_IS_BETTER;
                }
                case AT_MOST, LESS_THAN -> {
                    return LESS_IS_BETTER;
                }
                case EXACTLY, ABOUT, NEARLY -> {
                    // a number without a word of direction
                }
            }
        }
        if (target.polarity().isPresent()) {
            return target.polarity().get() == Polarity.MORE_IS_BETTER ? MORE_IS_BETTER : LESS_IS_BETTER;
        }
        return target.aspect() == Aspect.RANK ? LESS_IS_BETTER : UNKNOWN;
    }

    /** As the polarity by which a criterion judges; nothing where it has none. */
    Optional<Polarity> polarity() {
        return switch (this) {
            case MORE_IS_BETTER -> Optional.of(Polarity.MORE_IS_BETTER);
            case LESS_IS_BETTER -> Optional.of(Polarity.LESS_IS_BETTER);
            case NEUTRAL, UNKNOWN -> Optional.empty();
        };
    }
}
