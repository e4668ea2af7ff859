package org.planmodel.io.prose;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds in a list that is in the order of the text what begins between two places. */
final class InOrder {
    private InOrder() {}

    /** The items that begin between {@code from} and {@code to}. */
    static <T> List<T> between(List<T> items, int from, int to, ToIntFunction<T> start) {
        return items.subList(first(items, from, start), first(items, to, start));
    }

    /** The index of the first item that begins at {@code at} or later; the lists are in the order of the text. */
    private static <T> int first(List<T> items, int at, ToIntFunction<T> start) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (start.applyAsInt(items.get(middle)) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
