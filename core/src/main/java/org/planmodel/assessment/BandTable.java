package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.evaluation.Interval;
import org.planmodel.evaluation.IntervalCover;
import org.planmodel.quantity.Fraction;

/**
 * The bands of a scheme, the best first (等次划分). Every score that can be printed is in exactly one; a table with a gap or a shared end is refused
 * with the first score that falls in.
 *
 * <p>“95以上, 80-94, 60-80, 60以下” is refused: 80 is in two bands, and 94.01 is in none.
 *
 * @param scale what the bands are of; it is always stated
 * @param decimals the number of decimals of printed scores
 * @param bands the bands, the best first
 */
public record BandTable(Scale scale, int decimals, List<Band> bands) implements Serializable {
    /** What bands are of (等次口径). */
    public enum Scale {
        /** The score as it is, of the declared total: 162 of 180. */
        DECLARED_TOTAL,
        /** The score as a part of 100: 90 for 162 of 180 (百分制). */
        HUNDRED
    }

    /**
     * A table of bands.
     *
     * @throws IllegalArgumentException if there are no bands, two have one name, or they have gaps or overlaps; the message names each
     */
    public BandTable {
        Objects.requireNonNull(scale, "scale");
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("bands: there is none");
        }
        if (bands.stream().map(Band::label).distinct().count() < bands.size()) {
            throw new IllegalArgumentException("bands: two have the same label");
        }
        List<String> faults = faults(bands, decimals);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("bands: " + String.join("; ", faults));
        }
    }

    /** A table for scores of two decimals. */
    public static BandTable of(Scale scale, Band... bands) {
        return new BandTable(scale, 2, List.of(bands));
    }

    /** Scores as whole numbers of their last decimal, so that every one that can be printed is looked at. */
    private static List<String> faults(List<Band> bands, int decimals) {
        Fraction unit = Fraction.of(BigDecimal.ONE.movePointRight(decimals));
        List<Interval> scaled =
                bands.stream().map(band -> scaled(band.scores(), unit)).toList();
        List<String> faults = new ArrayList<>();
        for (Fraction number : IntervalCover.firstNumbers(scaled, Interval.all(), Fraction.ONE, true)) {
            List<String> in = new ArrayList<>();
            for (int i = 0; i < bands.size(); i++) {
                if (scaled.get(i).contains(number)) {
                    in.add(bands.get(i).label());
                }
            }
            String score = number.over(unit).toDecimal().toPlainString();
            if (in.isEmpty()) {
                faults.add(score + " is in no band");
            } else if (in.size() > 1) {
                faults.add(score + " is in " + String.join(" and ", in));
            }
        }
        return faults;
    }

    private static Interval scaled(Interval scores, Fraction unit) {
        Interval scaled = Interval.all();
        if (scores.low().isPresent()) {
            Fraction low = scores.low().get().times(unit);
            scaled = scaled.and(scores.lowIncluded() ? Interval.atLeast(low) : Interval.moreThan(low));
        }
        if (scores.high().isPresent()) {
            Fraction high = scores.high().get().times(unit);
            scaled = scaled.and(scores.highIncluded() ? Interval.atMost(high) : Interval.lessThan(high));
        }
        return scaled;
    }

    /** The band of a printed score. */
    public Band of(BigDecimal score) {
        Fraction exact = Fraction.of(score);
        return bands.stream()
                .filter(band -> band.scores().contains(exact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "score: " + score.toPlainString() + " has more than " + decimals + " decimals"));
    }

    /** The band with this label, if there is one. */
    public Optional<Band> find(String label) {
        return bands.stream().filter(band -> band.label().equals(label)).findFirst();
    }

    /** The lower of two bands. */
    Band lower(Band first, Band second) {
        return bands.indexOf(first) >= bands.indexOf(second) ? first : second;
    }

    /** The last band. */
    Band lowest() {
        return bands.get(bands.size() - 1);
    }
}
