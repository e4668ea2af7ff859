package org.planmodel.quantity;

/** Writes criteria in signs that need no language. */
final class Notation {
    private Notation() {}

    static String of(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return sign(bound.comparator()) + bound.quantity();
        }
        if (criterion instanceof Criterion.Between range) {
            return range.low() + "–" + range.high();
        }
        return criterion instanceof Criterion.Qualitative qualitative ? qualitative.text() : "—";
    }

    private static String sign(Comparator comparator) {
        return switch (comparator) {
            case EXACTLY -> "";
            case ABOUT -> "≈";
            case NEARLY -> "≲";
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
        };
    }
}
