package org.planmodel.progress;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.internal.Checks;

/** What a unit will do for one item of the plan, down to post and person (工作举措): 具体措施, 责任岗位, 责任人, 时间节点. */
@Value.Immutable
public sealed interface WorkItem extends Serializable permits ImmutableWorkItem {
    /** The item of the plan that it serves. */
    ReportItem item();

    /** What will be done (具体措施); never blank. */
    String measure();

    /** The section of the unit (责任科室). */
    Optional<String> section();

    /** The post (具体岗位). */
    Optional<String> post();

    /** The person (具体人员). */
    Optional<String> person();

    /** What comes out of it (工作成果). */
    Optional<String> deliverable();

    /** What is to be done by when, in order. */
    List<TimeNode> nodes();

    /** Checks that no text is blank. */
    @Value.Check
    default void check() {
        Checks.text("measure", measure());
        Checks.text("section", section());
        Checks.text("post", post());
        Checks.text("person", person());
        Checks.text("deliverable", deliverable());
    }

    /** A new builder; item and measure are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this item. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WorkItem}. */
    final class Builder extends ImmutableWorkItem.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
