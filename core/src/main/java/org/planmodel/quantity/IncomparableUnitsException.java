package org.planmodel.quantity;

import java.io.Serial;

/** Two quantities whose units have no common base were to be compared or converted (单位不可比). Names both units. */
public final class IncomparableUnitsException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The unit on the left. */
    private final Unit left;

    /** The unit on the right. */
    private final Unit right;

    /** Says that these two units do not compare. */
    public IncomparableUnitsException(Unit left, Unit right) {
        super("units do not compare: " + named(left) + " and " + named(right));
        this.left = left;
        this.right = right;
    }

    /** The unit of the quantity that was compared or converted. */
    public Unit left() {
        return left;
    }

    /** The unit that it was to be compared with or converted to. */
    public Unit right() {
        return right;
    }

    static String named(Unit unit) {
        if (unit.isNone()) {
            return "a bare number";
        }
        return unit.base().equals(unit) ? unit.symbol() : unit.symbol() + " (base " + named(unit.base()) + ")";
    }
}
