package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.Commitment;

/**
 * What stands in front of a number, from the last boundary on: lead-in, noun, and between noun and number what belongs to neither: 同比, 累计, 占全市, 增速.
 */
final class LeftContext {
    private static final int MAX_TRIMS = 30;
    private static final int LONGEST_WHOLE = 30;
    private static final int LONGEST_REMARK = 12;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final ComparedWith compared;
    final LeadIn lead;
    /** Where it begins, lead-in included. */
    final int start;

    private final int end;

    final int from;
    int to;
    Optional<String> basis = Optional.empty();
    Optional<String> each = Optional.empty();
    Optional<String> scope = Optional.empty();
    Optional<String> per = Optional.empty();
    /** A verb between 分别 or 年均 and the number: 学位分别新增2000个、3500个. */
    String action = "";

    /** Whether the head stands behind the number: 保持8%以上的增速, 实现10%的增长. */
    boolean growsBehind;

    boolean growthHead;
    boolean fallHead;
    boolean share;
    boolean distributed;
    boolean cumulative;
    boolean forecast;
    boolean past;
    /** Whether the noun is where a change starts: 由82%提高到85%. */
    boolean baseline;

    LeftContext(CharSequence s, int start, int end, Words words, TimeReader times) {
        this.s = s;
        this.words = words;
        this.times = times;
        this.compared = new ComparedWith(s, words, times);
        this.lead = LeadIn.of(s, start, end, words, times);
        this.start = start;
        this.end = end;
        this.from = lead.noun;
        this.to = end;
        cumulative = lead.cumulative
                || words.table(SentenceWord.RUNNING_TOTAL).firstIn(s, from, end).isPresent();
        forecast = lead.forecast;
        past = lead.past;
        fromBase();
        int trims = 0;
        while (to > from && trims < MAX_TRIMS && trim()) {
            trims++;
        }
        if (isChange(s.subSequence(from, to).toString())) {
            to = from;
        }
    }

    /** 提高至2017年的160亿元: with the date gone the verb stands alone, and is no noun. */
    private boolean isChange(String rest) {
        return rest.length() > 1
                && (words.contains(SentenceWord.GROW, rest) || words.contains(SentenceWord.FALL, rest))
                && lead.time.isPresent();
    }

    boolean isEmpty() {
        return to <= from;
    }

    /** 由82%提高到, 由2020年的310家增加到: the number is where the change starts. */
    private void fromBase() {
        int end = to;
        if (end > from && words.is(SentenceWord.OF, s, end - 1)) {
            end--;
        }
        for (int at = Math.max(from, end - 12); at < end; at++) {
            int stop = end;
            if (times.at(at).filter(p -> p.end() == stop).isPresent() && at > from && isFrom(at - 1)) {
                baseline = true;
                to = at - 1;
                return;
            }
        }
        if (to > from && isFrom(to - 1)) {
            baseline = true;
            to--;
            return;
        }
        for (int at = Math.max(from + 2, end - 12); at < end - 1; at++) {
            int former = at + 1 + words.table(SentenceWord.FORMERLY).lengthAt(s, at + 1, end);
            if (isFrom(at) && former < end && NumeralScanner.isArabicDigit(s.charAt(former))) {
                to = at;
                return;
            }
        }
    }

    private boolean isFrom(int at) {
        return words.is(NumberWord.STARTING_FROM, s, at);
    }

    /** 是上一个五年的2.3倍: all that stands in front of a multiple is its base. */
    void takeBase(Mention first) {
        int equals = first.isMultiple() ? words.table(SentenceWord.EQUALS).lengthAt(s, from, to) : 0;
        if (equals > 0 && to - from - equals > 1) {
            int last = words.is(SentenceWord.OF, s, end - 1) ? end - 1 : end;
            basis = Optional.of(s.subSequence(from + equals, last).toString());
            to = from;
        }
    }

    private boolean trim() {
        if (remarkOnBase()) {
            return true;
        }
        int n = before(SentenceWord.BASIS);
        if (n > 0) {
            String word = s.subSequence(to - n, to).toString();
            boolean total = words.contains(SentenceWord.RUNNING_TOTAL, word);
            cumulative |= total;
            if (!total && !words.contains(SentenceWord.YEARLY, word)) {
                basis = Optional.of(word);
            }
            to -= n;
            return true;
        }
        n = before(SentenceWord.EACH);
        if (n > 0) {
            each = words.value(SentenceWord.EACH, s.subSequence(to - n, to).toString());
            to -= n;
            return true;
        }
        if (occupies() || compared() || perBefore() || among()) {
            return true;
        }
        n = before(SentenceWord.GROWTH_HEAD);
        if (n > 0 && !share && before(SentenceWord.KEEPS_HEAD) < n) {
            growthHead = true;
            to -= n;
            return true;
        }
        n = before(SentenceWord.FALL_HEAD);
        if (n > 0) {
            fallHead = true;
            to -= n;
            return true;
        }
        if (boundOfVerb()) {
            return true;
        }
        int streak = Streaks.start(s, from, to, words);
        if (streak >= 0) {
            to = streak;
            return true;
        }
        n = before(SentenceWord.PER_HEAD) > before(SentenceWord.RIGHT_TRIM) ? 0 : before(SentenceWord.RIGHT_TRIM);
        if (endsInNoun(n)) {
            return false;
        }
        if (n > 1 || n == 1 && before(SentenceWord.TAIL) < 2) {
            trimmed(s.subSequence(to - n, to).toString());
            to -= n;
            return true;
        }
        return distributedVerb() || trimTime();
    }

    /** 同比(下同)增长: what is said in brackets of the base. */
    private boolean remarkOnBase() {
        if (s.charAt(to - 1) != ')') {
            return false;
        }
        for (int i = to - 2; i > Math.max(from, to - LONGEST_REMARK); i--) {
            if (s.charAt(i) == '(') {
                boolean base = words.table(SentenceWord.BASIS).lengthBefore(s, from, i) > 0;
                to = base ? i : to;
                return base;
            }
        }
        return false;
    }

    private void trimmed(String word) {
        distributed |= words.contains(SentenceWord.DISTRIBUTING, word);
        cumulative |= words.table(SentenceWord.RUNNING_TOTAL)
                .firstIn(word, 0, word.length())
                .isPresent();
        past |= words.contains(SentenceWord.DONE, word);
        forecast |= words.contains(SentenceWord.FORECAST, word);
        Optional<String> commitment = words.value(SentenceWord.MODAL, word);
        if (commitment.filter("stretch"::equals).isPresent() && lead.commitment.isEmpty()) {
            lead.commitment = Optional.of(Commitment.STRETCH);
        } else if (commitment.filter("firm"::equals).isPresent() && lead.commitment.isEmpty()) {
            lead.commitment = Optional.of(Commitment.FIRM);
        }
    }

    private int before(WordKind kind) {
        return words.table(kind).lengthBefore(s, from, to);
    }

    /** 学位分别新增, 专利年均新增: a verb right behind a word that distributes or times it. */
    private boolean distributedVerb() {
        int verb = words.table(SentenceWord.ADD).lengthBefore(s, from, to);
        boolean named =
                words.contains(SentenceWord.SELF, s.subSequence(to - verb, to).toString());
        if (verb < 2 || !action.isEmpty() || named) {
            return false;
        }
        int end = to - verb;
        int trim = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, end);
        boolean timed = words.table(SentenceWord.EACH).lengthBefore(s, from, end) > 0
                || words.table(SentenceWord.BASIS).lengthBefore(s, from, end) > 0;
        if (trim == 0 && !timed || end - trim <= from) {
            return false;
        }
        action = s.subSequence(end, to).toString();
        to = end;
        return true;
    }

    /** A phrase of time right in front of the number: 规上工业总产值1-11月增长8%. */
    private boolean trimTime() {
        for (int at = Math.max(from, to - 12); at < to - 1; at++) {
            int end = to;
            Optional<TimeReader.Phrase> phrase = times.at(at).filter(p -> p.end() == end);
            if (phrase.isPresent() && (phrase.get().period().isPresent() || at > from)) {
                int equals = words.table(SentenceWord.EQUALS).lengthBefore(s, from, at);
                if (equals > 0 && words.is(SentenceWord.OF, s, end)) {
                    basis = Optional.of(s.subSequence(at, end).toString());
                    to = at - equals;
                    return true;
                }
                if (lead.time.isEmpty() && phrase.get().period().isPresent()) {
                    lead.time = phrase;
                }
                to = at;
                return true;
            }
        }
        return false;
    }

    /** 经济总量在全市各县区中突破500亿元: among whom the subject stands out. */
    private boolean among() {
        if (!words.is(SentenceWord.AMONG, s, to - 1)) {
            return false;
        }
        for (int i = to - 3; i > Math.max(from, to - 14); i--) {
            if (words.is(FunctionWord.AT, s, i) && words.is(SentenceWord.SCOPE, s, i + 1)) {
                to = i;
                return true;
            }
        }
        return false;
    }

    /** 每人每月780元: what each amount is paid for. */
    private boolean perBefore() {
        int n = words.units().perBefore(s, from, to);
        if (n == 0 || to - n <= from) {
            return false;
        }
        to -= n;
        return true;
    }

    /** 占规上工业总产值的: a share of an amount. */
    private boolean ofAmount() {
        for (int i = to - 3; i >= Math.max(from, to - 20); i--) {
            if (words.contains(SentenceWord.OCCUPY, s.subSequence(i, i + 1).toString())
                    && !words.is(SentenceWord.GUARD, s, i)) {
                share = true;
                to = i;
                return true;
            }
        }
        return boundOfAmount();
    }

    /** 关键技术突破5项: what looks like a comparator closes a noun. */
    private boolean endsInNoun(int trim) {
        int n = before(SentenceWord.BEFORE);
        return n > trim
                && words.value(SentenceWord.BEFORE, s.subSequence(to - n, to).toString())
                        .filter("none"::equals)
                        .isPresent();
    }

    /** 比2020年, 高于全国: what a change is measured against. */
    private boolean compared() {
        int start = compared.start(from, to);
        if (start < 0) {
            return false;
        }
        basis = Optional.of(s.subSequence(start, to).toString());
        to = start;
        return true;
    }

    /** 最多跑1次: a short verb stands between the bound and the number. */
    private boolean boundOfVerb() {
        for (int i = Math.max(from, to - 4); i < to - 2; i++) {
            int n = words.table(SentenceWord.BEFORE).lengthAt(s, i, to);
            Optional<String> value =
                    words.value(SentenceWord.BEFORE, s.subSequence(i, i + n).toString());
            if (n > 1
                    && i + n == to - 1
                    && value.filter(v -> v.equals("atLeast") || v.equals("atMost"))
                            .isPresent()) {
                lead.comparator = value;
                to = i;
                return true;
            }
        }
        return false;
    }

    /** 准入标准不低于可支配收入的60%: the bound stands in front of what the share is of. */
    private boolean boundOfAmount() {
        for (int i = Math.max(from + 2, to - LONGEST_WHOLE); i < to - 3; i++) {
            int n = words.table(SentenceWord.BEFORE).lengthAt(s, i, to);
            Optional<String> value =
                    words.value(SentenceWord.BEFORE, s.subSequence(i, i + n).toString());
            if (n > 1
                    && value.filter(v -> v.equals("atLeast") || v.equals("atMost"))
                            .isPresent()) {
                lead.comparator = value;
                share = true;
                to = i;
                return true;
            }
        }
        return false;
    }

    /** 占全市, 占全省总量的: a share of the whole of a place. */
    private boolean occupies() {
        int end = to;
        if (end > from && words.is(SentenceWord.OF, s, end - 1)) {
            end--;
        }
        int whole = words.table(SentenceWord.WHOLE).lengthBefore(s, from, end);
        if (whole > 0) {
            end -= whole;
            end -= words.is(SentenceWord.OF, s, end - 1) ? 1 : 0;
        }
        int place = words.table(SentenceWord.SCOPE).lengthBefore(s, from, end);
        int verb = words.table(SentenceWord.OCCUPY).lengthBefore(s, from, end - place);
        if (verb == 0 && whole > 0 && place > 0) {
            verb = words.table(SentenceWord.REACH).lengthBefore(s, from, end - place);
        }
        if (verb == 0 && words.is(SentenceWord.OF, s, to - 1)) {
            return ofAmount();
        }
        boolean named = place == 0 && verb > 1 && to - verb > from;
        if (verb == 0 || place == 0 && end != to || named) {
            return false;
        }
        share = true;
        if (place > 0) {
            scope = Optional.of(s.subSequence(end - place, end).toString());
        }
        to = end - place - verb;
        return true;
    }
}
