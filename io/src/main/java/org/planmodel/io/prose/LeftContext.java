package org.planmodel.io.prose;

import java.util.Optional;

/**
 * What stands in front of a number, from the last boundary on: lead-in, noun, and between noun and number what belongs to neither: 同比, 累计, 占全市, 增速.
 */
final class LeftContext {
    private static final int MAX_TRIMS = 30;
    private final CharSequence s;
    private final Words words;
    final LeadIn lead;
    final int from;
    int to;
    Optional<String> basis = Optional.empty();
    Optional<String> each = Optional.empty();
    Optional<String> scope = Optional.empty();
    boolean growthHead;
    boolean fallHead;
    boolean share;
    boolean distributed;
    boolean cumulative;
    boolean forecast;
    boolean reaches;

    LeftContext(CharSequence s, int start, int end, Words words, TimeReader times) {
        this.s = s;
        this.words = words;
        this.lead = LeadIn.of(s, start, end, words, times);
        this.from = lead.noun;
        this.to = end;
        cumulative = lead.cumulative;
        forecast = lead.forecast;
        int trims = 0;
        while (to > from && trims < MAX_TRIMS && trim(times)) {
            trims++;
        }
    }

    boolean isEmpty() {
        return to <= from;
    }

    private boolean trim(TimeReader times) {
        int n = before(Words.Kind.BASIS);
        if (n > 0) {
            String value = words.value(
                            Words.Kind.BASIS, s.subSequence(to - n, to).toString())
                    .orElse("");
            cumulative |= value.equals("累计");
            if (!value.equals("累计")) {
                basis = Optional.of(value);
            }
            to -= n;
            return true;
        }
        if (occupies()) {
            return true;
        }
        n = before(Words.Kind.GROWTH_HEAD);
        if (n > 0 && !share) {
            growthHead = true;
            to -= n;
            return true;
        }
        n = before(Words.Kind.FALL_HEAD);
        if (n > 0) {
            fallHead = true;
            to -= n;
            return true;
        }
        n = before(Words.Kind.EACH);
        if (n > 0) {
            each = words.value(Words.Kind.EACH, s.subSequence(to - n, to).toString());
            to -= n;
            return true;
        }
        n = before(Words.Kind.RIGHT_TRIM);
        if (n > 0) {
            String word = s.subSequence(to - n, to).toString();
            distributed |= word.equals("均") || word.equals("都") || word.equals("分别") || word.equals("双双");
            cumulative |= word.startsWith("累计");
            forecast |= words.contains(Words.Kind.FORECAST, word);
            reaches |= words.contains(Words.Kind.REACH, word);
            to -= n;
            return true;
        }
        return trimTime(times);
    }

    private int before(Words.Kind kind) {
        return words.table(kind).lengthBefore(s, from, to);
    }

    /** A phrase of time right in front of the number: 规上工业总产值1-11月增长8%. */
    private boolean trimTime(TimeReader times) {
        for (int at = Math.max(from, to - 12); at < to - 1; at++) {
            int end = to;
            Optional<TimeReader.Phrase> phrase = times.at(at).filter(p -> p.end() == end);
            if (phrase.isPresent() && phrase.get().period().isPresent()) {
                if (lead.time.isEmpty()) {
                    lead.time = phrase;
                }
                to = at;
                return true;
            }
        }
        return false;
    }

    /** 占全市, 占全省总量的: a share of the whole of a place. */
    private boolean occupies() {
        int end = to;
        boolean of = end > from && s.charAt(end - 1) == '的';
        if (of) {
            end--;
        }
        for (String what : new String[] {"总数", "总量", "比重", "份额"}) {
            if (end - what.length() >= from && what.contentEquals(s.subSequence(end - what.length(), end))) {
                end -= what.length();
                if (end > from && s.charAt(end - 1) == '的') {
                    end--;
                }
                break;
            }
        }
        int place = words.table(Words.Kind.SCOPE).lengthBefore(s, from, end);
        int verb = words.table(Words.Kind.OCCUPY).lengthBefore(s, from, end - place);
        if (verb == 0 || place == 0 && end != to) {
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
