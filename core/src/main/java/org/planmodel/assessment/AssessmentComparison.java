package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.wording.Sentence;

/**
 * Two assessments of the same units side by side (考核结果比对): self-assessment and office, before and after an objection, or two schemes rehearsed on
 * the same facts.
 *
 * <pre>{@code
 * // 试算: last year's facts by this year's scheme, before it is issued
 * AssessmentComparison.of(oldScheme.assess(facts), newScheme.assess(facts)).moves();
 * }</pre>
 *
 * @param before the first assessment
 * @param after the second one
 */
public record AssessmentComparison(Assessment before, Assessment after) implements Serializable {

    /** The comparison of two assessments. */
    public static AssessmentComparison of(Assessment before, Assessment after) {
        return new AssessmentComparison(before, after);
    }

    /**
     * What changed for one unit.
     *
     * @param unit the id of the unit
     * @param before its first result
     * @param after its second result
     * @param lines the lines on which its printed score differs, the largest difference first
     * @param overtakenBy the units of its group that were not before it and now are
     */
    public record Move(
            String unit, UnitAssessment before, UnitAssessment after, List<LineMove> lines, List<String> overtakenBy)
            implements Serializable {
        /** What changed. */
        public Move {
            lines = List.copyOf(lines);
            overtakenBy = List.copyOf(overtakenBy);
        }

        /** The second total less the first; nothing where one of them is not there. */
        public Optional<BigDecimal> difference() {
            return before.total().isPresent() && after.total().isPresent()
                    ? Optional.of(after.total().get().subtract(before.total().get()))
                    : Optional.empty();
        }

        /** Whether rank or band changed. */
        public boolean isMove() {
            return !before.rank().equals(after.rank())
                    || !before.band().map(Band::label).equals(after.band().map(Band::label));
        }

        /** The part of the difference that no line explains: what was rescaled or limited in another way (折算和上限影响). */
        public Optional<BigDecimal> beyondLines() {
            return difference()
                    .map(all -> lines.stream().map(LineMove::difference).reduce(all, BigDecimal::subtract))
                    .filter(rest -> rest.signum() != 0);
        }

        /** One sentence: from where to where, by which lines, by what else, and who has come before it. */
        public Sentence explain() {
            List<Sentence> clauses = new ArrayList<>();
            clauses.add(AssessmentWords.say("move", unit, place(before), place(after)));
            lines.forEach(line -> clauses.add(line.explain()));
            beyondLines()
                    .ifPresent(rest -> clauses.add(
                            AssessmentWords.say(rest.signum() > 0 ? "move.rest.up" : "move.rest.down", rest.abs())));
            vetoes(after, before, "move.veto", clauses);
            vetoes(before, after, "move.no-veto", clauses);
            if (!overtakenBy.isEmpty()) {
                clauses.add(AssessmentWords.say(
                        "move.overtaken",
                        Sentence.join(
                                AssessmentWords.say("list"),
                                overtakenBy.stream().map(Sentence::verbatim).toList())));
            }
            return Sentence.join(AssessmentWords.say("clause"), clauses).plus(AssessmentWords.say("stop"));
        }

        private static void vetoes(UnitAssessment has, UnitAssessment hasNot, String key, List<Sentence> clauses) {
            Set<String> others = new HashSet<>();
            hasNot.vetoes().forEach(veto -> others.add(veto.id()));
            has.vetoes().stream()
                    .filter(veto -> !others.contains(veto.id()))
                    .forEach(veto -> clauses.add(AssessmentWords.say(key, veto.name())));
        }

        private static Sentence place(UnitAssessment unit) {
            Sentence total = unit.total()
                    .map(score -> AssessmentWords.say("points", score))
                    .orElseGet(() -> AssessmentWords.say("no-total"));
            Sentence rank = unit.rank()
                    .map(place -> AssessmentWords.say("place", place))
                    .orElseGet(() -> AssessmentWords.say("no-place"));
            Sentence band = unit.band()
                    .map(one -> AssessmentWords.say("in-band", one.label()))
                    .orElse(Sentence.EMPTY);
            return total.plus(rank).plus(band);
        }
    }

    /**
     * What changed on one line.
     *
     * @param line the id of the line
     * @param name what it is called
     * @param before the first printed score; 0 where the first scheme has no such line
     * @param after the second printed score; 0 where the second scheme has no such line
     */
    public record LineMove(String line, String name, BigDecimal before, BigDecimal after) implements Serializable {
        /** The second score less the first. */
        public BigDecimal difference() {
            return after.subtract(before);
        }

        private Sentence explain() {
            return AssessmentWords.say(
                    difference().signum() > 0 ? "line-move.up" : "line-move.down",
                    name,
                    before,
                    after,
                    difference().abs());
        }
    }

    /** What changed for each unit that both assessments have, in the order of the second; also where nothing did. */
    public List<Move> units() {
        List<Move> moves = new ArrayList<>();
        for (UnitAssessment later : after.units()) {
            before.find(later.unit())
                    .ifPresent(earlier -> moves.add(
                            new Move(later.unit(), earlier, later, lines(earlier, later), overtaking(earlier, later))));
        }
        return moves;
    }

    /** The units that only the first assessment has, in its order. */
    public List<String> dropped() {
        return only(before, after);
    }

    /** The units that only the second assessment has, in its order. */
    public List<String> added() {
        return only(after, before);
    }

    private static List<String> only(Assessment has, Assessment hasNot) {
        return has.units().stream()
                .map(UnitAssessment::unit)
                .filter(unit -> hasNot.find(unit).isEmpty())
                .toList();
    }

    /** Units of the same group that the unit was not behind, and now is. */
    private List<String> overtaking(UnitAssessment earlier, UnitAssessment later) {
        if (earlier.rank().isEmpty() || later.rank().isEmpty()) {
            return List.of();
        }
        List<String> overtaking = new ArrayList<>();
        for (UnitAssessment other : after.units()) {
            Optional<Integer> rank = before.find(other.unit())
                    .filter(one -> one.group().equals(earlier.group()))
                    .flatMap(UnitAssessment::rank);
            boolean wasNotBefore =
                    rank.filter(place -> place >= earlier.rank().get()).isPresent();
            boolean isBefore = other.group().equals(later.group())
                    && other.rank().filter(place -> place < later.rank().get()).isPresent();
            if (wasNotBefore && isBefore) {
                overtaking.add(other.unit());
            }
        }
        return overtaking;
    }

    /** The units whose rank or band changed: who moves, and why. */
    public List<Move> moves() {
        return units().stream().filter(Move::isMove).toList();
    }

    private static List<LineMove> lines(UnitAssessment before, UnitAssessment after) {
        Set<String> ids = new LinkedHashSet<>();
        before.lines().forEach(line -> ids.add(line.line().id()));
        after.lines().forEach(line -> ids.add(line.line().id()));
        return ids.stream()
                .map(id -> lineMove(id, before.find(id), after.find(id)))
                .filter(move -> move.difference().signum() != 0)
                .sorted(Comparator.comparing(
                        (LineMove move) -> move.difference().abs(), Comparator.reverseOrder()))
                .toList();
    }

    private static LineMove lineMove(String id, Optional<LineScore> before, Optional<LineScore> after) {
        String name = after.or(() -> before).orElseThrow().line().name();
        return new LineMove(
                id,
                name,
                before.map(LineScore::printed).orElse(BigDecimal.ZERO),
                after.map(LineScore::printed).orElse(BigDecimal.ZERO));
    }
}
