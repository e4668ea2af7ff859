package org.planmodel;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/** A body that answers for measures or targets (责任单位): 区发展和改革局, 新安街道办. */
@Value.Immutable
public sealed interface ResponsibleUnit extends Serializable permits ImmutableResponsibleUnit {
    /** The id within the plan, to which a {@link Responsibility} refers; never blank. */
    String id();

    /** The name (单位名称); never blank. */
    String name();

    /** Other names that it goes by (简称): 区发改局. */
    List<String> aliases();

    /** What kind of body it is, where known. */
    Optional<UnitKind> kind();

    /** The id of the unit that it belongs to. */
    Optional<String> parent();

    /** Keys that an application has hung on it. */
    Map<String, String> attributes();

    /** Whether it goes by this id, name or alias. */
    default boolean isCalled(String word) {
        return id().equals(word) || name().equals(word) || aliases().contains(word);
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("name", name());
        Checks.texts("aliases", aliases());
        Checks.text("parent", parent());
        Checks.keys("attributes", attributes().keySet());
    }

    /** A new builder; id and name are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this unit. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ResponsibleUnit}. */
    final class Builder extends ImmutableResponsibleUnit.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
