package org.planmodel.io.document.ofd;

import java.util.Optional;

/**
 * A rectangle (ST_Box), in millimetres.
 *
 * @param x its left edge
 * @param y its upper edge, from the top
 * @param width its width
 * @param height its height
 */
record OfdBox(float x, float y, float width, float height) {
    /** The usual paper. */
    static final OfdBox A4 = new OfdBox(0, 0, 210, 297);

    private static final int NUMBERS = 4;

    static Optional<OfdBox> parse(String text) {
        float[] numbers = OfdNumbers.parse(text);
        return numbers.length == NUMBERS
                ? Optional.of(new OfdBox(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }
}
