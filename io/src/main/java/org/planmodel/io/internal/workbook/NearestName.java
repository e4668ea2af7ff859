package org.planmodel.io.internal.workbook;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that a misspelt or shortened one means: 区工信居 is 区工信局, 区发改局 may be 区发展和改革局. */
public final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /** The nearest name, if one is near enough that it may be meant. */
    public static Optional<String> of(String written, Collection<String> names) {
        String word = SheetWords.plain(written);
        if (word.length() < 2 || word.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            String plain = SheetWords.plain(name);
            if (plain.length() <= LONGEST) {
                int distance = shortens(word, plain) || shortens(plain, word) ? 1 : distance(word, plain);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return least <= Math.max(1, word.length() / 3) ? nearest : Optional.empty();
    }

    /** Whether all characters of the short name stand in the long one, in their order, from the first to the last. */
    private static boolean shortens(String small, String large) {
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            at += large.charAt(i) == small.charAt(at) ? 1 : 0;
        }
        boolean ends = !small.isEmpty()
                && !large.isEmpty()
                && small.charAt(0) == large.charAt(0)
                && small.charAt(small.length() - 1) == large.charAt(large.length() - 1);
        return ends && small.length() >= 3 && small.length() < large.length() && at == small.length();
    }

    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int changed = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[right.length()];
    }
}
