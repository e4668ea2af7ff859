package org.planmodel.io.prose;

import org.planmodel.quantity.Comparator;

/** The comparators by the names that the table of words gives them. */
final class Comparators {
    private Comparators() {}

    static Comparator named(String name) {
        return switch (name) {
            case "atLeast" -> Comparator.AT_LEAST;
            case "moreThan" -> Comparator.MORE_THAN;
            case "atMost" -> Comparator.AT_MOST;
            case "lessThan" -> Comparator.LESS_THAN;
            case "about" -> Comparator.ABOUT;
            case "nearly" -> Comparator.NEARLY;
            default -> Comparator.EXACTLY;
        };
    }
}
