package org.planmodel.io.prose;

/** The kinds of words that make a numeral (数词), and of those around one that tell what it is; what each is for stands in {@code numbers.tsv}. */
public enum NumberWord implements WordKind {
    DIGIT,
    MAGNITUDE,
    CLOSING_MULTIPLIER,
    POINT,
    HALF,
    ONE_HALF,
    HALF_END,
    TENTH,
    TENTH_UNIT,
    MONEY_UNIT,
    OVER,
    ODD,
    NO_LESS,
    RANGE,
    RANGE_AND,
    BETWEEN,
    BETWEEN_END,
    STARTING_FROM,
    INCLUSIVE,
    DOUBLES,
    COUNTED_MULTIPLIER,
    LEVEL,
    ONE_WORD,
    VERSION,
    INSTALMENT,
    NAME_NUMBER,
    CLAUSES,
    BEING,
    WITHIN,
    ORDINAL,
    TERM,
    ANNIVERSARY,
    SITTING,
    ROAD_END,
    DOCUMENT_NUMBER,
    NOT_MONTH,
    RANK_PLACE,
    NOT_RANK_PLACE,
    TOP,
    HEADING_COUNT,
    BOX,
    ITEM_VERB,
    ITEM_VERB_ANYWHERE,
    MEASURED;

    @Override
    public int index() {
        return WordKind.SENTENCE + WordKind.FUNCTION + WordKind.STRUCTURE + ordinal();
    }
}
