package org.planmodel.io.prose;

import java.util.Optional;

/**
 * What stands at a place in a clause: a quantity or a rank.
 *
 * @param from the first character of the words in front that belong to it
 * @param start the first character of the number itself
 * @param to behind the words that belong to it
 */
record Event(Optional<Mention> mention, Optional<Rank> rank, int from, int start, int to) {
    static Event of(Mention m) {
        return new Event(Optional.of(m), Optional.empty(), m.from(), m.start(), m.to());
    }

    static Event of(Rank r) {
        return new Event(Optional.empty(), Optional.of(r), r.start(), r.start(), r.end());
    }

    /** The quantity; only where there is one. */
    Mention quantity() {
        return mention.orElseThrow();
    }
}
