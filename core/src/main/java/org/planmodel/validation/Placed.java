package org.planmodel.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;

/**
 * A part of a plan with where it is (带位置的要素): in the text, where it has a source there, and in the tree of the plan.
 *
 * @param <T> what it is
 */
public final class Placed<T> {
    private final T item;
    private final @Nullable Placed<?> holder;
    private final String step;
    private final Optional<SourceSpan> source;

    Placed(T item, @Nullable Placed<?> holder, String step, Optional<SourceSpan> source) {
        this.item = item;
        this.holder = holder;
        this.step = step;
        this.source = source;
    }

    /** The part itself. */
    public T item() {
        return item;
    }

    /** What holds it: the measure above a measure, the indicator or measure of a target; nothing at the top. */
    public Optional<Placed<?>> holder() {
        return Optional.ofNullable(holder);
    }

    /** Where it stands in the text. */
    public Optional<SourceSpan> source() {
        return source;
    }

    /** The way to it from the top of the plan: {@code measures[0].children[2].targets[1]}. */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Placed<?> at = this; at != null; at = at.holder) {
            steps.push(at.step);
        }
        return String.join(".", steps);
    }

    /** The span in the text, or the path where there is no span. */
    public Location location() {
        return source.<Location>map(span -> new Location.Span(span.start(), span.end()))
                .orElseGet(() -> new Location.Element(path(), 0));
    }
}
