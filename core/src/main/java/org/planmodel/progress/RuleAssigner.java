package org.planmodel.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Indicator;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.progress.AssignmentReason.By;

/** Runs the rules over the items of a plan. */
final class RuleAssigner {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::by)
            .thenComparing(
                    Comparator.comparingInt((Hit hit) -> hit.word().length()).reversed());

    private final AssignmentRules rules;
    private final Plan plan;
    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private final Map<ReportItem, List<Responsibility>> wanted = new LinkedHashMap<>();
    private final Assignment.Builder result = Assignment.builder();

    /** A rule that fits, and the word that it found. */
    private record Hit(AssignmentRule rule, By by, String word, String where) {}

    private RuleAssigner(AssignmentRules rules, Plan plan) {
        this.rules = rules;
        this.plan = plan;
        plan.units().forEach(unit -> units.put(unit.id(), unit));
    }

    static Assignment assign(AssignmentRules rules, Plan plan) {
        RuleAssigner assigner = new RuleAssigner(rules, plan);
        Duties duties = Duties.of(plan);
        for (PlanItem item : duties.items()) {
            if (duties.of(item.item()).isEmpty()) {
                assigner.assign(item);
            } else {
                assigner.result.addAlreadyAssigned(item.item());
            }
        }
        Plan known = plan.toBuilder().units(assigner.units.values()).build();
        return assigner.result.plan(DutyRewrite.apply(known, assigner.wanted)).build();
    }

    private void assign(PlanItem item) {
        Texts texts = new Texts(item, plan);
        List<Hit> hits = new ArrayList<>();
        for (AssignmentRule rule : rules.rules()) {
            texts.hit(rule).ifPresent(hits::add);
        }
        if (hits.stream().anyMatch(hit -> hit.by() != By.CATCH_ALL)) {
            hits.removeIf(hit -> hit.by() == By.CATCH_ALL);
        }
        hits.sort(BEST_FIRST);
        List<Responsibility> duties = new ArrayList<>();
        boolean led = false;
        for (Hit hit : hits) {
            String unit = unit(hit.rule().unit());
            Role role = hit.rule().role();
            boolean named = duties.stream().anyMatch(duty -> duty.unit().equals(unit));
            boolean second = led && role == Role.LEAD;
            boolean applied = !named && (!second || rules.secondLeadCooperates());
            Role given = second && applied ? Role.COOPERATING : role;
            if (applied) {
                duties.add(Responsibility.of(unit, given));
                led |= given == Role.LEAD;
            }
            result.addReason(new AssignmentReason(
                    item.item(), hit.rule().id(), unit, given, hit.by(), hit.word(), hit.where(), applied));
        }
        if (!led) {
            result.addLeft(item.item());
        }
        if (!duties.isEmpty()) {
            wanted.put(item.item(), duties);
        }
    }

    /** The id of a unit that a rule names; one that the plan does not know joins it under its name. */
    private String unit(String word) {
        Optional<ResponsibleUnit> known = plan.findUnit(word);
        String id = known.map(ResponsibleUnit::id).orElse(word);
        units.computeIfAbsent(
                id, key -> ResponsibleUnit.builder().id(key).name(key).build());
        return id;
    }

    /** The texts of one item in which the rules look for their words. */
    private static final class Texts {
        private final List<String> names;
        private final String wording;
        private final List<String> headings;

        Texts(PlanItem item, Plan plan) {
            this.names = Stream.concat(
                            item.indicator().map(Indicator::name).stream(), item.target().map(Target::subject).stream())
                    .toList();
            this.wording = Wording.of(item, plan);
            this.headings = Stream.concat(
                            item.path().stream().flatMap(measure -> measure.title().stream()),
                            item.indicator().flatMap(Indicator::category).stream())
                    .toList();
        }

        Optional<Hit> hit(AssignmentRule rule) {
            boolean excepted = rule.except().stream().anyMatch(this::appears);
            if (excepted) {
                return Optional.empty();
            }
            if (rule.isCatchAll()) {
                return Optional.of(new Hit(rule, By.CATCH_ALL, "", ""));
            }
            Optional<Hit> name = find(rule, By.INDICATOR, rule.indicators(), names);
            Optional<Hit> keyword = find(rule, By.KEYWORD, rule.keywords(), List.of(wording));
            Optional<Hit> heading = find(rule, By.SECTION, rule.sections(), headings);
            boolean sectionsAlone =
                    rule.indicators().isEmpty() && rule.keywords().isEmpty();
            boolean outside = !rule.sections().isEmpty() && heading.isEmpty();
            Optional<Hit> found = sectionsAlone ? heading : name.or(() -> keyword);
            return outside ? Optional.empty() : found;
        }

        private boolean appears(String word) {
            return wording.contains(word)
                    || names.stream().anyMatch(name -> name.contains(word))
                    || headings.stream().anyMatch(heading -> heading.contains(word));
        }

        /** The longest word that appears. */
        private static Optional<Hit> find(AssignmentRule rule, By by, List<String> words, List<String> texts) {
            Optional<Hit> best = Optional.empty();
            for (String word : words) {
                for (String text : texts) {
                    boolean longer =
                            best.isEmpty() || word.length() > best.get().word().length();
                    if (longer && text.contains(word)) {
                        best = Optional.of(new Hit(rule, by, word, text));
                    }
                }
            }
            return best;
        }
    }
}
