package org.planmodel.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planmodel.IndicatorKind;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;

/**
 * Who answers for a plan, and where nobody does (责任落实情况): what nobody answers for, what has several leads, what has units but no
 * single lead, and each unit's load.
 *
 * <p>A target that was broken down into rows is answered for if each of its parts is.
 *
 * @param items how many items the plan has
 * @param unanswered what nobody answers for (无人负责)
 * @param severalLeads what has more than one lead (多头牵头)
 * @param noSingleLead what several units answer for without one that leads (无牵头单位)
 * @param loads each unit of the plan with its load, those with most leads first
 */
public record ResponsibilityOverview(
        int items,
        List<ReportItem> unanswered,
        List<ReportItem> severalLeads,
        List<ReportItem> noSingleLead,
        List<UnitLoad> loads)
        implements Serializable {
    /** An overview; the lists are copied. */
    public ResponsibilityOverview {
        unanswered = List.copyOf(unanswered);
        severalLeads = List.copyOf(severalLeads);
        noSingleLead = List.copyOf(noSingleLead);
        loads = List.copyOf(loads);
    }

    /**
     * The overview of a plan.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link PlanIds#complete} mends that
     */
    public static ResponsibilityOverview of(Plan plan) {
        Duties duties = Duties.of(plan);
        Counter counter = new Counter(plan);
        List<ReportItem> unanswered = new ArrayList<>();
        List<ReportItem> severalLeads = new ArrayList<>();
        List<ReportItem> noSingleLead = new ArrayList<>();
        for (PlanItem item : duties.items()) {
            List<Responsibility> own = duties.of(item.item());
            counter.count(item, own);
            if (own.isEmpty()) {
                unanswered.add(item.item());
            }
            long leads = own.stream().filter(duty -> duty.role() == Role.LEAD).count();
            long units = own.stream()
                    .filter(duty -> duty.role() != Role.LEADER && duty.role() != Role.COLLECTING)
                    .count();
            if (leads > 1) {
                severalLeads.add(item.item());
            } else if (leads == 0 && units > 1) {
                noSingleLead.add(item.item());
            }
        }
        unanswered.removeIf(item -> answeredInParts(item, plan, duties));
        return new ResponsibilityOverview(
                duties.items().size(), unanswered, severalLeads, noSingleLead, counter.loads());
    }

    private static boolean answeredInParts(ReportItem item, Plan plan, Duties duties) {
        List<Target> parts = plan.allTargets()
                .map(held -> held.target())
                .filter(target -> item.equals(ReportItem.target(target.partOf().orElse("-"))))
                .filter(target -> target.id()
                        .equals(Optional.ofNullable(target.attributes().get(BreakdownStart.ROW_ATTRIBUTE))))
                .toList();
        return !parts.isEmpty()
                && parts.stream()
                        .noneMatch(part -> duties.of(ReportItem.target(part.id().orElseThrow()))
                                .isEmpty());
    }

    /** Whether everything is answered for, by one lead or by a single unit. */
    public boolean isComplete() {
        return unanswered.isEmpty() && severalLeads.isEmpty() && noSingleLead.isEmpty();
    }

    private static final class Counter {
        private static final int LEADS = 0;
        private static final int RESPONSIBLE = 1;
        private static final int COOPERATES = 2;
        private static final int COLLECTS = 3;
        private static final int BINDING = 4;
        private static final int TARGETS = 5;

        private final Map<String, int[]> counts = new LinkedHashMap<>();

        Counter(Plan plan) {
            plan.units().stream().map(ResponsibleUnit::id).forEach(unit -> counts.put(unit, new int[TARGETS + 1]));
        }

        void count(PlanItem item, List<Responsibility> duties) {
            Set<String> answering = new TreeSet<>();
            for (Responsibility duty : duties) {
                int[] count = counts.computeIfAbsent(duty.unit(), key -> new int[TARGETS + 1]);
                switch (duty.role()) {
                    case LEAD -> count[LEADS]++;
                    case RESPONSIBLE -> count[RESPONSIBLE]++;
                    case COOPERATING -> count[COOPERATES]++;
                    case COLLECTING -> count[COLLECTS]++;
                    case LEADER -> {}
                }
                if (duty.role() == Role.LEAD || duty.role() == Role.RESPONSIBLE) {
                    answering.add(duty.unit());
                }
            }
            boolean binding = item.indicator()
                    .flatMap(indicator -> indicator.kind())
                    .filter(kind -> kind == IndicatorKind.BINDING)
                    .isPresent();
            boolean figure = item.target()
                    .filter(target -> !(target.criterion() instanceof Criterion.Qualitative))
                    .isPresent();
            for (String unit : answering) {
                counts.get(unit)[BINDING] += binding ? 1 : 0;
                counts.get(unit)[TARGETS] += figure ? 1 : 0;
            }
        }

        List<UnitLoad> loads() {
            List<UnitLoad> loads = new ArrayList<>();
            counts.forEach((unit, n) -> loads.add(
                    new UnitLoad(unit, n[LEADS], n[RESPONSIBLE], n[COOPERATES], n[COLLECTS], n[BINDING], n[TARGETS])));
            loads.sort(Comparator.comparingInt((UnitLoad load) -> load.leads() + load.responsible())
                    .reversed());
            return loads;
        }
    }
}
