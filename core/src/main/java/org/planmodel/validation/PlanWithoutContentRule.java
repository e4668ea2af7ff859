package org.planmodel.validation;

/** A plan says something. */
final class PlanWithoutContentRule extends StandardRule {
    PlanWithoutContentRule() {
        super("plan-without-content");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        if (plan.indicators().isEmpty()
                && plan.measures().isEmpty()
                && plan.observations().isEmpty()) {
            findings.add(plan.whole());
        }
    }
}
