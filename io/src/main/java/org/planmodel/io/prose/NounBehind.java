package org.planmodel.io.prose;

import java.util.Optional;

/** The noun behind a number: 新建8所小学, 9个安置区春节前全部封顶. */
final class NounBehind {
    /** From this length on a clause in front of 的 describes, and is no part of the name: 紧跟科技发展前沿、创新能力强的人才. */
    private static final int DESCRIPTION = 9;

    /** The same, where it only says what the thing has: 具有突破性、带动性的项目. */
    private static final int HAVING = 12;

    /** A verb behind as many characters is that of the clause, though 的 follows. */
    private static final int LONG_NOUN = 5;

    private static final String CLAUSE_ENDS = ",;:。";
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;
    private final NounText nouns;
    private final NounVerbs verbs;

    NounBehind(CharSequence s, Words words, Enclosures enclosures, TimeReader times, NounText nouns, NounVerbs verbs) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
        this.times = times;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    /** The noun behind a number, from {@code from} to at most {@code limit}. */
    Subjects.Noun noun(int from, int limit, boolean another) {
        int start = from < limit && nouns.marksModifier(from) ? from + 1 : from;
        int end = another ? beforeNames(start, limit) : limit;
        int verb = end;
        for (int i = start + 2; i < limit; i++) {
            if (enclosures.quoted(i)) {
                continue;
            }
            if (s.charAt(i) == '(' && counts(i, limit)) {
                end = i;
                verb = i;
                break;
            }
            int date = dateEnd(i, limit);
            if (date > i) {
                end = i;
                verb = date;
                break;
            }
            if (words.table(SentenceWord.OVERLAPPING).lengthBefore(s, start, i + 1) > 1) {
                continue;
            }
            if (cuts(start, i, limit)
                    || another
                            && startsVerb(i)
                            && words.table(SentenceWord.GUARD).lengthAt(s, i) == 0) {
                end = i;
                verb = i;
                break;
            }
        }
        String action = end < limit ? predicate(verb, limit) : "";
        if (action.isEmpty() && end < limit && words.is(SentenceWord.COMPLETED, s, verb)) {
            action = s.subSequence(
                            verb, verb + words.table(SentenceWord.COMPLETED).lengthAt(s, verb))
                    .toString();
        }
        end = withoutEnding(start, end, limit);
        int tail = verbs.tailVerb(start, end);
        if (end == limit && tail > start + 1 && tail < end) {
            action = verbs.tailAction(tail, end);
            end = strips(action) ? tail : end;
        }
        return new Subjects.Noun(nouns.clean(behindDescription(start, end), end), action);
    }

    /** 125个村庄(包括63个补助村): whether the brackets tell the parts of what is counted. */
    private boolean counts(int open, int limit) {
        for (int i = open + 1; i < limit && s.charAt(i) != ')'; i++) {
            if (NumeralScanner.isArabicDigit(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word begins at {@code i} that ends the noun: the verb of the clause, an adverb. */
    private boolean cuts(int start, int i, int limit) {
        int cut = words.table(SentenceWord.CUT).lengthAt(s, i);
        int adverb = words.table(SentenceWord.TAIL_ADVERB).lengthAt(s, i);
        if (adverb > 1
                && i + adverb < limit
                && words.is(SentenceWord.CUT, s, i + adverb)
                && words.table(SentenceWord.GUARD).lengthAt(s, i) <= adverb) {
            return true;
        }
        if (cut == 0
                || nouns.marksModifier(i - 1)
                || words.table(SentenceWord.GUARD).lengthAt(s, i) > cut
                || cut == 1 && words.table(SentenceWord.GUARD).lengthBefore(s, 0, i + 1) > 1) {
            return false;
        }
        if (words.is(SentenceWord.PERFECT, s, i + cut) && cut > 1) {
            return true;
        }
        boolean member =
                words.table(SentenceWord.OUTCOME).lengthAt(s, i) == cut && words.is(SentenceWord.MEMBER, s, i + cut);
        return !member
                && !words.is(SentenceWord.PROPERTY, s, i + cut)
                && (!isModifier(i, limit) || i - start >= LONG_NOUN && cut > 1);
    }

    /** The end of the noun without what closes a phrase: 中, 后, 等, and what joins it to the next. */
    private int withoutEnding(int start, int to, int limit) {
        int end = to;
        if (end - start > 4
                && end == limit
                && words.is(SentenceWord.AMONG, s, end - 1)
                && words.table(SentenceWord.THING).lengthBefore(s, start, end - 1) > 1) {
            end--;
        }
        int afterwards = words.table(SentenceWord.AFTERWARDS).lengthBefore(s, start + 2, end);
        end -= end == limit ? afterwards : 0;
        if (end - start > 3 && words.is(SentenceWord.ETC, s, end - 1) && !words.is(SentenceWord.NOT_ETC, s, end - 2)) {
            end--;
        }
        while (end > start
                && ("、,;".indexOf(s.charAt(end - 1)) >= 0
                        || words.is(SentenceWord.TAKING, s, end - 1)
                        || joint(start, end) > 0)) {
            end -= Math.max(1, joint(start, end));
        }
        return end;
    }

    private int joint(int start, int end) {
        return nouns.jointBefore(start, end);
    }

    /** Where the noun begins behind a long description of it. */
    private int behindDescription(int from, int end) {
        int least = words.is(SentenceWord.PROVIDED, s, from) ? HAVING : DESCRIPTION;
        for (int i = from + 1; i < end - 2; i++) {
            if (NumeralScanner.isArabicDigit(s.charAt(i))) {
                return from;
            }
            boolean marks = nouns.marksModifier(i) && enclosures.free(i) && !words.is(SentenceWord.GUARD, s, i);
            if (marks && i + 1 - from >= least && s.charAt(i - 1) != '”') {
                return i + 1;
            }
        }
        return from;
    }

    /** 4所幼儿园、甲校、乙校等7所小学: the noun ends in front of the names that the next number counts. */
    private int beforeNames(int from, int limit) {
        if (limit - from < 4 || !words.is(SentenceWord.ETC, s, limit - 1)) {
            return limit;
        }
        for (int i = from + 1; i < limit; i++) {
            if (s.charAt(i) == '、' && enclosures.free(i)) {
                return i;
            }
        }
        return limit;
    }

    /** 9个安置区春节前全部封顶: where a date ends that begins at {@code i} and that something follows; {@code i} where none does. */
    private int dateEnd(int i, int limit) {
        Optional<TimeReader.Phrase> phrase = times.at(i).filter(p -> p.end() < limit);
        return phrase.isPresent()
                        && words.is(SentenceWord.DATE_END, s, phrase.get().end() - 1)
                ? phrase.get().end()
                : i;
    }

    /** 吸引力强、带动面广的消费场景: what stands in front of 的 belongs to the noun behind it. */
    private boolean isModifier(int from, int limit) {
        for (int i = from + 1; i < limit - 2; i++) {
            if (CLAUSE_ENDS.indexOf(s.charAt(i)) >= 0) {
                return false;
            }
            if (nouns.marksModifier(i)) {
                return true;
            }
        }
        return false;
    }

    /** 全部开工, 顺利摘牌验收: the verb behind adverbs, where it closes the clause; 参加培训: what those who are counted do. */
    private String predicate(int from, int limit) {
        int does = words.table(SentenceWord.OUTCOME).lengthAt(s, from, limit);
        if (does > 0) {
            return s.subSequence(from, from + does).toString();
        }
        int i = from;
        int adverb = Math.max(
                words.table(SentenceWord.TAIL_ADVERB).lengthAt(s, i),
                words.table(SentenceWord.CUT).lengthAt(s, i));
        while (adverb > 0
                && i + adverb < limit
                && words.table(SentenceWord.TAIL).lengthAt(s, i) == 0) {
            i += adverb;
            adverb = Math.max(
                    words.table(SentenceWord.TAIL_ADVERB).lengthAt(s, i),
                    words.table(SentenceWord.CUT).lengthAt(s, i));
        }
        int n = words.table(SentenceWord.TAIL).lengthAt(s, i);
        return n > 0 && i + n == limit ? s.subSequence(i, i + n).toString() : "";
    }

    /** Whether a verb behind the noun says what is done to all that are counted: 17个项目规划验收; 20个园区提质增效 keeps it. */
    private boolean strips(String action) {
        return words.contains(SentenceWord.STAGE, action)
                || words.contains(SentenceWord.TAIL, action)
                        && (words.table(SentenceWord.STAGE).lengthBefore(action, 0, action.length()) > 0
                                || words.is(SentenceWord.STAGE, action, 0));
    }

    private boolean startsVerb(int i) {
        int n = Math.max(
                words.table(SentenceWord.ADD).lengthAt(s, i),
                words.table(SentenceWord.INNER).lengthAt(s, i));
        return n > 1 && !words.is(SentenceWord.PROPERTY, s, i + n) && !words.is(SentenceWord.ACTIVITY, s, i + n);
    }
}
