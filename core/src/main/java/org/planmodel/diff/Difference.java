package org.planmodel.diff;

import java.util.Optional;
import org.planmodel.wording.Sentence;

/** One difference between a thing and what it became, before it is said of which thing. */
record Difference(ChangeKind kind, Sentence before, Sentence after, Optional<Demand> demand) {
    static Difference of(ChangeKind kind, Sentence before, Sentence after) {
        return new Difference(kind, before, after, demand(kind));
    }

    /** What binds more asks more. */
    private static Optional<Demand> demand(ChangeKind kind) {
        return switch (kind) {
            case TIGHTENED -> Optional.of(Demand.HARDER);
            case LOOSENED -> Optional.of(Demand.EASIER);
            default -> Optional.empty();
        };
    }
}
