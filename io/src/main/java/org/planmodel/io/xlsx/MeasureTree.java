package org.planmodel.io.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.Measure;

/** Measures by their places: {@code M2.1} hangs below {@code M2}, whatever the order of the rows. */
final class MeasureTree {
    private static final int LARGEST = 9;

    private final Node root = new Node(Measure.builder());
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final int deepest;

    /** A tree that is at most so deep. */
    MeasureTree(int deepest) {
        this.deepest = deepest;
    }

    private record Node(Measure.Builder measure, TreeMap<Integer, Node> children) {
        Node(Measure.Builder measure) {
            this(measure, new TreeMap<>());
        }

        List<Measure> built() {
            return children.values().stream()
                    .map(child -> child.measure.children(child.built()).build())
                    .toList();
        }
    }

    /** What a place is to a tree. */
    enum Fit {
        OK,
        NO_PLACE,
        TAKEN,
        TOO_DEEP
    }

    /** Adds a measure. */
    Fit add(String place, Measure.Builder measure) {
        Optional<int[]> steps = steps(place);
        if (steps.isEmpty()) {
            return Fit.NO_PLACE;
        }
        if (steps.get().length > deepest) {
            return Fit.TOO_DEEP;
        }
        if (nodes.containsKey(place)) {
            return Fit.TAKEN;
        }
        nodes.put(place, new Node(measure));
        return Fit.OK;
    }

    /** The measure at a place. */
    Optional<Measure.Builder> find(String place) {
        return Optional.ofNullable(nodes.get(place)).map(Node::measure);
    }

    /** Hangs each measure below the one above it. Returns the places above which none is. */
    List<String> hang() {
        return nodes.keySet().stream().filter(place -> !hang(place)).toList();
    }

    private boolean hang(String place) {
        int dot = place.lastIndexOf('.');
        Node above = dot < 0 ? root : nodes.get(place.substring(0, dot));
        if (above == null) {
            return false;
        }
        int[] steps = steps(place).orElseThrow();
        above.children.put(steps[steps.length - 1], nodes.get(place));
        return true;
    }

    /** The measures of the first level with all below them. */
    List<Measure> build() {
        return root.built();
    }

    private static Optional<int[]> steps(String place) {
        if (!place.startsWith(PlacedItems.MEASURE)) {
            return Optional.empty();
        }
        String[] parts = place.substring(PlacedItems.MEASURE.length()).split("\\.", -1);
        int[] steps = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean number = !parts[i].isEmpty()
                    && parts[i].length() <= LARGEST
                    && parts[i].charAt(0) != '0'
                    && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
            if (!number) {
                return Optional.empty();
            }
            steps[i] = Integer.parseInt(parts[i]);
        }
        return Optional.of(steps);
    }
}
