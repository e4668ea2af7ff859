package org.planmodel.io.prose;

/** The kinds of small words that hold a sentence together (虚词); what each is for stands in {@code function-words.tsv}. */
public enum FunctionWord implements WordKind {
    COORDINATING,
    BENEFICIARY,
    DISTRIBUTIVE,
    AT,
    AGENT,
    JOINS_NAMES,
    ENTIRE,
    CLASSING;

    @Override
    public int index() {
        return WordKind.SENTENCE + ordinal();
    }
}
