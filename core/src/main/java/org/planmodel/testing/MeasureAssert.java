package org.planmodel.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;

/** Assertions on a measure (任务断言); see {@link PlanAssertions}. */
public final class MeasureAssert extends AbstractAssert<MeasureAssert, Measure> {
    private final Plan plan;

    MeasureAssert(Measure measure, Plan plan) {
        super(measure, MeasureAssert.class);
        this.plan = plan;
    }

    /** It has a target of this subject, with its action or without, that says this. */
    public MeasureAssert withTarget(String subject, Criterion criterion) {
        isNotNull();
        List<Target> of = HeldTargets.of(actual.targets(), subject);
        if (HeldTargets.find(of, criterion).isEmpty()) {
            throw failure(
                    "measure \"%s\" has no target \"%s\" %s; it has %s",
                    actual.label(), subject, criterion, HeldTargets.list(of.isEmpty() ? actual.targets() : of));
        }
        return this;
    }

    /** This unit, and no other, leads (牵头). */
    public MeasureAssert isLedBy(String unit) {
        isNotNull();
        List<String> leads = units(Role.LEAD);
        if (leads.size() != 1 || !isCalled(leads.get(0), unit)) {
            throw failure("measure \"%s\" is not led by %s; %s", actual.label(), unit, duties());
        }
        return this;
    }

    /** This unit has this role. */
    public MeasureAssert isAnsweredForBy(String unit, Role role) {
        isNotNull();
        if (units(role).stream().noneMatch(one -> isCalled(one, unit))) {
            throw failure("%s is not %s of measure \"%s\"; %s", unit, role, actual.label(), duties());
        }
        return this;
    }

    /** Nobody is named for it. */
    public MeasureAssert isUnanswered() {
        isNotNull();
        if (!actual.responsibilities().isEmpty()) {
            throw failure("measure \"%s\" has units; %s", actual.label(), duties());
        }
        return this;
    }

    /** It has a milestone of this project and stage. */
    public MeasureAssert hasMilestone(String project, String stage) {
        isNotNull();
        if (actual.milestones().stream()
                .noneMatch(one -> one.project().equals(project) && one.stage().equals(stage))) {
            throw failure(
                    "measure \"%s\" has no milestone \"%s\" %s; it has %s",
                    actual.label(),
                    project,
                    stage,
                    actual.milestones().stream()
                            .map(one -> one.project() + " " + one.stage())
                            .toList());
        }
        return this;
    }

    private List<String> units(Role role) {
        return actual.responsibilities().stream()
                .filter(duty -> duty.role() == role)
                .map(Responsibility::unit)
                .toList();
    }

    private boolean isCalled(String id, String word) {
        return id.equals(word) || unit(id).filter(unit -> unit.isCalled(word)).isPresent();
    }

    private Optional<ResponsibleUnit> unit(String id) {
        return plan.units().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    private String duties() {
        return actual.responsibilities().isEmpty()
                ? "nobody is named for it"
                : "named are "
                        + actual.responsibilities().stream()
                                .map(duty -> unit(duty.unit())
                                                .map(ResponsibleUnit::name)
                                                .orElse(duty.unit()) + " (" + duty.role() + ")")
                                .collect(Collectors.joining(", "));
    }
}
