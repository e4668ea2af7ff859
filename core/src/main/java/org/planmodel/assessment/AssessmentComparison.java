package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
     */
    public record Move(String unit, UnitAssessment before, UnitAssessment after, List<LineMove> lines)
            implements Serializable {
        /** What changed. */
        public Move {
            lines = List.copyOf(lines);
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

        /** One sentence: from where to where, and by which lines. */
        public Sentence explain() {
            List<Sentence> clauses = new ArrayList<>();
            clauses.add(AssessmentWords.say("move", unit, place(before), place(after)));
            lines.forEach(line -> clauses.add(line.explain()));
            return Sentence.join(AssessmentWords.say("clause"), clauses).plus(AssessmentWords.say("stop"));
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
                    .ifPresent(earlier -> moves.add(new Move(later.unit(), earlier, later, lines(earlier, later))));
        }
        return moves;
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
