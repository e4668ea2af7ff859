package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Polarity;

/**
 * The good direction of an indicator or target is that of the catalogue. Left out is what is stated as a decline (能耗下降3%): there a plan may
 * mean the direction of the decline.
 */
final class PolarityContradictsCatalogueRule extends StandardRule {
    PolarityContradictsCatalogueRule() {
        super("polarity-contradicts-catalogue");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.indicators().stream()
                .filter(indicator -> indicator.item().targets().stream()
                        .allMatch(target -> StatementDirections.followsSubject(target.aspect())))
                .forEach(indicator -> check(
                        plan,
                        indicator,
                        indicator.item().name(),
                        indicator.item().polarity(),
                        findings));
        plan.targets().stream()
                .filter(target ->
                        StatementDirections.followsSubject(target.item().aspect()))
                .forEach(target -> check(
                        plan, target, target.item().subject(), target.item().polarity(), findings));
    }

    private static void check(
            ReviewedPlan plan, Placed<?> part, String subject, Optional<Polarity> stated, Findings findings) {
        Optional<KnownIndicator> known = plan.known(subject);
        known.flatMap(KnownIndicator::polarity)
                .filter(usual -> stated.isPresent() && stated.get() != usual)
                .ifPresent(
                        usual -> findings.add(part, subject, known.orElseThrow().name()));
    }
}
