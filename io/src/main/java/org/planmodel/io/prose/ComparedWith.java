package org.planmodel.io.prose;

/** Finds what a change is measured against, in front of the number: 比2020年, 较“十三五”末, 比年度计划高, 高于全国平均水平, 剔除不可比因素. */
final class ComparedWith {
    private static final int LONGEST = 30;
    private static final int NONE = -1;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;

    ComparedWith(CharSequence s, Words words, TimeReader times) {
        this.s = s;
        this.words = words;
        this.times = times;
    }

    /** Where it begins, if it ends in front of {@code to}; -1 where nothing is compared. */
    int start(int from, int to) {
        int start = comparedWith(from, to);
        start = start == NONE ? comparedPlace(from, to) : start;
        start = start == NONE ? higherThan(from, to) : start;
        start = start == NONE ? fasterThan(from, to) : start;
        return start == NONE ? withoutFactors(from, to) : start;
    }

    /** 比2020年, 较2023年, 比五五计划时期: what a change is measured against; a clause that opens with a period names it whatever it is called. */
    private int comparedWith(int from, int to) {
        int end = to - words.table(SentenceWord.PERIOD_END).lengthBefore(s, from, to);
        for (int at = Math.max(from + 1, end - 10); at < to - 1; at++) {
            int stop = end;
            boolean plan = s.charAt(at) == '“' && s.charAt(end - 1) == '”' || at - 1 == from && end < to;
            if (words.is(SentenceWord.THAN, s, at - 1)
                    && words.table(SentenceWord.METRIC).lengthBefore(s, from, at) == 0
                    && (plan
                            || times.at(at)
                                    .filter(p -> p.end() == stop || p.end() == to)
                                    .isPresent())) {
                return at - 1;
            }
        }
        return NONE;
    }

    /** 超全省平均水平3个百分点, 比全国平均增速高1个百分点: another place that a change is measured against. */
    private int comparedPlace(int from, int to) {
        int end = to - words.table(SentenceWord.AVERAGE).lengthBefore(s, from, to);
        int place = Math.max(
                words.table(SentenceWord.SCOPE).lengthBefore(s, from, end),
                words.table(SentenceWord.PLANNED).lengthBefore(s, from, end));
        int word = words.table(SentenceWord.COMPARED).lengthBefore(s, from, end - place);
        if (place == 0 || word == 0) {
            return NONE;
        }
        return end - place - word;
    }

    /** 比年度计划高20个百分点: what stands between 比 and 高 is what the change is measured against. */
    private int higherThan(int from, int to) {
        if (words.table(SentenceWord.DIFFERS).lengthBefore(s, from, to) == 0) {
            return NONE;
        }
        for (int i = to - 2; i >= Math.max(from, to - 14); i--) {
            boolean than = words.is(SentenceWord.THAN, s, i);
            if (than && words.table(SentenceWord.METRIC).lengthBefore(s, from, i + 1) == 0) {
                return i;
            }
        }
        return NONE;
    }

    /** 增速高于全部规模以上工业0.5个百分点: with the growth of what the growth is compared. */
    private int fasterThan(int from, int to) {
        for (int i = to - 3; i > Math.max(from, to - LONGEST); i--) {
            int n = words.table(SentenceWord.COMPARED).lengthAt(s, i, to);
            int trim = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, i);
            if (n > 1 && words.table(SentenceWord.GROWTH_HEAD).lengthBefore(s, from, i - trim) > 0) {
                return i;
            }
        }
        return NONE;
    }

    /** 生产总值剔除不可比因素增长7.8%: what the change leaves out is its base. */
    private int withoutFactors(int from, int to) {
        if (words.table(SentenceWord.FACTOR).lengthBefore(s, from, to) == 0) {
            return NONE;
        }
        for (int i = Math.max(from + 1, to - LONGEST); i < to - 2; i++) {
            if (words.is(SentenceWord.LEAVING_OUT, s, i)) {
                return i;
            }
        }
        return NONE;
    }
}
