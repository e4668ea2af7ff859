package org.planmodel.io.prose;

/** Finds where phrases end that stand in front of the verb of a clause: whom it serves, each of whom it is for, what it makes use of; and bases that open a clause. */
final class PhrasesAhead {
    private static final int LONGEST = 18;
    private final CharSequence s;
    private final int to;
    private final Words words;
    private final WordsAhead ahead;

    PhrasesAhead(CharSequence s, int to, Words words, WordsAhead ahead) {
        this.s = s;
        this.to = to;
        this.words = words;
        this.ahead = ahead;
    }

    private int guard(int at) {
        return words.table(SentenceWord.GUARD).lengthAt(s, at);
    }

    /** 为小微企业减免, 向社会开放: where the verb begins behind the preposition of {@code n} characters; {@code at} where none follows. */
    int verbBehindServed(int at, int n) {
        boolean several = words.value(
                        FunctionWord.BENEFICIARY, s.subSequence(at, at + n).toString())
                .filter("several"::equals)
                .isPresent();
        for (int i = at + n + 1; i < Math.min(to - 1, at + (several ? 2 : 1) * LONGEST); i++) {
            int verb = ahead.verbLength(i);
            if (verb > 1 && guard(i) <= verb) {
                return i;
            }
            if (",;".indexOf(s.charAt(i)) >= 0 || s.charAt(i) == '、' && !several) {
                return at;
            }
        }
        return at;
    }

    /** 每个重点园区至少引进: where the verb, or its bound, begins behind whatever stands at {@code start}; {@code start} where none follows. */
    int verbBehindEach(int start) {
        for (int i = start + 2; i < Math.min(to, start + LONGEST); i++) {
            int bound = ahead.length(SentenceWord.BEFORE, i) > 1 ? ahead.length(SentenceWord.BEFORE, i) : 0;
            int verb = ahead.verbLength(i + bound);
            if (verb > 1 && guard(i + bound) <= verb) {
                return i;
            }
        }
        return start;
    }

    /** 依托糖酒会引进项目: where a verb begins behind the occasion, with a noun behind it; {@code from} where none follows. */
    int verbBehindOccasion(int from) {
        for (int i = from + 2; i < Math.min(to - 2, from + LONGEST); i++) {
            int verb = ahead.verbLength(i);
            if (s.charAt(i) == '、' || s.charAt(i) == ',') {
                return from;
            }
            if (verb > 1 && to - i - verb >= 2 && (guard(i) <= verb || i + guard(i) == to)) {
                return i;
            }
        }
        return from;
    }

    /** 按2000年价格计算, 与上一个五年相比, 比上年 in front of 增收: where the base ends that begins at {@code at}; {@code at} where none does. */
    int basisEnd(int at) {
        int end = closedBy(SentenceWord.ACCORDING, SentenceWord.RECKONED, at);
        if (end == at) {
            end = closedBy(SentenceWord.WITH, SentenceWord.COMPARED_WITH, at);
        }
        if (end > at) {
            return end;
        }
        int n = ahead.length(SentenceWord.BASIS, at);
        return n < 2 || words.table(SentenceWord.CHANGE).lengthAt(s, at + n, to) == 0 ? at : at + n;
    }

    private int closedBy(WordKind opening, WordKind closing, int at) {
        for (int i = at + 3; words.is(opening, s, at) && i < Math.min(to, at + LONGEST); i++) {
            int n = ahead.length(closing, i);
            if (n > 0) {
                return i + n;
            }
        }
        return at;
    }

    /** 重点引进和培养人才: where 重点 ends, if a verb follows with a noun behind it; {@code at} where it belongs to a name. */
    int focusEnd(int at) {
        int n = ahead.length(SentenceWord.FOCUS, at);
        int next = at + n;
        int verb = n > 0 ? ahead.verbLength(next) : 0;
        boolean guarded = guard(next) > verb || guard(at) > n;
        return verb < 2 || guarded || next + verb < to && to - next - verb < 3 ? at : next;
    }

    /** 全省完成改造21702间: where the place ends in front of the verb; {@code at} where none follows. */
    int placeEnd(int at) {
        int n = ahead.length(SentenceWord.SCOPE, at);
        if (n < 2 || !words.is(FunctionWord.ENTIRE, s, at)) {
            return at;
        }
        int modal = ahead.length(SentenceWord.MODAL, at + n);
        int next = at + n + (modal > 1 && ahead.verbLength(at + n) < 2 ? modal : 0);
        int verb = ahead.verbLength(next);
        return verb < 2 || guard(next) >= verb ? at : at + n;
    }
}
