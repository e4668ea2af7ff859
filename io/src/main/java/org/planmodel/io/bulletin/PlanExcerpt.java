package org.planmodel.io.bulletin;

import java.util.Optional;
import org.planmodel.bulletin.BulletinItem;

/**
 * The sentence of the plan that a target stands in (计划原文). A long one is cut at its clauses, so that what is left holds the number of the target;
 * an ellipsis stands where something was left out.
 */
final class PlanExcerpt {
    /** A sentence that is no longer stands as it is. */
    private static final int LONGEST = 120;

    private static final String ENDS = "，,；;。.：:、";
    private static final String CUT = "…";

    private final String text;

    PlanExcerpt(String text) {
        this.text = text.strip();
    }

    /** The sentence, or what stands around the number of this target. */
    String around(BulletinItem item) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int at = place(item);
        int from = Math.max(0, Math.min(at - LONGEST / 2, text.length() - LONGEST));
        int to = Math.min(text.length(), from + LONGEST);
        int start = from == 0 ? 0 : afterEnd(from, at);
        int end = to == text.length() ? to : beforeEnd(to, at);
        return (start == 0 ? "" : CUT) + text.substring(start, end) + (end == text.length() ? "" : CUT);
    }

    /** Where the target stands in its sentence: its number after its name, else its name, else its number, else the beginning. */
    private int place(BulletinItem item) {
        Optional<String> number = item.goalValue()
                .map(goal -> goal.value().toPlainString() + goal.unit().symbol());
        String name = item.name().chinese();
        int named = text.indexOf(name);
        int after = number.map(words -> text.indexOf(words, Math.max(0, named))).orElse(-1);
        return Math.max(0, after >= 0 ? after : named);
    }

    /** The beginning of the first clause after a place, unless the number stands in the clause that was cut. */
    private int afterEnd(int from, int at) {
        for (int i = from; i < at; i++) {
            if (isEnd(i - 1)) {
                return i;
            }
        }
        return whole(from);
    }

    /** The end of the last clause before a place, unless the number stands in the clause that is cut. */
    private int beforeEnd(int to, int at) {
        for (int i = to; i > at + 1; i--) {
            if (isEnd(i)) {
                return i;
            }
        }
        return whole(to);
    }

    /** A mark between clauses; the point of 3.5 and the comma of 1,200 are none. */
    private boolean isEnd(int i) {
        if (i < 0 || ENDS.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        boolean between = i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return !between;
    }

    /** The place, or the one before it where it would part a character of two halves. */
    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
