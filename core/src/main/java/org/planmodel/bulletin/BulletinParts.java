package org.planmodel.bulletin;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/**
 * Where the parts of a target stand that each of them is to meet alone (分别完成的目标): 各街道1个. Twelve built by nine of ten sub-districts are nine
 * parts of ten, not 120 %.
 *
 * @param parts the parts, in the order of the plan's units
 */
public record BulletinParts(List<Part> parts) implements Serializable {

    /**
     * One of them.
     *
     * @param name the unit
     * @param itemClass the class of its own figure
     * @param actual its own figure, where there is one
     */
    public record Part(String name, ItemClass itemClass, Optional<Quantity> actual) implements Serializable {
        /** A part. */
        public Part {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(itemClass, "itemClass");
            Objects.requireNonNull(actual, "actual");
        }

        @Serial
        private Object writeReplace() {
            return new Form(name, itemClass, actual.orElse(null));
        }

        @Serial
        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw new InvalidObjectException("a part is read through its serialized form");
        }

        private record Form(
                String name, ItemClass itemClass, @Nullable Quantity actual) implements Serializable {
            @Serial
            private static final long serialVersionUID = 1L;

            @Serial
            private Object readResolve() {
                return new Part(name, itemClass, Optional.ofNullable(actual));
            }
        }
    }

    /**
     * The parts of one target.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BulletinParts {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts: there is none");
        }
    }

    /** How many have reached it (完成单位数). */
    public int achieved() {
        return (int)
                parts.stream().filter(part -> part.itemClass().isAchieved()).count();
    }

    /** The names of those that are behind, have not started or have missed it (滞后单位). */
    public List<String> behind() {
        return named(true);
    }

    /** The names of those of which nothing can be said (未评价单位). */
    public List<String> unjudged() {
        return named(false);
    }

    private List<String> named(boolean behind) {
        return parts.stream()
                .filter(part ->
                        behind ? part.itemClass().isBehind() : !part.itemClass().isJudged())
                .map(Part::name)
                .toList();
    }

    /** What stands in the place of a figure: 10个单位中9个完成. */
    public Sentence words() {
        return BulletinWords.say("parts", achieved(), parts.size());
    }

    /** The class of the whole: that of the part that stands worst. */
    ItemClass itemClass() {
        return ItemClass.worst(parts.stream().map(Part::itemClass).toList());
    }
}
