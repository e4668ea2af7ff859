package org.planmodel.validation;

import java.util.HashMap;
import java.util.Map;
import org.planmodel.Indicator;

/** No indicator stands in the plan twice, under whatever name. */
final class IndicatorTwiceRule extends StandardRule {
    IndicatorTwiceRule() {
        super("indicator-twice");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Map<String, Indicator> seen = new HashMap<>();
        for (Placed<Indicator> indicator : plan.indicators()) {
            String key = plan.subjectKey(indicator.item().name()) + "|"
                    + indicator.item().basis().orElse("");
            Indicator other = seen.putIfAbsent(key, indicator.item());
            if (other != null) {
                findings.add(indicator, other.name(), indicator.item().name());
            }
        }
    }
}
