package org.planmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ways through the trees of a plan, depth-first. No recursion: a tree may be as deep as memory allows. */
final class PlanWalk {
    private PlanWalk() {}

    static Stream<Measure> measures(List<Measure> roots) {
        return depthFirst(roots, Measure::children);
    }

    static Stream<Section> sections(List<Section> roots) {
        return depthFirst(roots, Section::children);
    }

    static Stream<HeldTarget> targets(Plan plan) {
        return Stream.<TargetHolder>concat(plan.indicators().stream(), plan.allMeasures())
                .flatMap(holder -> holder.targets().stream().map(target -> new HeldTarget(target, holder)));
    }

    private static <T> Stream<T> depthFirst(List<T> roots, Function<T, List<T>> children) {
        Iterator<T> nodes = new DepthFirst<>(roots, children);
        int order = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(nodes, order), false);
    }

    private static final class DepthFirst<T> implements Iterator<T> {
        private final Deque<Iterator<T>> open = new ArrayDeque<>();
        private final Function<T, List<T>> children;

        DepthFirst(List<T> roots, Function<T, List<T>> children) {
            this.children = children;
            open.push(roots.iterator());
        }

        @Override
        public boolean hasNext() {
            while (!open.isEmpty() && !open.peek().hasNext()) {
                open.pop();
            }
            return !open.isEmpty();
        }

        @Override
        public T next() {
            hasNext();
            T node = open.getFirst().next();
            open.push(children.apply(node).iterator());
            return node;
        }
    }
}
