package org.planmodel.io.prose;

import java.util.Arrays;

/**
 * Words as paths of characters, kept in one open-addressed table of edges. A look-up walks one edge a character and allocates nothing.
 */
final class CharTrie {
    private static final int FREE = 0;
    private static final int OPENINGS = 16;
    /** A bit for each remainder of the characters that open a word: most look-ups end here, without a look at the edges. */
    private final long[] openings = new long[OPENINGS];

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private boolean[] ends = new boolean[64];
    private int edges;
    private int nodes = 1;

    /** Adds a word, read forwards or backwards. */
    void add(String word, boolean backwards) {
        int node = 0;
        if (!word.isEmpty()) {
            char first = word.charAt(backwards ? word.length() - 1 : 0);
            openings[first >>> 6 & OPENINGS - 1] |= 1L << first;
        }
        for (int i = 0; i < word.length(); i++) {
            node = edge(node, word.charAt(backwards ? word.length() - 1 - i : i));
        }
        ends[node] = true;
    }

    private int edge(int node, char c) {
        int next = follow(node, c);
        if (next != FREE) {
            return next;
        }
        if (edges * 2 >= keys.length) {
            grow();
        }
        int made = nodes++;
        if (made >= ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        put(key(node, c), made);
        return made;
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != FREE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
        edges++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        edges = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != FREE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }

    /** Whether a word may open with the character; false where none does. */
    boolean mayOpen(char c) {
        return (openings[c >>> 6 & OPENINGS - 1] >>> c & 1) != 0;
    }

    /** The node that the character leads to from {@code node}; 0 where there is none. */
    int follow(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        while (targets[slot] != FREE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return FREE;
    }

    boolean ends(int node) {
        return ends[node];
    }
}
