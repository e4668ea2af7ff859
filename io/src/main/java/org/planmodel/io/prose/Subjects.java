package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/** What the text names around a number: the noun in front of it or behind it, and the nouns of a list that shares one. */
final class Subjects {
    private final Words words;
    private final NounText nouns;
    private final NounVerbs verbs;
    private final NounInFront front;
    private final NounBehind behind;
    private final NounList lists;

    Subjects(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        CharSequence s = text.text();
        this.words = words;
        this.nouns = new NounText(text, words);
        this.verbs = new NounVerbs(s, words, enclosures);
        this.front = new NounInFront(s, words, enclosures, nouns, verbs);
        this.behind = new NounBehind(s, words, enclosures, times, nouns, verbs);
        this.lists = new NounList(s, words, enclosures, nouns);
    }

    /**
     * A noun with the verb that goes with it.
     *
     * @param subject as written
     * @param action the verb, or empty
     */
    record Noun(String subject, String action) {}

    /** The noun between {@code from} and {@code to}, with a verb taken off its end or out of its middle, and names in front of 等 left out. */
    Noun inFront(int from, int to, boolean counts, boolean hasVerb) {
        return front.noun(from, to, counts, hasVerb);
    }

    /** Where the nouns begin behind what is marked or has come to an end in front of them: 以新材料为主导的产业. */
    int start(int from, int to) {
        return front.start(from, to);
    }

    /** Where a verb begins that closes the noun (with its adverb), or {@code end}. */
    int tailVerb(int from, int end) {
        return verbs.tailVerb(from, end);
    }

    /** The noun behind a number, from {@code from} to at most {@code limit}. */
    Noun behind(int from, int limit, boolean another) {
        return behind.noun(from, limit, another);
    }

    /** The nouns of a list that share a verb: 工业投资、技改投资; a head that the last one has goes to the others too. */
    List<String> pieces(int from, int to, boolean splitsAnd) {
        return lists.pieces(from, to, splitsAnd);
    }

    /** 办结率和满意率: the measures of one kind that 和 joins. */
    Optional<List<String>> alike(int from, int to) {
        return lists.alike(from, to);
    }

    /** What closes a list of examples: 等 of A、B等污染物. */
    Optional<WordTable.Hit> etcIn(int from, int to) {
        return lists.etcIn(from, to);
    }

    /** The characters as written, without what encloses or joins them. */
    String clean(int from, int to) {
        return nouns.clean(from, to);
    }

    boolean isLightHead(String noun) {
        return words.contains(SentenceWord.LIGHT_HEAD, noun);
    }

    boolean isMetric(String noun) {
        return words.table(SentenceWord.METRIC).lengthBefore(noun, 0, noun.length()) > 0
                || words.table(SentenceWord.LIGHT_HEAD).lengthBefore(noun, 0, noun.length()) > 1;
    }

    /** Whether a noun that ends like a measure is counted all the same: 行业标准15项. */
    boolean isCounted(String noun, String unit) {
        return words.table(SentenceWord.COUNTED).lengthBefore(noun, 0, noun.length()) > 0
                && words.contains(SentenceWord.PIECE, unit);
    }

    boolean isBare(String noun) {
        return words.contains(SentenceWord.BARE, noun);
    }
}
