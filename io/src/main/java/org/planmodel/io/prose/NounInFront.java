package org.planmodel.io.prose;

/** The noun in front of a number: 无人机航线开通超50条, 引进A、B等8个项目. */
final class NounInFront {
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final NounText nouns;
    private final NounVerbs verbs;

    NounInFront(CharSequence s, Words words, Enclosures enclosures, NounText nouns, NounVerbs verbs) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** The noun between {@code from} and {@code to}, with a verb taken off its end or out of its middle, and names in front of 等 left out. */
    Subjects.Noun noun(int from, int to, boolean counts, boolean hasVerb) {
        int start = behindAgent(start(from, to), to);
        int end = reached(start, to);
        String action = "";
        int inner = counts ? innerVerb(start, end) : start;
        int done = words.table(SentenceWord.INNER).lengthAt(s, inner);
        if (inner > start
                && isMeasureOnly(inner + done, end)
                && words.contains(
                        SentenceWord.REACH, s.subSequence(inner, inner + done).toString())) {
            int modal = words.table(SentenceWord.MODAL).lengthBefore(s, start + 1, inner);
            return new Subjects.Noun(nouns.clean(start, inner - modal) + nouns.clean(inner + done, end), "");
        }
        boolean resident = words.table(SentenceWord.RESIDENCE).lengthAt(s, start, inner) > 0
                && words.table(SentenceWord.METRIC).lengthBefore(s, inner, end) > 0;
        if (inner > start && (resident || words.is(SentenceWord.PER_HEAD, s, start))
                || inner > start
                        && isMeasureOnly(inner + words.table(SentenceWord.INNER).lengthAt(s, inner), end)) {
            inner = start;
        }
        if (inner > start) {
            int n = words.table(SentenceWord.INNER).lengthAt(s, inner);
            int more = verbAt(inner + n, end);
            action = s.subSequence(inner, inner + n + more).toString();
            start = inner + n + more;
        } else if (counts) {
            int tail = verbs.tailVerb(start, end);
            boolean takes = !hasVerb
                    || words.contains(
                            SentenceWord.TAKES,
                            s.subSequence(Math.min(tail, end), end).toString());
            boolean named = words.table(SentenceWord.METRIC).lengthBefore(s, start, end) > end - tail;
            if (tail > start + 1 && tail < end && takes && !named) {
                action = verbs.tailAction(tail, end);
                end = tail;
            }
        }
        start = behindList(start, end);
        return new Subjects.Noun(nouns.clean(start, end), action);
    }

    /** Where the nouns begin behind what is marked or has come to an end in front of them. */
    int start(int from, int to) {
        return behindModifier(behindStages(from, to), to);
    }

    /** 旅游接待总人次: a verb in front of nothing but a measure belongs to the name of the measure. */
    private boolean isMeasureOnly(int from, int end) {
        int total = from + words.table(SentenceWord.TOTAL).lengthAt(s, from, end);
        return words.table(SentenceWord.LIGHT_HEAD).lengthAt(s, from, end) == end - from
                || words.table(SentenceWord.METRIC).lengthAt(s, total, end) == end - total;
    }

    /** A开通、B投产、工业总产值破万亿: what has reached a stage of its own stands apart from the noun. */
    private int behindStages(int from, int to) {
        for (int i = to - 2; i > from + 2; i--) {
            if (s.charAt(i) == '、'
                    && enclosures.free(i)
                    && Math.max(
                                    words.table(SentenceWord.STAGE).lengthBefore(s, from, i),
                                    words.table(SentenceWord.QUALITATIVE).lengthBefore(s, from, i))
                            > 1
                    && words.table(SentenceWord.METRIC).lengthBefore(s, i, to) > 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** 以新能源、新材料为主导的战略性新兴产业: the noun begins behind what it is marked by. */
    private int behindModifier(int from, int to) {
        if (!words.is(SentenceWord.TAKING, s, from)) {
            return from;
        }
        for (int i = from + 2; i < to - 2; i++) {
            if (words.is(SentenceWord.AS, s, i) && enclosures.free(i)) {
                for (int k = i + 1; k < Math.min(to - 1, i + 7); k++) {
                    if (nouns.marksModifier(k)) {
                        return k + 1;
                    }
                }
            }
        }
        return from;
    }

    /** 重点媒体累计刊播稿件300篇, 市县先后派出干部20名: behind the one who acts, a word of counting and a verb the noun begins. */
    private int behindAgent(int from, int to) {
        for (int i = from + 2; i < to - 3; i++) {
            int counting = words.table(SentenceWord.COUNTING).lengthAt(s, i, to);
            if (counting > 0 && enclosures.free(i)) {
                int at = i + counting;
                int verb = Math.max(
                        words.table(SentenceWord.ADD).lengthAt(s, at, to),
                        words.table(SentenceWord.DO).lengthAt(s, at, to));
                boolean guarded = words.table(SentenceWord.GUARD).lengthAt(s, at, to) >= verb;
                boolean bare = words.contains(
                        SentenceWord.BARE,
                        s.subSequence(Math.min(at + verb, to), to).toString());
                if (verb > 1 && !guarded && !bare && to - at - verb > 1) {
                    return at + verb;
                }
            }
        }
        return from;
    }

    /** 时限压减至法定时限的20%: the noun ends where the verb begins, though a noun stands between verb and number. */
    private int reached(int from, int to) {
        for (int i = from + 2; i < to - 1; i++) {
            int fall = words.table(SentenceWord.FALL_TO).lengthAt(s, i);
            int reach = words.table(SentenceWord.REACH).lengthAt(s, i);
            int n = Math.max(fall, reach);
            if (n >= 3 && i + n <= to && words.is(SentenceWord.UP_TO, s, i + n - 1)) {
                return i;
            }
        }
        return to;
    }

    private int innerVerb(int from, int end) {
        for (int i = from + 2; i < end - 2; i++) {
            if (enclosures.quoted(i)) {
                continue;
            }
            int n = words.table(SentenceWord.INNER).lengthAt(s, i);
            if (n > 0
                    && (i + n <= end - 3 || i + n == end - 2 && isMeasureOnly(i + n, end))
                    && words.table(SentenceWord.GUARD).lengthAt(s, i) <= n
                    && !isListed(from, i)
                    && words.table(SentenceWord.DETERMINER).lengthBefore(s, from, i) == 0) {
                return i;
            }
        }
        return from;
    }

    /** 新增配置设备: the length of a second verb that a noun follows; 0 where none stands. */
    private int verbAt(int at, int end) {
        int n = Math.max(
                words.table(SentenceWord.ADD).lengthAt(s, at, end),
                words.table(SentenceWord.DO).lengthAt(s, at, end));
        boolean guarded = words.table(SentenceWord.GUARD).lengthAt(s, at) > n;
        return n > 1 && !guarded && end - at - n > 2 ? n : 0;
    }

    /** A verb right behind 和 or 、 belongs to a name: 引进和培育基地. */
    private boolean isListed(int from, int i) {
        return i > from && (s.charAt(i - 1) == '、' || words.is(SentenceWord.AND, s, i - 1));
    }

    /** Where the common noun begins behind names and 等: A、B等8个政策; a general noun keeps its list: 供需、融资等对接活动. */
    private int behindList(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (words.is(SentenceWord.ETC, s, i)
                    && !enclosures.quoted(i)
                    && !words.is(SentenceWord.NOT_ETC, s, i)
                    && !words.is(SentenceWord.NOT_ETC, s, i - 1)
                    && !words.is(SentenceWord.ABLE, s, i + 1)) {
                String noun = s.subSequence(i + 1, to).toString();
                boolean general = words.contains(SentenceWord.GENERIC, noun) || to - i - 1 < 2;
                return general ? from : i + 1;
            }
        }
        return from;
    }
}
