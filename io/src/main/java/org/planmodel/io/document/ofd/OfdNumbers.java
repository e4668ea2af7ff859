package org.planmodel.io.document.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Numbers as OFD writes them in one attribute (ST_Array). */
final class OfdNumbers {
    private static final int MOST = 1 << 20;

    private OfdNumbers() {}

    /** Numbers parted by spaces; what is none is 0. */
    static float[] parse(String text) {
        return expand(text, false, MOST);
    }

    /**
     * Distances between characters, in which {@code g 3 4.2} stands for three times 4.2.
     *
     * @param most how many are needed; more are not laid out
     */
    static float[] distances(String text, int most) {
        return expand(text, true, most);
    }

    private static float[] expand(String text, boolean groups, int most) {
        float[] numbers = new float[8];
        int count = 0;
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens() && count < most) {
            String token = tokens.nextToken();
            int times = 1;
            if (groups && token.equals("g") && tokens.countTokens() >= 2) {
                times = Math.max(0, (int) number(tokens.nextToken()));
                token = tokens.nextToken();
            }
            float number = number(token);
            for (int i = 0; i < times && count < most; i++) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, count * 2);
                }
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    static float number(String token) {
        try {
            float number = Float.parseFloat(token.strip());
            return Float.isFinite(number) ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
