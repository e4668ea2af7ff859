package org.planmodel;

import java.io.Serializable;

/**
 * Where in the document's text something stands (原文位置), in UTF-16 code units, the end not included.
 *
 * @param start the offset of the first code unit, from 0
 * @param end the offset behind the last one; equal to {@code start} for an empty span
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan>, Serializable {
    /**
     * A span.
     *
     * @throws IllegalArgumentException if the start is negative or behind the end
     */
    public SourceSpan {
        if (start < 0) {
            throw new IllegalArgumentException("start: " + start + " is negative");
        }
        if (end < start) {
            throw new IllegalArgumentException("end: " + end + " is before start " + start);
        }
    }

    /** The span from start to end. */
    public static SourceSpan of(int start, int end) {
        return new SourceSpan(start, end);
    }

    /** The number of code units. */
    public int length() {
        return end - start;
    }

    /** Whether the code unit at this offset is in the span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other span is in this one. */
    public boolean contains(SourceSpan other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a code unit in common. */
    public boolean overlaps(SourceSpan other) {
        return start < other.end && other.start < end;
    }

    /**
     * The part of the text that the span covers.
     *
     * @throws IllegalArgumentException if the span goes beyond the end of the text
     */
    public String in(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "span " + this + " goes beyond the text of " + text.length() + " characters");
        }
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** {@code 123-140}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
