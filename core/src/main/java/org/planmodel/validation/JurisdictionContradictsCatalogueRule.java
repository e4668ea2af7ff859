package org.planmodel.validation;

import java.util.Optional;
import org.planmodel.Jurisdiction;
import org.planmodel.wording.Sentence;

/** Code and name of the territory go together. A code that the catalogue does not have is let pass. */
final class JurisdictionContradictsCatalogueRule extends StandardRule {
    JurisdictionContradictsCatalogueRule() {
        super("jurisdiction-contradicts-catalogue");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().jurisdiction().flatMap(Jurisdiction::code).isPresent(), "no-jurisdiction");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Jurisdiction territory = plan.plan().jurisdiction().orElseThrow();
        String code = territory.code().orElseThrow();
        plan.divisionCatalog()
                .findCode(code)
                .filter(division ->
                        !plan.divisionCatalog().named(territory.name()).contains(division))
                .ifPresent(division -> findings.add(
                        plan.attribute("jurisdiction"),
                        territory.name(),
                        code,
                        plan.divisionCatalog().fullName(division)));
    }
}
