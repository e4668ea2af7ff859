package org.planmodel.io.prose;

/** The verb that closes a noun, with the adverbs in front of it: 无人机航线全部开通. */
final class NounVerbs {
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;

    NounVerbs(CharSequence s, Words words, Enclosures enclosures) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
    }

    String tailAction(int tail, int end) {
        int at = tail;
        int adverb = words.table(SentenceWord.TAIL_ADVERB).lengthAt(s, at);
        while (adverb > 0 && at + adverb < end && words.table(SentenceWord.TAIL).lengthAt(s, at) <= adverb) {
            at += adverb;
            adverb = words.table(SentenceWord.TAIL_ADVERB).lengthAt(s, at);
        }
        return s.subSequence(at, end).toString();
    }

    /** Where a verb begins that closes the noun (with its adverb), or {@code end}. */
    int tailVerb(int from, int end) {
        int n = words.table(SentenceWord.TAIL).lengthBefore(s, from, end);
        if (n == 0 || enclosures.quoted(end - 1)) {
            return end;
        }
        int at = end - n;
        int adverb = words.table(SentenceWord.TAIL_ADVERB).lengthBefore(s, from, at);
        while (adverb > 0) {
            at -= adverb;
            adverb = words.table(SentenceWord.TAIL_ADVERB).lengthBefore(s, from, at);
        }
        return at;
    }
}
