package org.planmodel.validation;

import org.planmodel.Aspect;
import org.planmodel.quantity.Quantity;

/** Whether a part is larger than its whole: for amounts only. A part may grow faster than the whole. */
final class Parts {
    private Parts() {}

    static boolean areAmounts(Aspect aspect) {
        return aspect == Aspect.LEVEL || aspect == Aspect.INCREMENT;
    }

    static boolean exceeds(Aspect aspect, Quantity part, Quantity whole) {
        return areAmounts(aspect) && Figures.isLess(whole, part);
    }
}
