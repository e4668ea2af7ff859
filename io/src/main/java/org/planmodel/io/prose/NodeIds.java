package org.planmodel.io.prose;

import java.util.HashMap;
import java.util.Map;
import org.planmodel.SectionRole;

/** Gives the parts of an outline their paths (1.2.3) and what they state its ids: 1.2.3-t1 is the first target of the item 1.2.3. */
final class NodeIds {
    private final Map<String, Integer> counters = new HashMap<>();

    private NodeIds() {}

    /** Numbers the outline. */
    static NodeIds of(OutlineNode root) {
        number(root, "");
        return new NodeIds();
    }

    private static void number(OutlineNode node, String prefix) {
        int count = 0;
        for (OutlineNode child : node.children) {
            boolean counted = child.role != SectionRole.FRONT_MATTER
                    && child.role != SectionRole.NOISE
                    && child.role != SectionRole.CONTENTS
                    && child.isNamed();
            if (counted) {
                count++;
            }
            child.path = !counted ? prefix : prefix.isEmpty() ? Integer.toString(count) : prefix + "." + count;
            number(child, child.path);
        }
    }

    /** The path of a part, 0 where nothing above it is numbered. */
    static String path(OutlineNode node) {
        return node.path.isEmpty() ? "0" : node.path;
    }

    /** The next id of a kind: {@code t} of targets, {@code g} of goals, {@code o} of observations, {@code i} of indicators, {@code m} of measures. */
    String next(OutlineNode node, String kind) {
        String key = path(node) + "-" + kind;
        return key + counters.merge(key, 1, Integer::sum);
    }
}
