package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the noun that a number is about in the text in front of it or behind it, and splits lists of nouns that share a number. */
final class Subjects {
    private static final int LONGEST_PIECE = 24;
    private static final int LONGEST = 60;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final SharedHeads heads;
    private final TimeReader times;

    Subjects(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.times = times;
        this.heads = new SharedHeads(words);
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
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
        int start = behindModifier(behindStages(from, to), to);
        int end = reached(start, to);
        String action = "";
        int inner = counts ? innerVerb(start, end) : start;
        int done = words.table(Words.Kind.INNER).lengthAt(s, inner);
        if (inner > start
                && isMeasureOnly(inner + done, end)
                && words.contains(
                        Words.Kind.REACH, s.subSequence(inner, inner + done).toString())) {
            return new Noun(clean(start, inner) + clean(inner + done, end), "");
        }
        if (inner > start && words.is(Words.Kind.PER_HEAD, s, start)
                || inner > start
                        && isMeasureOnly(inner + words.table(Words.Kind.INNER).lengthAt(s, inner), end)) {
            inner = start;
        }
        if (inner > start) {
            int n = words.table(Words.Kind.INNER).lengthAt(s, inner);
            action = s.subSequence(inner, inner + n).toString();
            start = inner + n;
        } else if (counts) {
            int tail = tailVerb(start, end);
            boolean takes = !hasVerb
                    || words.contains(
                            Words.Kind.TAKES,
                            s.subSequence(Math.min(tail, end), end).toString());
            if (tail > start + 1 && tail < end && takes) {
                action = tailAction(tail, end);
                end = tail;
            }
        }
        start = behindList(start, end);
        return new Noun(clean(start, end), action);
    }

    /** 旅游接待总人次: a verb in front of nothing but a measure belongs to the name of the measure. */
    private boolean isMeasureOnly(int from, int end) {
        int total = from < end && s.charAt(from) == '总' ? from + 1 : from;
        return words.table(Words.Kind.LIGHT_HEAD).lengthAt(s, from, end) == end - from
                || words.table(Words.Kind.METRIC).lengthAt(s, total, end) == end - total;
    }

    /** A开通、B投产、工业总产值破万亿: what has reached a stage of its own stands apart from the noun. */
    private int behindStages(int from, int to) {
        for (int i = to - 2; i > from + 2; i--) {
            if (s.charAt(i) == '、'
                    && enclosures.free(i)
                    && words.table(Words.Kind.STAGE).lengthBefore(s, from, i) > 1
                    && words.table(Words.Kind.METRIC).lengthBefore(s, i, to) > 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** 以新能源、新材料为主导的战略性新兴产业: the noun begins behind what it is marked by. */
    int behindModifier(int from, int to) {
        if (from >= to || s.charAt(from) != '以') {
            return from;
        }
        for (int i = from + 2; i < to - 2; i++) {
            if (s.charAt(i) == '为' && enclosures.free(i)) {
                for (int k = i + 1; k < Math.min(to - 1, i + 7); k++) {
                    if (s.charAt(k) == '的') {
                        return k + 1;
                    }
                }
            }
        }
        return from;
    }

    /** 时限压减至法定时限的20%: the noun ends where the verb begins, though a noun stands between verb and number. */
    private int reached(int from, int to) {
        for (int i = from + 2; i < to - 1; i++) {
            int fall = words.table(Words.Kind.FALL_TO).lengthAt(s, i);
            int reach = words.table(Words.Kind.REACH).lengthAt(s, i);
            int n = Math.max(fall, reach);
            if (n >= 3 && (s.charAt(i + n - 1) == '到' || s.charAt(i + n - 1) == '至') && i + n <= to) {
                return i;
            }
        }
        return to;
    }

    private String tailAction(int tail, int end) {
        int at = tail;
        int adverb = words.table(Words.Kind.TAIL_ADVERB).lengthAt(s, at);
        while (adverb > 0 && at + adverb < end && words.table(Words.Kind.TAIL).lengthAt(s, at) <= adverb) {
            at += adverb;
            adverb = words.table(Words.Kind.TAIL_ADVERB).lengthAt(s, at);
        }
        return s.subSequence(at, end).toString();
    }

    /** Where a verb begins that closes the noun (with its adverb), or {@code end}. */
    int tailVerb(int from, int end) {
        int n = words.table(Words.Kind.TAIL).lengthBefore(s, from, end);
        if (n == 0 || enclosures.quoted(end - 1)) {
            return end;
        }
        int at = end - n;
        int adverb = words.table(Words.Kind.TAIL_ADVERB).lengthBefore(s, from, at);
        while (adverb > 0) {
            at -= adverb;
            adverb = words.table(Words.Kind.TAIL_ADVERB).lengthBefore(s, from, at);
        }
        return at;
    }

    private int innerVerb(int from, int end) {
        for (int i = from + 2; i < end - 2; i++) {
            if (enclosures.quoted(i)) {
                continue;
            }
            int n = words.table(Words.Kind.INNER).lengthAt(s, i);
            if (n > 0 && i + n <= end - 3 && words.table(Words.Kind.GUARD).lengthAt(s, i) <= n && !isListed(from, i)) {
                return i;
            }
        }
        return from;
    }

    /** A verb right behind 和 or 、 belongs to a name: 引进和培育基地. */
    private boolean isListed(int from, int i) {
        return i > from && "、和及与".indexOf(s.charAt(i - 1)) >= 0;
    }

    /** Where the common noun begins behind names and 等: A、B等8个政策; a general noun keeps its list: 供需、融资等对接活动. */
    private int behindList(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (s.charAt(i) == '等'
                    && !enclosures.quoted(i)
                    && !words.is(Words.Kind.NOT_ETC, s, i)
                    && !words.is(Words.Kind.NOT_ETC, s, i - 1)) {
                String noun = s.subSequence(i + 1, to).toString();
                boolean general = words.contains(Words.Kind.GENERIC, noun) || to - i - 1 < 2;
                return general ? from : i + 1;
            }
        }
        return from;
    }

    /** The noun behind a number, from {@code from} to at most {@code limit}. */
    Noun behind(int from, int limit, boolean another) {
        int start = from;
        if (start < limit && s.charAt(start) == '的') {
            start++;
        }
        int end = another ? beforeNames(start, limit) : limit;
        int verb = end;
        for (int i = start + 2; i < limit; i++) {
            if (enclosures.quoted(i)) {
                continue;
            }
            int date = dateEnd(i, limit);
            if (date > i) {
                end = i;
                verb = date;
                break;
            }
            int cut = words.table(Words.Kind.CUT).lengthAt(s, i);
            int guard = words.table(Words.Kind.GUARD).lengthAt(s, i);
            boolean property =
                    i + cut < s.length() && "性率者区园县站所员".indexOf(s.charAt(i + cut)) >= 0 || isModifier(i, limit);
            if (cut > 0 && guard <= cut && !property || another && startsVerb(i) && guard == 0) {
                end = i;
                verb = i;
                break;
            }
        }
        String action = end < limit ? predicate(verb, limit) : "";
        if (end - start > 4
                && end == limit
                && s.charAt(end - 1) == '中'
                && words.table(Words.Kind.THING).lengthBefore(s, start, end - 1) > 1) {
            end--;
        }
        if (end - start > 3 && s.charAt(end - 1) == '等' && !words.is(Words.Kind.NOT_ETC, s, end - 2)) {
            end--;
        }
        while (end > start && "、,和及与以;".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        int tail = tailVerb(start, end);
        if (end == limit && tail > start + 1 && tail < end) {
            action = tailAction(tail, end);
            end = strips(action) ? tail : end;
        }
        return new Noun(clean(start, end), action);
    }

    /** 4所幼儿园、甲校、乙校等7所小学: the noun ends in front of the names that the next number counts. */
    private int beforeNames(int from, int limit) {
        if (limit - from < 4 || s.charAt(limit - 1) != '等') {
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
        return phrase.isPresent() && "前底末内".indexOf(s.charAt(phrase.get().end() - 1)) >= 0
                ? phrase.get().end()
                : i;
    }

    /** 吸引力强、带动面广的消费场景: what stands in front of 的 belongs to the noun behind it. */
    private boolean isModifier(int from, int limit) {
        for (int i = from + 1; i < limit - 2; i++) {
            if (",;:。".indexOf(s.charAt(i)) >= 0) {
                return false;
            }
            if (s.charAt(i) == '的') {
                return true;
            }
        }
        return false;
    }

    /** 全部开工, 顺利摘牌验收: the verb behind adverbs, where it closes the clause. */
    private String predicate(int from, int limit) {
        int i = from;
        int adverb = Math.max(
                words.table(Words.Kind.TAIL_ADVERB).lengthAt(s, i),
                words.table(Words.Kind.CUT).lengthAt(s, i));
        while (adverb > 0 && i + adverb < limit && words.table(Words.Kind.TAIL).lengthAt(s, i) == 0) {
            i += adverb;
            adverb = Math.max(
                    words.table(Words.Kind.TAIL_ADVERB).lengthAt(s, i),
                    words.table(Words.Kind.CUT).lengthAt(s, i));
        }
        int n = words.table(Words.Kind.TAIL).lengthAt(s, i);
        return n > 0 && i + n == limit ? s.subSequence(i, i + n).toString() : "";
    }

    /** Whether a verb behind the noun says what is done to all that are counted: 17个项目规划验收; 20个园区提质增效 keeps it. */
    private boolean strips(String action) {
        return words.contains(Words.Kind.STAGE, action)
                || words.contains(Words.Kind.TAIL, action)
                        && (action.endsWith("验收")
                                || action.startsWith("开")
                                || action.endsWith("投产")
                                || action.endsWith("落地")
                                || action.endsWith("投用"));
    }

    private boolean startsVerb(int i) {
        int n = Math.max(
                words.table(Words.Kind.ADD).lengthAt(s, i),
                words.table(Words.Kind.INNER).lengthAt(s, i));
        return n > 1;
    }

    /** The nouns of a list that share a verb: 工业投资、技改投资; a head that the last one has goes to the others too. */
    List<String> pieces(int from, int to, boolean splitsAnd) {
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean mark = i < to
                    && !enclosures.quoted(i)
                    && !enclosures.bracketed(i)
                    && (s.charAt(i) == '、' || splitsAnd && isAnd(i, from, to));
            if (i == to || mark) {
                String piece = clean(start, i);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        int set = setBehind(from, to);
        if (set > from && pieces.size() > 1) {
            return List.of(clean(set, to));
        }
        for (String piece : pieces) {
            if (piece.length() > LONGEST_PIECE
                    || piece.indexOf('等') >= 0 && !piece.contains("等级") && !piece.contains("高等")) {
                return List.of(clean(from, to));
            }
        }
        return heads.share(
                pieces, splitsAnd && s.subSequence(from, to).toString().indexOf('、') < 0);
    }

    /** A、B、C三大主导产业: where the noun of the set begins; {@code from} where none is counted. */
    private int setBehind(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            boolean set = s.charAt(i) == '大' && ChineseNumber.digit(s.charAt(i - 1)) > 1
                    || s.charAt(i) == '大' && s.charAt(i - 1) == '十';
            if (set && enclosures.free(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isAnd(int i, int from, int to) {
        char c = s.charAt(i);
        boolean and = c == '和' || c == '及' || c == '与';
        return and
                && i - from >= 2
                && to - i > 2
                && "谐美平时格第约会睦".indexOf(s.charAt(i + 1)) < 0
                && "以参普涉触遍饱中缓共总温".indexOf(s.charAt(i - 1)) < 0;
    }

    boolean isLightHead(String noun) {
        return words.contains(Words.Kind.LIGHT_HEAD, noun);
    }

    boolean isMetric(String noun) {
        return words.table(Words.Kind.METRIC).lengthBefore(noun, 0, noun.length()) > 0
                || words.table(Words.Kind.LIGHT_HEAD).lengthBefore(noun, 0, noun.length()) > 1;
    }

    boolean isBare(String noun) {
        return words.contains(Words.Kind.BARE, noun);
    }

    /** Whether 和 or 及 at the front joins, and is not the first character of 和美, 及时. */
    private boolean isJoint(int at, int end) {
        return at + 1 >= end || "谐美平时格睦".indexOf(s.charAt(at + 1)) < 0;
    }

    /** The characters as written, without what encloses or joins them. */
    String clean(int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && ("、,的与;: ".indexOf(s.charAt(start)) >= 0
                        || (s.charAt(start) == '和' || s.charAt(start) == '及') && isJoint(start, end))) {
            start++;
        }
        while (end > start && "、,的及与;: ".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start && s.charAt(end - 1) == '和' && !(end - 2 >= start && "饱中缓共".indexOf(s.charAt(end - 2)) >= 0)) {
            end--;
        }
        if (end - start > LONGEST) {
            start = end - LONGEST;
        }
        return withoutNotes(text.raw(start, Math.max(start, end)));
    }

    /** 老旧小区〔71〕: the number of a note belongs to no name. */
    private static String withoutNotes(String noun) {
        int open = Math.max(noun.indexOf('〔'), noun.indexOf('['));
        if (open < 0) {
            return noun;
        }
        int close = open + 1;
        while (close < noun.length() && NumeralScanner.isArabicDigit(noun.charAt(close))) {
            close++;
        }
        boolean note =
                close > open + 1 && close < noun.length() && (noun.charAt(close) == '〕' || noun.charAt(close) == ']');
        return note ? noun.substring(0, open) + noun.substring(close + 1) : noun;
    }
}
