package org.planmodel.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.planmodel.wording.Sentence;

/** Every unit that is listed has something to do, itself or through a unit below it. */
final class UnitWithoutDutyRule extends StandardRule {
    UnitWithoutDutyRule() {
        super("unit-without-duty");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.units().isEmpty(), "no-units")
                .or(() -> unless(!plan.responsibilities().isEmpty(), "no-responsibilities"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        Set<String> busy = new HashSet<>();
        plan.responsibilities().forEach(duty -> busy.add(duty.item().unit()));
        plan.units().forEach(unit -> unit.item().parent().ifPresent(busy::add));
        plan.units().stream()
                .filter(unit -> !busy.contains(unit.item().id()))
                .forEach(unit -> findings.add(unit, unit.item().name()));
    }
}
