package org.planmodel.evaluation;

import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.planmodel.wording.Sentence;

/**
 * The rule by which lights are given (亮灯规则), as data: rows of conditions, each with a light.
 *
 * <p>A table must say something of every case: one that falls into no row, or into two rows with different lights, is refused when the table is
 * built, with the first number that falls in. “No light by this rule” is something that a table can say. Where rows are meant to be read from
 * the top, and the first that fits counts, the table {@linkplain #inOrder() says so}.
 *
 * <pre>{@code
 * LightTable table = LightTable.builder().name(Sentence.verbatim("银川"))
 *         .addRow(LightRow.of("gap >= 0", green))
 *         .addRow(LightRow.none("-10 < gap < 0"))
 *         .addRow(LightRow.of("-30 <= gap <= -10", yellow))
 *         .addRow(LightRow.of("gap < -30", red)).build();
 * table.read(LightReading.of(evaluation)).light();
 * }</pre>
 */
@Value.Immutable
public sealed interface LightTable extends Serializable permits ImmutableLightTable {
    /** What the table is called. */
    Sentence name();

    /** The rows, from the top. */
    List<LightRow> rows();

    /** Whether rows are read from the top and the first that fits counts; else no two may fit the same case. */
    @Value.Default
    default boolean inOrder() {
        return false;
    }

    /**
     * The light of a reading. A row that depends on a value that is not known can not be said to fit or not: if no other row decides before it,
     * there is no light for want of data.
     */
    default LightResult read(LightReading reading) {
        for (LightRow row : rows()) {
            Optional<Boolean> fits = row.fits(reading);
            if (fits.isEmpty() && inOrder()) {
                break;
            }
            if (fits.orElse(false)) {
                return LightResult.of(this, reading, row);
            }
        }
        return LightResult.unknown(this, reading);
    }

    /**
     * Refuses a table that is empty, or has holes or overlaps.
     *
     * @throws IllegalArgumentException naming the first case that falls into no row or into two
     */
    @Value.Check
    default void check() {
        LightCoverage.check(this);
    }

    /**
     * The tables that a text holds, by key. It is UTF-8 with columns separated by tabs; empty lines and lines that begin with {@code #} are
     * skipped. A table begins with a line of four columns, key, {@code strict} or {@code in-order}, English and Chinese name. Its rows have
     * six: conditions or {@code otherwise}, signal in lower case or {@code none}, English and Chinese label, English and Chinese meaning; or eight,
     * with what the light triggers in English and Chinese.
     *
     * <pre>
     * yinchuan	strict	Yinchuan	银川
     * gap &gt;= 0	good	green	绿灯	on schedule	达到序时进度
     * </pre>
     *
     * @throws IllegalArgumentException if a line is not so, or a table has holes or overlaps
     * @throws IllegalStateException if the resource is missing or cannot be read
     */
    static Map<String, LightTable> readAll(@Nullable InputStream text) {
        return LightTableText.read(text);
    }

    /** A new builder; a name and rows are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this table. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link LightTable}. */
    final class Builder extends ImmutableLightTable.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
