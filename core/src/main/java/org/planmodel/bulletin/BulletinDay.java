package org.planmodel.bulletin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The two days that a bulletin is of (通报时点).
 *
 * @param asOf the end of the period that it reports on (数据截至)
 * @param knownOn the day on which it was made; what became known later does not count (发布日期)
 */
public record BulletinDay(LocalDate asOf, LocalDate knownOn) implements Serializable {
    /** Two days. */
    public BulletinDay {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownOn, "knownOn");
    }
}
