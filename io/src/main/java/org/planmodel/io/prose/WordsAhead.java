package org.planmodel.io.prose;

/** What begins at a place in front of a number: a verb, a word of a kind, a remark in brackets. Nothing behind the number is looked at. */
final class WordsAhead {
    private static final int REMARK = 20;
    private final CharSequence s;
    private final int to;
    private final Words words;

    WordsAhead(CharSequence s, int to, Words words) {
        this.s = s;
        this.to = to;
        this.words = words;
    }

    /** Whether a quotation that opens in front of {@code from} closes in front of the number. */
    boolean closes(int from) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == '”') {
                return true;
            }
        }
        return false;
    }

    /** Where a remark in brackets ends that begins at {@code at}; {@code at} where none does. */
    int remarkEnd(int at) {
        if (at >= to || s.charAt(at) != '(') {
            return at;
        }
        for (int i = at + 1; i < Math.min(to, at + REMARK); i++) {
            if (s.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    int verbLength(int at) {
        int add = length(SentenceWord.ADD, at);
        int act = length(SentenceWord.DO, at);
        return Math.max(add, act);
    }

    int length(WordKind kind, int at) {
        return words.table(kind).lengthAt(s, at, to);
    }

    /** 新增(改造), 新建(改扩建): the length of a second verb in brackets; 0 where none stands. */
    int alternative(int at) {
        if (at >= to || s.charAt(at) != '(') {
            return 0;
        }
        int n = verbLength(at + 1);
        return n > 0 && at + 1 + n < to && s.charAt(at + 1 + n) == ')' ? n + 2 : 0;
    }

    boolean followed(int at) {
        if (at >= to) {
            return true;
        }
        int guard = words.table(SentenceWord.GUARD).lengthAt(s, at);
        int verb = Math.max(verbLength(at), length(SentenceWord.MODAL, at));
        if (verb > guard && verb > 1) {
            return true;
        }
        if (guard > 0) {
            return false;
        }
        if (length(SentenceWord.BEFORE, at) > 1 && verbLength(at + length(SentenceWord.BEFORE, at)) > 1) {
            return true;
        }
        if (length(SentenceWord.INVESTED, at) == to - at) {
            return true;
        }
        int adverb = length(SentenceWord.ADVERB, at);
        return adverb > 1 && followed(at + adverb)
                || words.is(SentenceWord.EACH, s, at)
                || words.is(SentenceWord.SCOPE, s, at)
                        && adverb == 0
                        && verbLength(at + words.table(SentenceWord.SCOPE).lengthAt(s, at)) > 1;
    }
}
