package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/** Reads whom a measure serves, and how many of them: 为5000户残疾人家庭进行无障碍改造, 对农村2万眼机井实施管护. The number counts what is done, though a preposition leads it. */
final class ServedNoun {
    private static final int LONGEST_PLACE = 6;
    private static final int LONGEST_NOUN = 40;
    private final CharSequence s;
    private final Words words;
    private final Subjects subjects;
    private final Aspects aspects;

    ServedNoun(CharSequence s, Words words, Subjects subjects, Aspects aspects) {
        this.aspects = aspects;
        this.s = s;
        this.words = words;
        this.subjects = subjects;
    }

    /** The noun behind the number with the verb behind it; empty where no preposition leads the number or no verb follows. */
    Optional<NounFinder.Found> find(LeftContext left, NounFinder.Place place) {
        boolean counted = place.counts()
                && place.behind()
                && aspects.isCount(place.first().unit())
                && !place.first().numeral().isChinese();
        if (!counted || !isServed(left, place.first())) {
            return Optional.empty();
        }
        int from = place.afterLast();
        int stop = clauseEnd(from, Math.min(s.length(), from + LONGEST_NOUN));
        Optional<WordTable.Hit> verb = words.table(SentenceWord.SERVING).firstIn(s, Math.min(stop, from + 2), stop);
        if (verb.isEmpty() && (stop > place.limit() || tailLength(from, stop) == 0)) {
            return Optional.empty();
        }
        int end = Math.min(verb.map(WordTable.Hit::start).orElse(stop), place.limit());
        String action = verb.map(WordTable.Hit::word)
                .orElseGet(
                        () -> s.subSequence(stop - tailLength(from, stop), stop).toString());
        Subjects.Noun noun = new Subjects.Noun(subjects.clean(from, end), "");
        return noun.subject().isEmpty()
                ? Optional.empty()
                : Optional.of(new NounFinder.Found(noun, action, List.of(), stop <= place.limit() ? stop : end, false));
    }

    /** Whether 为, 给 or 对 stands in front of the number, with at most a place between: 为全区739艘. */
    private boolean isServed(LeftContext left, Mention first) {
        if (left.isEmpty()) {
            return words.contains(SentenceWord.SERVES, first.linkWord())
                    || left.lead.prepositional && words.is(SentenceWord.SERVES, s, left.lead.noun - 1);
        }
        return first.from() - left.from <= LONGEST_PLACE && words.is(SentenceWord.SERVES, s, left.from);
    }

    /** 老年人家庭适老化改造: a verb that closes the clause. */
    private int tailLength(int from, int stop) {
        return words.table(SentenceWord.TAIL).lengthBefore(s, from, stop);
    }

    private int clauseEnd(int from, int to) {
        int i = from;
        while (i < to && ",;。:、".indexOf(s.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
