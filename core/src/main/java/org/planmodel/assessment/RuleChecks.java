package org.planmodel.assessment;

import org.planmodel.quantity.Fraction;

/** The checks that rules and schemes share; each message names the attribute and its value. */
final class RuleChecks {
    private RuleChecks() {}

    static void positive(String name, Fraction value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(name + ": " + value + " is not positive");
        }
    }
}
