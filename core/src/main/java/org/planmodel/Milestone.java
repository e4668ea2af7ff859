package org.planmodel;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.internal.Checks;

/**
 * A named project reaching a stage (项目节点, 形象进度): 轨道12号线建成通车.
 *
 * @param project the project
 * @param stage the stage: 开工, 建成, 投用, 投产
 * @param due by when, where the plan says it
 * @param source where it stands
 */
public record Milestone(String project, String stage, Optional<LocalDate> due, Optional<SourceSpan> source)
        implements Serializable {
    /**
     * A milestone.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Milestone {
        Checks.text("project", project);
        Checks.text("stage", stage);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(source, "source");
    }

    @Serial
    private Object writeReplace() {
        return new Form(project, stage, due.orElse(null), source.orElse(null));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a milestone is read through its serialized form");
    }

    private record Form(
            String project,
            String stage,
            @Nullable LocalDate due,
            @Nullable SourceSpan source) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new Milestone(project, stage, Optional.ofNullable(due), Optional.ofNullable(source));
        }
    }
}
