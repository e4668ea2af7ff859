package org.planmodel.io.prose;

import java.util.EnumMap;
import java.util.Map;

/** The numbers that the headings and items of each form have reached, so that the next one is known (编号). */
final class Numbering {
    private final Map<Markers.Form, Integer> last = new EnumMap<>(Markers.Form.class);

    /** The number that the next marker of the form should have: one more than the last one, or 1. */
    int expected(Markers.Form form) {
        return last.getOrDefault(form, 0) + 1;
    }

    /** Notes a marker that opened a part; under a chapter and in a box the numbers of items begin anew. */
    void reached(Markers.Marker m) {
        if (m.form().rank() <= Markers.Form.COMMA.rank() || m.form() == Markers.Form.BOX) {
            restart();
        }
        reached(m.form() == Markers.Form.BARE_NUMBER ? Markers.Form.NUMBER : m.form(), m.number());
    }

    void reached(Markers.Form form, int number) {
        last.put(form, number);
    }

    void restart() {
        last.remove(Markers.Form.NUMBER);
    }
}
