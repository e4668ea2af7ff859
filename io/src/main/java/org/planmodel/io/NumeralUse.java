package org.planmodel.io;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;

/**
 * What became of one numeral of a document (数字去向): the statement that it is part of, or the reason why it is part of none.
 *
 * @param span where the numeral stands
 * @param statement the id of the target, observation or indicator that it became part of
 * @param reason why it is part of none; empty exactly where there is a statement
 */
public record NumeralUse(SourceSpan span, Optional<String> statement, Optional<Reason> reason) implements Serializable {
    /**
     * What became of a numeral.
     *
     * @throws IllegalArgumentException if there is both a statement and a reason, or neither
     */
    public NumeralUse {
        Objects.requireNonNull(span, "span");
        if (statement.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException(
                    "numeral at " + span.start() + ": expected a statement or a reason, not both and not neither");
        }
    }

    @Serial
    private Object writeReplace() {
        return new Form(span, statement.orElse(null), reason.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("the use of a numeral is read through its serialized form");
    }

    private record Form(
            SourceSpan span,
            @Nullable String statement,
            @Nullable Reason reason) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new NumeralUse(span, Optional.ofNullable(statement), Optional.ofNullable(reason));
        }
    }

    /** Why a numeral is no statement. */
    public enum Reason {
        /** The number of a heading or an item: 一、 (一) 1. (1). */
        ENUMERATOR,
        /** A date, a year, a month, a period: 2024年3月, 1-11月, 十四五. */
        DATE,
        /** How long something took or has lasted: 连续5年, 三年行动. */
        DURATION,
        /** Part of a name: 107国道, 5G, 500强, “21条”. */
        NAME,
        /** A version: 3.0版. */
        VERSION,
        /** A class of size: 千亿级, 10亿元以上项目. */
        SIZE_CLASS,
        /** A sum in a slogan: 1+1+11+10. */
        SLOGAN,
        /** An ordinal that is no rank: 第五届. */
        ORDINAL,
        /** The number of a document: 〔2024〕5号. */
        DOCUMENT_NUMBER,
        /** A reference to a page: P5. */
        PAGE_REFERENCE,
        /** A reference to a note: 〔3〕. */
        REFERENCE,
        /** How many there are of what a task is about, not what it aims at: 围绕37条产业链. */
        SCOPE,
        /** A set that is named by its number: 三大行业. */
        SET,
        /** Part of a word: 统一, 一体化, 万丰. */
        WORD,
        /** A long digit string: a telephone number, an identifier. */
        CODE,
        /** The upper end of a range whose lower end became the statement. */
        RANGE_END,
        /** A quantity that qualifies something else: 500米覆盖率, 收入过200亿元的企业. */
        QUALIFIER,
        /** Stands in a heading. */
        HEADING,
        /** Stands in a part that makes no statements: front matter, glossary, contents, page furniture. */
        NOT_PLAN_TEXT,
        /** A quantity of the past among tasks, or of the future in a review, that is neither target nor observation. */
        OUT_OF_PLACE,
        /** A bare number without unit, comparator or verb. */
        NUMBER,
        /** Not understood; a problem says so. */
        NOT_UNDERSTOOD
    }
}
