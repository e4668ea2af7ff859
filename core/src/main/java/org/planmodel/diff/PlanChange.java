package org.planmodel.diff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.planmodel.wording.Sentence;

/** One change between two plans (变化). */
@Value.Immutable
public sealed interface PlanChange extends Serializable permits ImmutablePlanChange {
    /** What happened. */
    ChangeKind kind();

    /** To what kind of thing. */
    ItemKind item();

    /** What it was: none if it was added, several if they were merged. */
    List<DiffItem> earlier();

    /** What it is: none if it was dropped, several if it was split. */
    List<DiffItem> later();

    /** What was stated: {@code ≈6%}, 牵头：区工信局; empty where there was nothing. */
    Sentence before();

    /** What is stated now. */
    Sentence after();

    /** Whether it asks more or less than before, where that can be said. */
    Optional<Demand> demand();

    /** The label of the added or dropped thing that brought this one along or took it with it: the measure of a dropped target. */
    Optional<String> within();

    /** How certain it is that the two sides are the same thing; 1 for what was added or dropped. */
    BigDecimal confidence();

    /** What it is about: the label now, or the one that it had. */
    default String label() {
        return (later().isEmpty() ? earlier() : later())
                .stream().map(DiffItem::label).collect(Collectors.joining(DiffWords.and()));
    }

    /** What happened, in words (变化类型). */
    default Sentence kindName() {
        return DiffWords.name(kind());
    }

    /** To what kind of thing, in words (对比对象). */
    default Sentence itemName() {
        return DiffWords.name(item());
    }

    /** Whether it asks more or less, in words; empty where that cannot be said. */
    default Sentence demandName() {
        return demand().map(DiffWords::name).orElse(Sentence.EMPTY);
    }

    /** The change in one sentence. */
    default Sentence sentence() {
        return ChangeSentence.of(this);
    }

    /** A new builder; kind, item, before, after and confidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanChange}. */
    final class Builder extends ImmutablePlanChange.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
