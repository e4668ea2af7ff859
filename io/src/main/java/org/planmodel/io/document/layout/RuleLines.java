package org.planmodel.io.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes of the many strokes that a program draws, one a cell or two beside each other, the lines that a reader sees; and finds which of them cross. */
final class RuleLines {
    /** How far apart two strokes may be that are one line, and how short of a line another may end that meets it. */
    static final float NEAR = 3f;

    /** More crossings than any table has: a drawing. */
    private static final long MOST = 1_000_000;

    private final List<Rule> level;
    private final List<Rule> upright;

    private RuleLines(List<Rule> level, List<Rule> upright) {
        this.level = level;
        this.upright = upright;
    }

    static RuleLines of(List<Rule> rules) {
        List<Rule> level = joined(rules.stream().filter(Rule::isLevel).toList());
        List<Rule> upright = joined(rules.stream()
                        .filter(rule -> !rule.isLevel())
                        .map(Rule::turned)
                        .toList())
                .stream()
                .map(Rule::turned)
                .toList();
        boolean drawing = (long) level.size() * upright.size() > MOST;
        return drawing ? new RuleLines(List.of(), List.of()) : new RuleLines(level, upright);
    }

    List<Rule> level() {
        return level;
    }

    List<Rule> upright() {
        return upright;
    }

    /** Level strokes at nearly one height that touch become one. */
    private static List<Rule> joined(List<Rule> level) {
        List<Rule> sorted = new ArrayList<>(level);
        sorted.sort(Comparator.comparing(Rule::top));
        List<Rule> lines = new ArrayList<>();
        List<Rule> near = new ArrayList<>();
        for (Rule rule : sorted) {
            if (!near.isEmpty() && rule.top() - near.get(0).top() > NEAR) {
                row(near, lines);
                near.clear();
            }
            near.add(rule);
        }
        row(near, lines);
        return lines;
    }

    private static void row(List<Rule> near, List<Rule> lines) {
        if (near.isEmpty()) {
            return;
        }
        float height = near.get(near.size() / 2).top();
        near.sort(Comparator.comparing(Rule::left));
        float left = near.get(0).left();
        float right = near.get(0).right();
        for (Rule rule : near) {
            if (rule.left() > right + NEAR) {
                lines.add(new Rule(left, height, right, height));
                left = rule.left();
                right = rule.right();
            }
            right = Math.max(right, rule.right());
        }
        lines.add(new Rule(left, height, right, height));
    }

    /** The lines that hang together by crossing or meeting each other: those of one table each. */
    List<RuleLines> groups() {
        List<Rule> left = new ArrayList<>(level);
        List<Rule> leftUpright = new ArrayList<>(upright);
        List<RuleLines> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(left.remove(0)));
            List<Rule> groupUpright = new ArrayList<>();
            int seen = 0;
            int seenUpright = 0;
            while (seen < group.size() || seenUpright < groupUpright.size()) {
                if (seen < group.size()) {
                    take(group.get(seen++), leftUpright, groupUpright);
                } else {
                    take(groupUpright.get(seenUpright++), left, group);
                }
            }
            groups.add(new RuleLines(group, groupUpright));
        }
        return groups;
    }

    private static void take(Rule line, List<Rule> from, List<Rule> to) {
        from.removeIf(other -> meets(line, other) && to.add(other));
    }

    private static boolean meets(Rule a, Rule b) {
        return a.left() <= b.right() + NEAR
                && b.left() <= a.right() + NEAR
                && a.top() <= b.bottom() + NEAR
                && b.top() <= a.bottom() + NEAR;
    }
}
