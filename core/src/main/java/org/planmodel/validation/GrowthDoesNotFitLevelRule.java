package org.planmodel.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.Sentence;

/**
 * A target for the level and a target for growth fit the level of the year before. Growth is often at constant prices, and figures are
 * rounded, so {@value #SLACK} percentage points either way are let pass.
 */
final class GrowthDoesNotFitLevelRule extends StandardRule {
    private static final int SLACK = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    GrowthDoesNotFitLevelRule() {
        super("growth-does-not-fit-level");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().period().isPresent(), "no-period")
                .or(() -> unless(!levels(plan).isEmpty(), "no-last-year"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        PlanPeriod period = plan.plan().period().orElseThrow();
        Map<String, Quantity> before = levels(plan);
        Map<String, Placed<Target>> growths = new HashMap<>();
        List<Placed<Target>> targets = plan.targets().stream()
                .filter(target -> isOfFirstYear(target.item(), period))
                .toList();
        targets.stream()
                .filter(target -> target.item().aspect() == Aspect.GROWTH)
                .filter(target -> bound(target.item()).filter(Figures::isRatio).isPresent())
                .forEach(target ->
                        growths.putIfAbsent(plan.subjectKey(target.item().subject()), target));
        targets.stream()
                .filter(target -> target.item().aspect() == Aspect.LEVEL)
                .forEach(level -> {
                    String key = plan.subjectKey(level.item().subject());
                    Placed<Target> growth = growths.get(key);
                    Quantity last = before.get(key);
                    if (growth != null && last != null) {
                        compare(level, growth.item(), last, findings);
                    }
                });
    }

    /** Of a plan of several years, only what is due in the first can be held against the year before. */
    private static boolean isOfFirstYear(Target target, PlanPeriod period) {
        return target.due().map(day -> day.getYear() == period.firstYear()).orElse(period.isOneYear());
    }

    private static void compare(Placed<Target> level, Target growth, Quantity last, Findings findings) {
        Quantity wanted = bound(level.item()).orElse(null);
        Quantity stated = bound(growth).orElseThrow();
        if (wanted == null || !wanted.comparesWith(last) || last.value().signum() <= 0) {
            return;
        }
        BigDecimal implied = wanted.in(last.unit())
                .value()
                .subtract(last.value())
                .multiply(HUNDRED)
                .divide(last.value(), MathContext.DECIMAL64);
        BigDecimal off = implied.subtract(stated.in(Unit.of("%")).value());
        boolean tooMuch = off.signum() > 0 && !isOpen(growth);
        boolean tooLittle = off.signum() < 0 && !isOpen(level.item());
        boolean sameSide = isOpen(growth) == isOpen(level.item());
        if (off.abs().compareTo(BigDecimal.valueOf(SLACK)) > 0 && (tooMuch || tooLittle || sameSide)) {
            findings.add(
                    level,
                    level.item().subject(),
                    level.item().criterion().notation(),
                    last,
                    implied.setScale(1, RoundingMode.HALF_UP),
                    growth.criterion().notation());
        }
    }

    /** Whether more than the number is meant, too. */
    private static boolean isOpen(Target target) {
        return target.criterion() instanceof Criterion.Bound bound
                && (bound.comparator() == Comparator.AT_LEAST || bound.comparator() == Comparator.MORE_THAN);
    }

    private static Optional<Quantity> bound(Target target) {
        return Figures.bound(target.criterion());
    }

    /** The level of the whole year before, by subject: a baseline first, else what was reported. */
    private static Map<String, Quantity> levels(ReviewedPlan plan) {
        Map<String, Quantity> levels = new HashMap<>();
        Optional<PlanPeriod> period = plan.plan().period();
        if (period.isEmpty()) {
            return levels;
        }
        ReportPeriod before = ReportPeriod.ofYear(period.get().firstYear() - 1);
        for (Placed<Indicator> indicator : plan.indicators()) {
            indicator
                    .item()
                    .baseline()
                    .filter(baseline ->
                            baseline.period().filter(p -> !p.equals(before)).isEmpty())
                    .map(Baseline::quantity)
                    .filter(quantity -> !Figures.isRatio(quantity))
                    .ifPresent(quantity ->
                            levels.putIfAbsent(plan.subjectKey(indicator.item().name()), quantity));
        }
        for (Placed<Observation> placed : plan.observations()) {
            Observation figure = placed.item();
            if (figure.aspect() == Aspect.LEVEL
                    && figure.period().equals(Optional.of(before))
                    && figure.scope().isEmpty()) {
                figure.quantity()
                        .ifPresent(quantity -> levels.putIfAbsent(plan.subjectKey(figure.subject()), quantity));
            }
        }
        return levels;
    }
}
