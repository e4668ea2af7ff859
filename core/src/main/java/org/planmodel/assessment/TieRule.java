package org.planmodel.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * What holds where units have the same score (并列处理).
 *
 * @param places how places are counted behind a tie
 * @param decidingLines the ids of lines whose scores decide before units share a place, in this order
 */
public record TieRule(Places places, List<String> decidingLines) implements Serializable {
    /** How places are counted behind a tie. */
    public enum Places {
        /** 1, 2, 2, 4: as many places are left out as are shared. */
        LEAVE_OUT,
        /** 1, 2, 2, 3: none is left out. */
        CLOSE_UP
    }

    /** A rule for ties. */
    public TieRule {
        decidingLines = List.copyOf(decidingLines);
    }

    /** Ties share a place, and the places behind are left out. */
    public static TieRule shared() {
        return new TieRule(Places.LEAVE_OUT, List.of());
    }
}
