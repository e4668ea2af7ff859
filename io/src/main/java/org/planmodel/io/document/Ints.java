package org.planmodel.io.document;

import java.util.Arrays;

/** A list of numbers that grows, at four bytes each. Not thread-safe. */
final class Ints {
    private static final int FIRST = 16;

    private int[] values = new int[FIRST];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /** Gives back the room that was kept for more. */
    void trim() {
        values = Arrays.copyOf(values, Math.max(1, size));
    }

    /** The index of the last number that is not above this one, of numbers in order; -1 if all are. */
    int lastUpTo(int value) {
        int found = Arrays.binarySearch(values, 0, size, value);
        return found >= 0 ? found : -found - 2;
    }
}
