package org.planmodel.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planmodel.NearestWord;
import org.planmodel.Plan;
import org.planmodel.catalog.DepartmentCatalog;
import org.planmodel.catalog.DivisionCatalog;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;
import org.planmodel.validation.RuleRun.State;
import org.planmodel.wording.Sentence;

/**
 * Holds plans to rules (计划校验器).
 *
 * <pre>{@code
 * ValidationResult result = PlanValidator.standard().validate(plan);
 * result.problems().forEach(System.out::println);
 *
 * PlanValidator own = PlanValidator.builder()
 *         .without("unit-without-duty")
 *         .severity("numbering-gap", Severity.INFO)
 *         .add(myRule)
 *         .build();
 * }</pre>
 *
 * <p>A validator is immutable and safe for use by many threads. It changes nothing and mends nothing.
 */
public final class PlanValidator {
    private static final PlanValidator STANDARD = builder().build();

    private final List<PlanRule> rules;
    private final Set<String> switchedOff;
    private final Map<String, Severity> severities;
    private final IndicatorCatalog indicators;
    private final DivisionCatalog divisions;
    private final DepartmentCatalog departments;

    private PlanValidator(Builder builder) {
        this.rules = List.copyOf(builder.rules.values());
        this.switchedOff = Set.copyOf(builder.switchedOff);
        this.severities = Map.copyOf(builder.severities);
        this.indicators = builder.indicators;
        this.divisions = builder.divisions;
        this.departments = builder.departments;
    }

    /** All rules of the library, with the standard catalogues. */
    public static PlanValidator standard() {
        return STANDARD;
    }

    /** A builder that starts from all rules of the library. */
    public static Builder builder() {
        return new Builder();
    }

    /** The rules, with the severities in force, in the order in which they run. */
    public List<RuleDescription> rules() {
        return rules.stream().map(this::described).toList();
    }

    /** Applies the rules to a plan. */
    public ValidationResult validate(Plan plan) {
        ReviewedPlan reviewed =
                new ReviewedPlan(Objects.requireNonNull(plan, "plan"), indicators, divisions, departments);
        Map<Severity, List<Problem>> found = new EnumMap<>(Severity.class);
        List<RuleRun> runs = new ArrayList<>();
        for (PlanRule rule : rules) {
            RuleDescription description = described(rule);
            if (switchedOff.contains(description.code())) {
                runs.add(new RuleRun(description, State.SWITCHED_OFF, Reasons.say("switched-off"), 0));
                continue;
            }
            Optional<Sentence> whyNot = rule.whyNot(reviewed);
            if (whyNot.isPresent()) {
                runs.add(new RuleRun(description, State.NOT_APPLICABLE, whyNot.get(), 0));
                continue;
            }
            Findings findings = new Findings(description);
            rule.check(reviewed, findings);
            found.computeIfAbsent(description.severity(), severity -> new ArrayList<>())
                    .addAll(findings.problems());
            runs.add(new RuleRun(
                    description, State.RAN, Sentence.EMPTY, findings.problems().size()));
        }
        List<Problem> ordered = found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new ValidationResult(ordered, runs);
    }

    private RuleDescription described(PlanRule rule) {
        RuleDescription description = rule.description();
        Severity other = severities.get(description.code());
        return other == null ? description : description.withSeverity(other);
    }

    /** Chooses the rules. */
    public static final class Builder {
        private final Map<String, PlanRule> rules = new LinkedHashMap<>();
        private final Set<String> switchedOff = new LinkedHashSet<>();
        private final Map<String, Severity> severities = new LinkedHashMap<>();
        private IndicatorCatalog indicators = IndicatorCatalog.standard();
        private DivisionCatalog divisions = DivisionCatalog.standard();
        private DepartmentCatalog departments = DepartmentCatalog.standard();

        private Builder() {
            StandardRules.all().forEach(rule -> rules.put(rule.description().code(), rule));
        }

        /**
         * Adds a rule, which runs after those that are there.
         *
         * @throws IllegalArgumentException if there is a rule with its code
         */
        public Builder add(PlanRule rule) {
            String code = rule.description().code();
            if (rules.putIfAbsent(code, rule) != null) {
                throw new IllegalArgumentException("rule: there is already one with the code " + code);
            }
            return this;
        }

        /**
         * Switches rules off; the result says so.
         *
         * @throws NoSuchElementException if there is no rule with such a code; the message names the nearest
         */
        public Builder without(String... codes) {
            for (String code : codes) {
                switchedOff.add(checked(code));
            }
            return this;
        }

        /**
         * Switches all rules off but these.
         *
         * @throws NoSuchElementException if there is no rule with such a code; the message names the nearest
         */
        public Builder only(String... codes) {
            switchedOff.addAll(rules.keySet());
            for (String code : codes) {
                switchedOff.remove(checked(code));
            }
            return this;
        }

        /**
         * Gives the findings of a rule another severity.
         *
         * @throws NoSuchElementException if there is no rule with this code; the message names the nearest
         */
        public Builder severity(String code, Severity severity) {
            severities.put(checked(code), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** Uses other indicators than the standard ones. */
        public Builder indicators(IndicatorCatalog catalog) {
            this.indicators = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /** Uses other divisions than the standard ones. */
        public Builder divisions(DivisionCatalog catalog) {
            this.divisions = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /** Uses other departments than the standard ones. */
        public Builder departments(DepartmentCatalog catalog) {
            this.departments = Objects.requireNonNull(catalog, "catalog");
            return this;
        }

        /** The validator. */
        public PlanValidator build() {
            return new PlanValidator(this);
        }

        private String checked(String code) {
            if (!rules.containsKey(code)) {
                throw new NoSuchElementException("there is no rule with the code \"" + code + "\""
                        + NearestWord.hint(code, rules.keySet().stream()));
            }
            return code;
        }
    }
}
