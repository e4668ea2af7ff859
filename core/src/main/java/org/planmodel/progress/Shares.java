package org.planmodel.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.planmodel.quantity.Quantity;

/** Divides a number so that the rounded parts add up to it exactly: by the largest remainder. */
final class Shares {
    private final List<String> units = new ArrayList<>();
    private final List<BigDecimal> parts = new ArrayList<>();
    private final List<BigDecimal> remainders = new ArrayList<>();

    private Shares() {}

    static List<AllocationPart> divide(Quantity whole, Map<String, BigDecimal> weights, BigDecimal sum, int scale) {
        Shares shares = new Shares();
        BigDecimal left = shares.roundDown(whole.value(), weights, sum, scale);
        shares.giveOut(left, BigDecimal.ONE.scaleByPowerOfTen(-scale));
        List<AllocationPart> divided = new ArrayList<>();
        for (int i = 0; i < shares.units.size(); i++) {
            divided.add(AllocationPart.of(shares.units.get(i), new Quantity(shares.parts.get(i), whole.unit())));
        }
        return divided;
    }

    /** Rounds each share down and keeps what it lost, times the sum of the weights, so that it is exact; returns what is left. */
    private BigDecimal roundDown(BigDecimal whole, Map<String, BigDecimal> weights, BigDecimal sum, int scale) {
        BigDecimal left = whole;
        for (Map.Entry<String, BigDecimal> weight : weights.entrySet()) {
            BigDecimal product = whole.multiply(weight.getValue());
            BigDecimal part = product.divide(sum, scale, RoundingMode.DOWN);
            BigDecimal lost = product.subtract(part.multiply(sum));
            units.add(weight.getKey());
            parts.add(part);
            remainders.add(lost);
            left = left.subtract(part);
        }
        return left;
    }

    private void giveOut(BigDecimal amount, BigDecimal step) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> remainders.get(i)).reversed());
        BigDecimal left = amount;
        for (int at = 0; left.compareTo(step) >= 0; at = (at + 1) % order.size()) {
            int place = order.get(at);
            parts.set(place, parts.get(place).add(step));
            left = left.subtract(step);
        }
        if (left.signum() != 0) {
            int first = order.get(0);
            parts.set(first, parts.get(first).add(left));
        }
    }
}
