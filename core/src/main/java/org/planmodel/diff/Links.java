package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which things of one kind belong together: the links, and which of them each thing is in. */
final class Links {
    /** Things of the earlier and the later plan that are the same. */
    record Link(List<Integer> left, List<Integer> right, List<Evidence> evidence, BigDecimal confidence) {
        boolean isOneToOne() {
            return left.size() == 1 && right.size() == 1;
        }
    }

    private final List<Link> links = new ArrayList<>();
    private final int[] ofLeft;
    private final int[] ofRight;

    Links(int lefts, int rights) {
        ofLeft = new int[lefts];
        ofRight = new int[rights];
        Arrays.fill(ofLeft, -1);
        Arrays.fill(ofRight, -1);
    }

    /** Adds a link; it takes the place of those that its members were in. */
    void add(Link link) {
        int number = links.size();
        links.add(link);
        link.left().forEach(left -> ofLeft[left] = number);
        link.right().forEach(right -> ofRight[right] = number);
    }

    /** The links that still hold: of those that were replaced, none. */
    List<Link> all() {
        List<Link> held = new ArrayList<>();
        for (int number = 0; number < links.size(); number++) {
            int at = number;
            if (links.get(number).left().stream().allMatch(left -> ofLeft[left] == at)
                    && links.get(number).right().stream().allMatch(right -> ofRight[right] == at)) {
                held.add(links.get(number));
            }
        }
        return held;
    }

    boolean hasLeft(int left) {
        return ofLeft[left] >= 0;
    }

    boolean hasRight(int right) {
        return ofRight[right] >= 0;
    }

    /** The number of the link that an earlier thing is in; -1 if none. */
    int left(int left) {
        return ofLeft[left];
    }

    /** The number of the link that a later thing is in; -1 if none. */
    int right(int right) {
        return ofRight[right];
    }

    Link get(int number) {
        return links.get(number);
    }

    boolean related(int left, int right) {
        return ofLeft[left] >= 0 && ofLeft[left] == ofRight[right];
    }
}
