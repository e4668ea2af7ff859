package org.planmodel.io.prose;

import java.math.BigDecimal;

/** The multipliers of the Chinese system of numbers: 万, 亿 and what is composed of them. */
final class Magnitudes {
    private Magnitudes() {}

    /** 10⁴ for 万, 10¹² for 万亿; 1 for the empty multiplier. */
    static BigDecimal factor(String multiplier) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = 0; i < multiplier.length(); i++) {
            factor = factor.multiply(BigDecimal.valueOf(Math.max(1, ChineseNumber.magnitude(multiplier.charAt(i)))));
        }
        return factor;
    }
}
