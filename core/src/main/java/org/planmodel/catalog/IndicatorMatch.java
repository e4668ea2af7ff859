package org.planmodel.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * That a name is resolved to an indicator of the catalogue (指标名称归一), and by what evidence.
 *
 * @param indicator the indicator
 * @param name the name that was looked up, as given
 * @param evidence how the name was recognised
 * @param qualifiers what stood before or behind the name in the catalogue, in the order of the name looked up: 全市, 增速
 */
public record IndicatorMatch(KnownIndicator indicator, String name, Evidence evidence, List<String> qualifiers)
        implements Serializable {

    /** How a name was recognised, the firmest first (识别依据). */
    public enum Evidence {
        /** It is the indicator's name (正式名称). */
        NAME,
        /** It is one of its aliases (别名). */
        ALIAS,
        /** It is one of them in another spelling: 规上 for 规模以上, other brackets, 比例 for 比重 (异写). */
        SPELLING,
        /** It is one of them with qualifiers: 全市, 2024年, 增速 (带限定词). */
        QUALIFIED
    }

    /** A match; the qualifiers are copied. */
    public IndicatorMatch {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(evidence, "evidence");
        qualifiers = List.copyOf(qualifiers);
    }
}
