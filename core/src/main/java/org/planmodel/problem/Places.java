package org.planmodel.problem;

/** What the kinds of {@link Location} share. */
final class Places {
    private Places() {}

    static void atLeast(int least, String name, int value) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + " is less than " + least);
        }
    }

    static String lineAndColumn(int line, int column) {
        return column == 0 ? "line " + line : "line " + line + ", column " + column;
    }
}
