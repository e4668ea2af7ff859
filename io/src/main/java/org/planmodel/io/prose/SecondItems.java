package org.planmodel.io.prose;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a second item follows a first one in the same paragraph: a first item is one only there; a spoken one (一是) may be ended by a semicolon. What was
 * looked through in vain is not looked through again, so that many first items cost no more than one.
 */
final class SecondItems {
    private static final int LONGEST_ITEM = 3000;
    private final FoldedText text;
    private final int to;
    private final Markers markers;
    private final Map<Markers.Form, Integer> inVain = new EnumMap<>(Markers.Form.class);

    SecondItems(FoldedText text, int to, Markers markers) {
        this.text = text;
        this.to = to;
        this.markers = markers;
    }

    /** The items are asked for in the order of the text. */
    boolean follows(Markers.Marker m) {
        if (m.number() > 1 || m.form() == Markers.Form.NUMBER_BRACKET || m.form() == Markers.Form.CIRCLE) {
            return true;
        }
        int end = Math.min(to, m.end() + LONGEST_ITEM);
        for (int i = Math.max(m.end(), inVain.getOrDefault(m.form(), 0)); i < end; i++) {
            if (RunIns.endsSentence(text, i - 1)) {
                Optional<Markers.Marker> next = markers.at(text.text(), i, false);
                if (next.isPresent()
                        && next.get().form() == m.form()
                        && next.get().number() == 2) {
                    return true;
                }
            }
        }
        inVain.merge(m.form(), end, Math::max);
        return false;
    }
}
