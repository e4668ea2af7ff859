package org.planmodel.progress;

import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.planmodel.Role;
import org.planmodel.internal.Checks;

/**
 * A rule that assigns by function (主管部门按职能): what is about these indicators, words or sections is the business of this unit.
 *
 * <p>Any word of {@link #indicators()} or {@link #keywords()} is enough. Beside them, {@link #sections()} restrict the rule to what stands
 * below such headings; alone, they are enough themselves. No word of {@link #except()} may appear. A rule without any condition is
 * one for everything that no other rule assigns.
 */
@Value.Immutable
public sealed interface AssignmentRule extends Serializable permits ImmutableAssignmentRule {
    /** The id of the rule, by which an assignment is explained. */
    String id();

    /** The unit: id, name or alias. */
    String unit();

    /** In what role. */
    @Value.Default
    default Role role() {
        return Role.LEAD;
    }

    /** Words of the names of indicators, or of the subjects of targets (按指标). */
    List<String> indicators();

    /** Words of the wording of an item (按关键词). */
    List<String> keywords();

    /** Words of the headings above it, or of the category of an indicator (按章节). */
    List<String> sections();

    /** Words with which the rule does not apply (除外). */
    List<String> except();

    /** Whether it has no condition. */
    default boolean isCatchAll() {
        return indicators().isEmpty() && keywords().isEmpty() && sections().isEmpty();
    }

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("id", id());
        Checks.text("unit", unit());
        Checks.texts("indicators", indicators());
        Checks.texts("keywords", keywords());
        Checks.texts("sections", sections());
        Checks.texts("except", except());
    }

    /** A new builder; id and unit are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this rule. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link AssignmentRule}. */
    final class Builder extends ImmutableAssignmentRule.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
