package org.planmodel.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.wording.Sentence;

/** The period is that of the title, where the title names years. */
final class PeriodContradictsTitleRule extends StandardRule {
    private static final int DIGITS = 4;

    PeriodContradictsTitleRule() {
        super("period-contradicts-title");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().period().isPresent(), "no-period");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        PlanPeriod period = plan.plan().period().orElseThrow();
        List<Integer> years = years(plan.plan().title());
        if (!years.isEmpty() && years.stream().noneMatch(period::contains)) {
            findings.add(plan.attribute("period"), years.get(0), period);
        }
    }

    /** Numbers of exactly four digits between 1900 and 2199. */
    private static List<Integer> years(String title) {
        List<Integer> years = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= title.length(); at++) {
            boolean digit = at < title.length() && title.charAt(at) >= '0' && title.charAt(at) <= '9';
            if (digit && start < 0) {
                start = at;
            } else if (!digit && start >= 0) {
                int year = at - start == DIGITS ? Integer.parseInt(title.substring(start, at)) : 0;
                if (year >= 1900 && year < 2200) {
                    years.add(year);
                }
                start = -1;
            }
        }
        return years;
    }
}
