package org.planmodel.validation;

import java.util.List;
import org.planmodel.SourceSpan;

/** A measure or section stands within the one above it. */
final class SpanOutsideHolderRule extends StandardRule {
    SpanOutsideHolderRule() {
        super("span-outside-holder");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        check(plan.measures(), findings);
        check(plan.sections(), findings);
    }

    private static void check(List<? extends Placed<?>> parts, Findings findings) {
        for (Placed<?> part : parts) {
            part.source()
                    .ifPresent(span -> part.holder()
                            .filter(holder -> holder.source().isPresent())
                            .ifPresent(holder -> {
                                SourceSpan around = holder.source().orElseThrow();
                                if (span.start() < around.start() || span.end() > around.end()) {
                                    findings.add(
                                            part,
                                            Labels.of(part),
                                            span.start(),
                                            span.end(),
                                            Labels.of(holder),
                                            around.start(),
                                            around.end());
                                }
                            }));
        }
    }
}
