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
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final int to;
    int noun;
    final List<String> verbs = new ArrayList<>();
    Optional<TimeReader.Phrase> time = Optional.empty();
    Optional<Commitment> commitment = Optional.empty();
    Optional<String> each = Optional.empty();
    Optional<String> per = Optional.empty();
    boolean ofWhich;
    boolean prepositional;
    boolean weak;
    boolean strong;
    boolean cumulative;
    boolean forecast;
    /** Where the last verb begins, for names that are nothing but a verb: 出口增长5%. */
    int lastVerbStart = -1;

    private LeadIn(CharSequence s, int from, int to, Words words, TimeReader times) {
        this.s = s;
        this.words = words;
        this.times = times;
        this.to = to;
        this.noun = from;
    }

    static LeadIn of(CharSequence s, int from, int to, Words words, TimeReader times) {
        LeadIn result = new LeadIn(s, from, to, words, times);
        int steps = 0;
        while (result.noun < to && steps < MAX_STEPS && result.step()) {
            steps++;
        }
        return result;
    }

    String action() {
        return String.join("", verbs);
    }

    private boolean step() {
        char c = s.charAt(noun);
        if (c == '、' || c == ',' || c == ':' || c == ' ' || c == '—' || c == ';') {
            noun++;
            return true;
        }
        if (distributive()) {
            return true;
        }
        Optional<TimeReader.Phrase> phrase = times.at(noun).filter(p -> p.end() <= to);
        if (phrase.isPresent()) {
            if (phrase.get().period().isPresent() || time.isEmpty()) {
                time = phrase;
            }
            noun = phrase.get().end();
            return true;
        }
        int guard = words.table(Words.Kind.GUARD).lengthAt(s, noun);
        int verb = verbLength(noun);
        int modal = length(Words.Kind.MODAL, noun);
        int adverb = length(Words.Kind.ADVERB, noun);
        int preposition = length(Words.Kind.PREPOSITION, noun);
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
            noun += preposition;
            return true;
        }
        if (preposition == 1 && adverb <= 1 && noun + 1 == to) {
            prepositional = true;
            noun = to;
            return true;
        }
        return adverb == longest && takeAdverb(adverb);
    }

    private int verbLength(int at) {
        int add = length(Words.Kind.ADD, at);
        int act = length(Words.Kind.DO, at);
        return Math.max(add, act);
    }

    private int length(Words.Kind kind, int at) {
        int n = at < to ? words.table(kind).lengthAt(s, at) : 0;
        return at + n <= to ? n : 0;
    }

    private boolean takeVerb(int n) {
        String verb = s.subSequence(noun, noun + n).toString();
        boolean adds = words.contains(Words.Kind.ADD, verb);
        lastVerbStart = noun;
        verbs.add(verb);
        weak = words.contains(Words.Kind.WEAK, verb);
        strong |= adds && !weak;
        prepositional = false;
        noun += n;
        return true;
    }

    private boolean takeModal(int n) {
        String word = s.subSequence(noun, noun + n).toString();
        if (n == 1 && !followed(noun + 1)) {
            return false;
        }
        String value = words.value(Words.Kind.MODAL, word).orElse("plain");
        if (value.equals("firm")) {
            commitment = Optional.of(Commitment.FIRM);
        } else if (value.equals("stretch")) {
            commitment = Optional.of(Commitment.STRETCH);
        }
        ofWhich |= word.equals("其中");
        forecast |= words.contains(Words.Kind.FORECAST, word);
        cumulative |= word.startsWith("累计");
        weak = words.contains(Words.Kind.WEAK, word);
        prepositional = words.contains(Words.Kind.PREPOSITION, word);
        if (words.contains(Words.Kind.DO, word) || words.contains(Words.Kind.ADD, word)) {
            verbs.add(word);
        }
        noun += n;
        return true;
    }

    /** An adverb is taken only where a verb or the number follows: 基本建成, but not 基本养老保险. */
    private boolean takeAdverb(int n) {
        if (!followed(noun + n)) {
            return false;
        }
        String word = s.subSequence(noun, noun + n).toString();
        cumulative |= word.startsWith("累计");
        forecast |= words.contains(Words.Kind.FORECAST, word);
        noun += n;
        return true;
    }

    private boolean followed(int at) {
        if (at >= to) {
            return true;
        }
        int guard = words.table(Words.Kind.GUARD).lengthAt(s, at);
        int verb = Math.max(verbLength(at), length(Words.Kind.MODAL, at));
        if (verb > guard && verb > 1) {
            return true;
        }
        if (guard > 0) {
            return false;
        }
        int adverb = length(Words.Kind.ADVERB, at);
        return adverb > 1 && followed(at + adverb)
                || words.is(Words.Kind.EACH, s, at)
                || words.is(Words.Kind.SCOPE, s, at)
                        && adverb == 0
                        && verbLength(at + words.table(Words.Kind.SCOPE).lengthAt(s, at)) > 1;
    }

    /** 每年, 各街道, 每个县. */
    private boolean distributive() {
        int n = length(Words.Kind.EACH, noun);
        if (n > 0) {
            each = words.value(Words.Kind.EACH, s.subSequence(noun, noun + n).toString());
            noun += n;
            return true;
        }
        char c = s.charAt(noun);
        if (c != '各' && c != '每') {
            return false;
        }
        int start = noun + 1 < to && s.charAt(noun + 1) == '个' ? noun + 2 : noun + 1;
        int unit = start < to ? words.table(Words.Kind.PER).lengthAt(s, start) : 0;
        int end = start + unit;
        if (unit == 0 || end > to || c == '每' && end == to) {
            return false;
        }
        boolean next = end == to || followed(end) || verbLength(end) > 0;
        if (!next) {
            return false;
        }
        per = Optional.of(s.subSequence(start, end).toString());
        noun = end;
        return true;
    }
}
