package org.planmodel.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.assessment.ClauseKind.Family;
import org.planmodel.quantity.Fraction;

/** The clauses of a sentence as they stand together, of which {@link RuleMaking} makes a rule; clauses that contradict each other are refused. */
final class RuleReading {
    private static final String START = "rule: ";

    private final String text;
    private final List<RuleClause> clauses;
    private final List<Said> said = new ArrayList<>();
    private final Map<ClauseKind, RuleClause> byKind = new EnumMap<>(ClauseKind.class);
    private final Family family;

    /** A clause with what it says where it stands: 不得分 after 未完成的 is what a missed target gets. */
    record Said(ClauseKind kind, RuleClause clause) {}

    RuleReading(List<RuleClause> clauses, String text) {
        this.text = text;
        this.clauses = clauses;
        inContext();
        for (Said one : said) {
            RuleClause other = byKind.put(one.kind(), one.clause());
            if (other != null && !ClauseKind.REPEATED.contains(one.kind())) {
                throw refused(
                        "\"" + other.chinese() + "\" and \"" + one.clause().chinese() + "\" say the same thing twice");
            }
        }
        this.family = familyOf();
        Set<ClauseKind> kinds = family.kinds;
        said.stream().filter(one -> !kinds.contains(one.kind())).findFirst().ifPresent(stranger -> {
            throw refused("\"" + stranger.clause().chinese() + "\" does not go with the rest");
        });
    }

    IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(START + why + " in \"" + text + "\"");
    }

    /** What a rule refused, with the sentence that asked for it. */
    IllegalArgumentException named(IllegalArgumentException refused) {
        String why = String.valueOf(refused.getMessage());
        return why.startsWith(START)
                ? refused
                : new IllegalArgumentException(refused(why).getMessage(), refused);
    }

    /** 完成目标的, 得10分 is one thing said in two clauses. */
    private void inContext() {
        for (int i = 0; i < clauses.size(); i++) {
            RuleClause clause = clauses.get(i);
            if (!ClauseKind.CONDITIONS.contains(clause.kind())) {
                said.add(new Said(alone(clause), clause));
                continue;
            }
            if (i + 1 == clauses.size()) {
                throw refused("nothing is said after \"" + clause.chinese() + "\"");
            }
            i++;
            said.add(new Said(after(clause, clauses.get(i)), clauses.get(i)));
        }
    }

    private ClauseKind alone(RuleClause clause) {
        return switch (clause.kind()) {
            case POINTS, ALL_POINTS, NOTHING, VETO_WORD ->
                throw refused("it is not said who \"" + clause.chinese() + "\" is for");
            default -> clause.kind();
        };
    }

    private ClauseKind after(RuleClause condition, RuleClause clause) {
        ClauseKind kind = clause.kind();
        Optional<ClauseKind> together = switch (condition.kind()) {
            case WHEN_MET ->
                switch (kind) {
                    case POINTS -> Optional.of(ClauseKind.MET);
                    case ALL_POINTS -> Optional.of(ClauseKind.ALL);
                    default -> Optional.empty();
                };
            case WHEN_ABOVE ->
                kind == ClauseKind.BONUS || kind == ClauseKind.BONUS_POINTS ? Optional.of(kind) : Optional.empty();
            default ->
                switch (kind) {
                    case POINTS -> Optional.of(ClauseKind.MISSED_POINTS);
                    case NOTHING -> Optional.of(ClauseKind.ZERO);
                    case VETO_WORD -> Optional.of(ClauseKind.VETO);
                    default -> ClauseKind.MISSED.contains(kind) ? Optional.of(kind) : Optional.empty();
                };
        };
        return together.orElseThrow(
                () -> refused("\"" + clause.chinese() + "\" cannot stand after \"" + condition.chinese() + "\""));
    }

    private Family familyOf() {
        for (Family one : Family.values()) {
            boolean own = said.stream()
                    .anyMatch(part -> one.kinds.contains(part.kind()) && !Family.TARGET.kinds.contains(part.kind()));
            if (own) {
                return one;
            }
        }
        return Family.TARGET;
    }

    Optional<RuleClause> find(ClauseKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    boolean has(ClauseKind kind) {
        return byKind.containsKey(kind);
    }

    /** What is said, in order. */
    List<Said> said() {
        return said;
    }

    Family family() {
        return family;
    }

    /** The points of the line, where the sentence states them. */
    Optional<Fraction> points() {
        List<Fraction> stated = new ArrayList<>();
        for (ClauseKind kind : List.of(
                ClauseKind.MET, ClauseKind.FULL, ClauseKind.RANK_FIRST, ClauseKind.ON_TIME, ClauseKind.CEILING_KEPT)) {
            find(kind).ifPresent(clause -> stated.add(clause.number(0)));
        }
        if (stated.stream().distinct().count() > 1) {
            throw refused("two numbers of points");
        }
        return stated.stream().findFirst().or(this::highestStep);
    }

    /** What the best step of completion gets, where the sentence is one of steps. */
    private Optional<Fraction> highestStep() {
        return said.stream()
                .map(Said::clause)
                .filter(clause -> switch (clause.kind()) {
                    case TIER_FROM, TIER_FROM_BELOW, TIER_BETWEEN, TIER_BELOW, TIER_AT_MOST -> true;
                    default -> false;
                })
                .map(clause -> clause.number(clause.numbers().size() - 1))
                .max(Fraction::compareTo);
    }

    /** What the sentence says nothing of, though it should, by the key of the phrase. */
    List<String> silent() {
        List<String> silent = new ArrayList<>();
        if (family == Family.TARGET) {
            boolean missed = has(ClauseKind.VETO)
                    || has(ClauseKind.OTHERWISE)
                    || said.stream().anyMatch(one -> ClauseKind.MISSED.contains(one.kind()));
            if (!missed) {
                silent.add("silent.missed");
            }
            boolean bonus = has(ClauseKind.BONUS) || has(ClauseKind.BONUS_POINTS);
            if (bonus && !has(ClauseKind.MOST) && !has(ClauseKind.MOST_BARE)) {
                silent.add("silent.most");
            }
            if (has(ClauseKind.STEPS)) {
                silent.add("silent.between");
            }
        }
        if (family == Family.CEILING && !has(ClauseKind.OTHERWISE)) {
            silent.add("silent.above");
        }
        return silent;
    }
}
