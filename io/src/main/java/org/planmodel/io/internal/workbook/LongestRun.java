package org.planmodel.io.internal.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The longest part of a list that is in order, so that as few as possible count as moved. */
public final class LongestRun {
    private LongestRun() {}

    /** The indexes of a longest run in which no number is below the one before it. */
    public static Set<Integer> indexes(List<Integer> numbers) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            int length = firstAbove(numbers, ends, numbers.get(i));
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        Set<Integer> run = new HashSet<>();
        int at = ends.isEmpty() ? -1 : ends.get(ends.size() - 1);
        while (at >= 0) {
            run.add(at);
            at = before[at];
        }
        return run;
    }

    private static int firstAbove(List<Integer> numbers, List<Integer> ends, int number) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers.get(ends.get(middle)) <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
