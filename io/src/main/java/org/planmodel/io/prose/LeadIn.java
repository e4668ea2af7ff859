package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Commitment;

/**
 * What stands in front of the noun of a clause: time, commitment, adverbs and verbs. Of 年内力争新引进优质企业5家 it is 年内 + 力争 + 新引进; the noun begins behind it.
 */
final class LeadIn {
    private static final int MAX_STEPS = 40;
    private static final String MARKS = "、,: —;";
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final int to;
    private final WordsAhead ahead;
    private final PhrasesAhead phrases;
    int noun;
    final List<String> verbs = new ArrayList<>();
    Optional<TimeReader.Phrase> time = Optional.empty();
    Optional<Commitment> commitment = Optional.empty();
    Optional<String> each = Optional.empty();
    Optional<String> per = Optional.empty();
    /** Where the words of {@link #per} stand. */
    int perFrom;

    int perTo;
    boolean ofWhich;
    boolean prepositional;
    boolean weak;
    boolean strong;
    boolean cumulative;
    boolean forecast;
    /** Whether 确保 or 力争 says that it is still to come; 争取 may be a verb (争取资金), and 确保了 is done. */
    boolean promises;

    /** Whether 已 says that it is done. */
    boolean past;
    /** What a change is measured against, where the clause begins with it: 比上年增收. */
    Optional<String> basis = Optional.empty();

    /** A comparator in front of the verb: 至少建成1处. */
    Optional<String> comparator = Optional.empty();

    /** Whether the noun is known to begin here. */
    private boolean closed;

    private String modal = "";
    /** Where the one begins whom the verb behind serves: 为企业减负, 对农户补贴; -1 where none does. */
    int servedFrom = -1;

    /** Where the last verb begins, for names that are nothing but a verb: 出口增长5%. */
    int lastVerbStart = -1;

    private LeadIn(CharSequence s, int from, int to, Words words, TimeReader times) {
        this.s = s;
        this.words = words;
        this.times = times;
        this.to = to;
        this.ahead = new WordsAhead(s, to, words);
        this.phrases = new PhrasesAhead(s, to, words, ahead);
        this.noun = from + words.table(SentenceWord.THRESHOLD).lengthAt(s, from, to);
    }

    static LeadIn of(CharSequence s, int from, int to, Words words, TimeReader times) {
        LeadIn result = new LeadIn(s, from, to, words, times);
        int steps = 0;
        while (result.noun < to && steps < MAX_STEPS && !result.closed && result.step()) {
            steps++;
        }
        if (to - result.noun == 1 && result.lastVerbStart >= 0 && Character.isLetter(s.charAt(result.noun))) {
            result.noun = result.lastVerbStart;
            result.verbs.remove(result.verbs.size() - 1);
        }
        return result;
    }

    /** The verbs, or 争取 where it is the only one. */
    String action() {
        return verbs.isEmpty() && words.contains(SentenceWord.STRIVES, modal) ? modal : String.join("", verbs);
    }

    /** Whether the last verb is of a kind. */
    boolean endsWith(WordKind kind) {
        return !verbs.isEmpty() && words.contains(kind, verbs.get(verbs.size() - 1));
    }

    private boolean step() {
        char c = s.charAt(noun);
        if (MARKS.indexOf(c) >= 0 || c == '“' && !ahead.closes(noun + 1)) {
            noun++;
            return true;
        }
        if (remark(c)) {
            return true;
        }
        if (disposes() || focused() || distributive() || bounded() || beneficiary() || based() || joined()) {
            return true;
        }
        Optional<TimeReader.Phrase> phrase = times.at(noun).filter(p -> p.end() <= to);
        if (phrase.isPresent() && verbs.isEmpty() | phrase.get().end() == to) {
            if (!prepositional && (phrase.get().period().isPresent() || time.isEmpty())) {
                time = phrase;
            }
            commits(words.value(
                    SentenceWord.MODAL,
                    s.subSequence(
                                    noun,
                                    noun
                                            + words.table(SentenceWord.MODAL)
                                                    .lengthAt(
                                                            s,
                                                            noun,
                                                            phrase.get().end()))
                            .toString()));
            noun = phrase.get().end();
            return true;
        }
        int guard = words.table(SentenceWord.GUARD).lengthAt(s, noun);
        int verb = ahead.verbLength(noun);
        int modal = ahead.length(SentenceWord.MODAL, noun);
        int adverb = ahead.length(SentenceWord.ADVERB, noun);
        int preposition = ahead.length(SentenceWord.PREPOSITION, noun);
        int longest = Math.max(Math.max(verb, modal), Math.max(adverb, preposition));
        if (longest == 0 || guard >= longest && !(noun + guard == to && verb == guard)) {
            return false;
        }
        if (verb == longest) {
            return takeVerb(verb);
        }
        if (modal == longest) {
            return takeModal(modal);
        }
        if (preposition == longest && preposition > 1) {
            prepositional = true;
            noun = behindOccasion(noun + preposition);
            return true;
        }
        if (preposition == 1 && adverb <= 1 && noun + 1 == to) {
            prepositional = true;
            noun = to;
            return true;
        }
        return adverb == longest && takeAdverb(adverb);
    }

    /** 依托糖酒会引进项目: behind what a measure makes use of. */
    private int behindOccasion(int from) {
        int verb = phrases.verbBehindOccasion(from);
        boolean guarded = verb > from && words.table(SentenceWord.GUARD).lengthAt(s, verb) > ahead.verbLength(verb);
        return guarded ? takesGuarded(verb, ahead.verbLength(verb)) : verb;
    }

    /** 签约项目 is a name, but behind 依托糖酒会 it is what is done. */
    private int takesGuarded(int at, int verb) {
        lastVerbStart = at;
        verbs.add(s.subSequence(at, at + verb).toString());
        strong = true;
        prepositional = false;
        closed = true;
        return at + verb;
    }

    /** 760亿元(含港务区)、增长5.6%: a remark in brackets that the clause before left behind. */
    private boolean remark(char c) {
        if (c != '(' || !verbs.isEmpty() || ahead.remarkEnd(noun) == noun) {
            return false;
        }
        noun = ahead.remarkEnd(noun);
        return true;
    }

    /** 将养育标准提高到2200元: the noun stands behind 将. */
    private boolean disposes() {
        int n = ahead.length(SentenceWord.DISPOSAL, noun);
        if (n == 0
                || words.table(SentenceWord.GUARD).lengthAt(s, noun) > n
                || to - noun - n < 2
                || ahead.verbLength(noun + n) > 1) {
            return false;
        }
        noun += n;
        closed = true;
        return true;
    }

    /** 重点引进和培养人才, 全省完成改造21702间: what comes first, or a place, in front of the verb. */
    private boolean focused() {
        int verb = phrases.focusEnd(noun);
        verb = verb == noun ? phrases.placeEnd(noun) : verb;
        boolean passed = verb > noun;
        noun = verb;
        return passed;
    }

    private boolean takeVerb(int n) {
        if (noun + n < to && words.is(SentenceWord.QUALITY, s, noun + n)) {
            return false;
        }
        boolean bare =
                words.contains(SentenceWord.BARE, s.subSequence(noun + n, to).toString());
        boolean listed = noun > 0 && (s.charAt(noun - 1) == '、' || !bare && words.is(SentenceWord.AND, s, noun - 1));
        if (!verbs.isEmpty() && !listed && to - noun - n <= 2 && to - noun - n > 0) {
            return false;
        }
        String verb = s.subSequence(noun, noun + n).toString();
        if (words.is(SentenceWord.UP_TO, s, noun + n)
                && noun + n < to
                && (words.contains(SentenceWord.GROW, verb) || words.contains(SentenceWord.FALL, verb))) {
            noun += n + 1;
            return true;
        }
        boolean adds = words.contains(SentenceWord.ADD, verb);
        cumulative |= words.is(SentenceWord.RUNNING_TOTAL, verb, 0);
        lastVerbStart = noun;
        verbs.add(verb);
        weak = words.contains(SentenceWord.WEAK, verb);
        strong |= adds && !weak;
        prepositional = false;
        noun += n + ahead.alternative(noun + n);
        noun += words.table(SentenceWord.PERFECT).lengthAt(s, noun, to);
        return true;
    }

    private boolean takeModal(int n) {
        String word = s.subSequence(noun, noun + n).toString();
        if (n == 1 && !ahead.followed(noun + 1)) {
            return false;
        }
        commits(words.value(SentenceWord.MODAL, word));
        promises |= words.contains(SentenceWord.PROMISE, word) && !words.is(SentenceWord.PERFECT, s, noun + n);
        ofWhich |= words.contains(SentenceWord.PART, word);
        modal = word;
        forecast |= words.contains(SentenceWord.FORECAST, word);
        cumulative |= words.is(SentenceWord.RUNNING_TOTAL, word, 0);
        weak = words.contains(SentenceWord.WEAK, word);
        prepositional = words.contains(SentenceWord.PREPOSITION, word);
        if (words.contains(SentenceWord.DO, word) || words.contains(SentenceWord.ADD, word)) {
            verbs.add(word);
        }
        noun = prepositional ? behindOccasion(noun + n) : noun + n;
        return true;
    }

    /** 力争, 确保; also in front of a time: 力争到2026年. */
    private void commits(Optional<String> value) {
        if (value.filter("firm"::equals).isPresent()) {
            commitment = Optional.of(Commitment.FIRM);
        } else if (value.filter("stretch"::equals).isPresent()) {
            commitment = Optional.of(Commitment.STRETCH);
        }
    }

    /** An adverb is taken only where a verb or the number follows: 基本建成, but not 基本养老保险. */
    private boolean takeAdverb(int n) {
        boolean total = words.table(SentenceWord.RUNNING_TOTAL).lengthBefore(s, noun, noun + n) > 0;
        if (!ahead.followed(noun + n) && !(total && to - noun - n >= 2)) {
            return false;
        }
        String word = s.subSequence(noun, noun + n).toString();
        cumulative |= words.table(SentenceWord.RUNNING_TOTAL)
                .firstIn(word, 0, word.length())
                .isPresent();
        past |= words.contains(SentenceWord.DONE, word);
        forecast |= words.contains(SentenceWord.FORECAST, word);
        noun += n;
        return true;
    }

    /** 按2000年价格计算的生产总值, 比上年增收3761万元: by what it is reckoned, or with what it is compared, stands first. */
    private boolean based() {
        int end = verbs.isEmpty() ? phrases.basisEnd(noun) : noun;
        if (end == noun) {
            return false;
        }
        basis = Optional.of(s.subSequence(noun, end).toString());
        noun = end + words.table(SentenceWord.OF).lengthAt(s, end, to);
        return true;
    }

    /** 引进和培养, 新建并改造: verbs side by side; and 和 in front of the next number of a list. */
    private boolean joined() {
        int and = words.table(FunctionWord.COORDINATING).lengthAt(s, noun, to);
        if (and == 0) {
            return false;
        }
        int next = noun + and;
        if (next == to
                || !verbs.isEmpty()
                        && ahead.verbLength(next) > 1
                        && words.table(SentenceWord.GUARD).lengthAt(s, next) < ahead.verbLength(next)) {
            noun = next;
            return true;
        }
        return false;
    }

    /** 至少建成1处, 最多跑1次: a comparator in front of the verb. */
    private boolean bounded() {
        int n = ahead.length(SentenceWord.BEFORE, noun);
        if (n < 2) {
            return false;
        }
        String word = s.subSequence(noun, noun + n).toString();
        String value = words.value(SentenceWord.BEFORE, word).orElse("none");
        boolean bound = value.equals("atLeast") || value.equals("atMost");
        n += ahead.length(SentenceWord.MODAL, noun + n) == 1 ? 1 : 0;
        if (!bound || ahead.verbLength(noun + n) < 2 && noun + n < to) {
            return false;
        }
        comparator = Optional.of(value);
        noun += n;
        return true;
    }

    /** 为小微企业减免, 向社会开放: who benefits stands between the preposition and the verb. */
    private boolean beneficiary() {
        int n = ahead.length(FunctionWord.BENEFICIARY, noun);
        int verb = n == 0 ? noun : phrases.verbBehindServed(noun, n);
        if (verb == noun) {
            return false;
        }
        servedFrom = noun + n;
        noun = verb;
        return true;
    }

    /** 每个重点园区至少引进3个项目: whatever stands between 每个 and the verb. */
    private boolean each(int start) {
        int verb = phrases.verbBehindEach(start);
        if (verb == start) {
            return false;
        }
        per = Optional.of(s.subSequence(start, verb).toString());
        perFrom = start;
        perTo = verb;
        noun = verb;
        return true;
    }

    /** 每年, 各街道, 每个县. */
    private boolean distributive() {
        int n = ahead.length(SentenceWord.EACH, noun);
        if (n > 0) {
            each = words.value(SentenceWord.EACH, s.subSequence(noun, noun + n).toString());
            noun += n;
            return true;
        }
        int place = ahead.length(SentenceWord.PLACE_AHEAD, noun);
        if (place > 0 && words.is(SentenceWord.EACH_ONE, s, noun + place)) {
            noun += place;
            return true;
        }
        int one = ahead.length(FunctionWord.DISTRIBUTIVE, noun);
        if (one == 0) {
            return false;
        }
        int start = noun + one + words.table(SentenceWord.ANY_UNIT).lengthAt(s, noun + one, to);
        int unit = start < to ? words.table(SentenceWord.PER).lengthAt(s, start) : 0;
        int end = start + unit;
        if (unit == 0 || end > to) {
            return start > noun + one && each(start);
        }
        int second =
                end < to && s.charAt(end) == '、' ? words.table(SentenceWord.PER).lengthAt(s, end + 1, to) : 0;
        int named = second > 0 ? end + 1 + second : end;
        while (named < to && ahead.remarkEnd(named) > named) {
            named = ahead.remarkEnd(named);
        }
        int modal = ahead.length(SentenceWord.MODAL, named);
        boolean bounds = ahead.length(SentenceWord.BEFORE, named) > 1;
        int at = named + ahead.length(SentenceWord.DISTRIBUTING, named);
        boolean next = named == to
                || at > named && ahead.verbLength(at) > 0
                || ahead.followed(named)
                || ahead.verbLength(named) > 0
                || modal > 0 && ahead.followed(named + modal)
                || bounds;
        if (!next) {
            return false;
        }
        per = Optional.of(s.subSequence(start, named).toString());
        perFrom = start;
        perTo = named;
        noun = named + ahead.length(SentenceWord.DISTRIBUTING, named);
        return true;
    }
}
