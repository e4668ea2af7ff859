package org.planmodel.validation;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.planmodel.wording.Sentence;

/**
 * A rule that a plan is held to (校验规则). It has no state, so one rule serves many threads.
 *
 * <p>An application's own rule:
 *
 * <pre>{@code
 * PlanRule shortTitle = PlanRule.of(
 *         RuleDescription.of("title-too-long", Severity.INFO, "the title has {0} characters", "标题有{0}个字"),
 *         (plan, findings) -> {
 *             if (plan.plan().title().length() > 40) {
 *                 findings.add(plan.whole(), plan.plan().title().length());
 *             }
 *         });
 * PlanValidator validator = PlanValidator.builder().add(shortTitle).build();
 * }</pre>
 */
public interface PlanRule {
    /** What the rule is about. */
    RuleDescription description();

    /** Why the rule has nothing to say about this plan, as it lacks what the rule looks at; nothing where the rule can run. */
    default Optional<Sentence> whyNot(ReviewedPlan plan) {
        return Optional.empty();
    }

    /** Looks at a plan and reports each breach. */
    void check(ReviewedPlan plan, Findings findings);

    /** A rule of a description and a check. */
    static PlanRule of(RuleDescription description, BiConsumer<ReviewedPlan, Findings> check) {
        return new PlanRule() {
            @Override
            public RuleDescription description() {
                return description;
            }

            @Override
            public void check(ReviewedPlan plan, Findings findings) {
                check.accept(plan, findings);
            }
        };
    }
}
