package org.planmodel.io.internal.workbook;

import java.util.Collection;
import java.util.Optional;
import org.planmodel.NearestWord;

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
                int distance = shortens(word, plain) || shortens(plain, word) ? 1 : NearestWord.distance(word, plain);
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
}
