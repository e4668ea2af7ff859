package org.planmodel.io.prose;

import org.planmodel.quantity.Comparator;

/** Reads backwards from a number: comparators first, then the verb that links it. */
final class Around {
    private static final int REACH_BACK = 8;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private Comparator comparator = Comparator.EXACTLY;
    private boolean held;
    private Mention.Link link = Mention.Link.NONE;
    private String word = "";
    private int from;

    Around(CharSequence s, Words words, Enclosures enclosures, int core) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
        from = core;
        boolean more = true;
        for (int turn = 0; more && turn < 3; turn++) {
            more = comparatorBefore();
        }
        linkBefore();
    }

    /** What the words in front of the number say; EXACTLY where they say nothing. */
    Comparator comparator() {
        return comparator;
    }

    /** Whether a verb such as 控制在 holds the number. */
    boolean held() {
        return held;
    }

    Mention.Link link() {
        return link;
    }

    /** The verb that links the number, or empty. */
    String word() {
        return word;
    }

    /** Where those words begin. */
    int from() {
        return from;
    }

    private boolean comparatorBefore() {
        WordTable before = words.table(SentenceWord.BEFORE);
        int end = words.is(SentenceWord.PERFECT, s, from - 1) ? from - 1 : from;
        int length = before.lengthBefore(s, Math.max(0, end - REACH_BACK), end);
        if (length == 0) {
            return false;
        }
        String found = s.subSequence(end - length, end).toString();
        String value = before.value(found).orElse("none");
        if (value.equals("none")) {
            return false;
        }
        if (words.table(SentenceWord.FALL_TO).lengthBefore(s, Math.max(0, end - REACH_BACK), end) > length) {
            return false;
        }
        boolean holds = words.contains(SentenceWord.HOLD, found);
        if (comparator == Comparator.EXACTLY) {
            comparator = Comparators.named(value);
            held = holds;
        }
        if (holds) {
            link = Mention.Link.HOLD;
            word = found;
        }
        from = end - length;
        return true;
    }

    private void linkBefore() {
        if (link != Mention.Link.NONE) {
            return;
        }
        int end = words.is(SentenceWord.PERFECT, s, from - 1) ? from - 1 : from;
        int low = Math.max(0, end - REACH_BACK);
        int best = 0;
        Mention.Link kind = Mention.Link.NONE;
        for (Mention.Link candidate : Mention.Link.values()) {
            if (candidate == Mention.Link.NONE) {
                continue;
            }
            int length = words.table(SentenceWord.valueOf(candidate.name())).lengthBefore(s, low, end);
            if (length > best) {
                best = length;
                kind = candidate;
            }
        }
        boolean verb = Math.max(
                        words.table(SentenceWord.ADD).lengthBefore(s, low, end),
                        words.table(SentenceWord.KEEPS_HEAD).lengthBefore(s, low, end))
                > best;
        if (best > 0 && !verb && !enclosures.quoted(end - 1)) {
            link = kind;
            word = s.subSequence(end - best, end).toString();
            from = end - best;
        }
    }
}
