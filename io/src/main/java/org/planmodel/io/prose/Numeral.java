package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One numeral of a paragraph, Arabic, Chinese or mixed: 3.5万, 一万五千亿, 两三, 十余, 三分之一, 七成.
 *
 * @param start first character in the folded text
 * @param end behind the last character, 余 and 多 and the multiplier included
 * @param value the value in front of the multiplier: 1.2 of 1.2万
 * @param high the upper value of an approximate pair: 3 of 两三
 * @param multiplier 万, 亿, 万亿 ..., or empty
 * @param looseness whether the numeral itself says that it is not exact
 * @param form how it is written
 */
record Numeral(
        int start,
        int end,
        BigDecimal value,
        Optional<BigDecimal> high,
        String multiplier,
        Looseness looseness,
        Form form) {

    /** How exact the numeral says it is. */
    enum Looseness {
        /** 200. */
        EXACT,
        /** 200余, 200多: somewhat more. */
        OVER,
        /** 数百, 几十: several times the magnitude. */
        SEVERAL,
        /** 上百, 成百: at least the magnitude. */
        UP_TO
    }

    /** How a numeral is written. */
    enum Form {
        /** 3695.93, 1.2万, 3万4000. */
        ARABIC,
        /** 一万五千亿, 十, 两. */
        CHINESE,
        /** 千亿, 百万: a magnitude without a digit. */
        MAGNITUDE,
        /** 二〇二四: digits one by one. */
        POSITIONAL,
        /** 1/4, 三分之一. */
        FRACTION,
        /** 七成, 两成半. */
        TENTHS,
        /** 百分之五. */
        PERCENT,
        /** 千分之五. */
        PERMILLE,
        /** 1.2.3: a version or a number of a paragraph. */
        DOTTED,
        /** Chinese digits that make no number: 百千万, 一二三. */
        WORD
    }

    boolean isArabic() {
        return form == Form.ARABIC || form == Form.DOTTED;
    }

    boolean isChinese() {
        return form == Form.CHINESE || form == Form.MAGNITUDE || form == Form.POSITIONAL || form == Form.WORD;
    }
}
