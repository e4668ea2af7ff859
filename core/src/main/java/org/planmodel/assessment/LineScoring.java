package org.planmodel.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** Scores one line of one unit, and rounds it once. */
final class LineScoring {
    private final AssessmentScheme scheme;
    private final SchemeLine line;

    LineScoring(AssessmentScheme scheme, SchemeLine line) {
        this.scheme = scheme;
        this.line = line;
    }

    LineScore score(LineFacts facts) {
        if (facts.notApplicable().isPresent()) {
            return made(
                    LineScore.State.NOT_APPLICABLE,
                    Fraction.ZERO,
                    Fraction.ZERO,
                    Sentence.verbatim(facts.notApplicable().get()));
        }
        List<Sentence> missing = missing(facts);
        if (!missing.isEmpty()) {
            if (facts.awaitsExactFigure()) {
                return pending(AssessmentWords.say("not-exact"));
            }
            if (!line.kind().countsIntoTotal() && facts.isEmpty()) {
                return made(
                        LineScore.State.SCORED, Fraction.ZERO, Fraction.ZERO, AssessmentWords.say("nothing-recorded"));
            }
            return pending(AssessmentWords.say("missing", Sentence.join(AssessmentWords.say("list"), missing)));
        }
        if (line.evidenceRequired() && facts.evidence().isEmpty()) {
            LineScore none = made(
                    LineScore.State.NO_EVIDENCE, available(facts), Fraction.ZERO, AssessmentWords.say("no-evidence"));
            return none.toBuilder().bindingMissed(line.binding()).build();
        }
        try {
            return scored(facts, line.rule().score(facts, line.points()));
        } catch (NoScoreException e) {
            return pending(e.reason());
        }
    }

    private List<Sentence> missing(LineFacts facts) {
        List<Sentence> missing = new ArrayList<>();
        for (Fact fact : line.rule().needs()) {
            if (!facts.knows(fact)) {
                missing.add(AssessmentWords.table().name(fact));
            }
        }
        for (String part : line.rule().needsParts()) {
            if (!facts.parts().containsKey(part)) {
                missing.add(Sentence.verbatim(part));
            }
        }
        return missing;
    }

    private LineScore pending(Sentence reason) {
        return made(LineScore.State.PENDING, Fraction.ZERO, Fraction.ZERO, reason);
    }

    private LineScore scored(LineFacts facts, Score score) {
        Optional<SharingRule> sharing = line.sharing();
        if (isAgainstItsKind(score.points())) {
            return pending(
                    AssessmentWords.say("against-kind." + line.kind().name(), AssessmentWords.number(score.points())));
        }
        Fraction exact = sharing.isPresent() ? shared(sharing.get(), facts, score.points()) : capped(score.points());
        boolean missed = line.binding() && facts.met().filter(met -> !met).isPresent();
        LineScore made =
                made(LineScore.State.SCORED, available(facts), exact, withSource(facts, reason(facts, score, exact)));
        return (sharing.filter(SharingRule::isPool).isPresent() && facts.leads()
                        ? withRemainder(made, restOfPool(facts, score.points()))
                        : made)
                .toBuilder().veto(score.veto()).bindingMissed(missed).build();
    }

    /** The share of a task's points, or of what is short, taken away. */
    private Fraction shared(SharingRule sharing, LineFacts facts, Fraction points) {
        Fraction share = sharing.share(facts.leads(), facts.cooperating());
        return sharing.dividesShortfall()
                ? points.minus(line.points()).min(Fraction.ZERO).times(share)
                : points.times(share);
    }

    /** What the unit that leads has of a pool: the printed whole less the printed shares of the others. */
    private BigDecimal restOfPool(LineFacts facts, Fraction points) {
        SharingRule sharing = line.sharing().orElseThrow();
        Fraction other = points.times(sharing.share(false, facts.cooperating()));
        BigDecimal others = scheme.rounding().number(other).multiply(BigDecimal.valueOf(facts.cooperating()));
        return scheme.rounding().number(points).subtract(others);
    }

    /** Whose figure it is, where the line says that another one counts (数据来源). */
    private Sentence withSource(LineFacts facts, Sentence reason) {
        Optional<String> other = facts.source()
                .filter(source ->
                        line.source().filter(own -> !own.equals(source)).isPresent());
        return other.map(source -> Sentence.join(
                        AssessmentWords.say("clause"),
                        List.of(
                                reason,
                                AssessmentWords.say(
                                        "source-differs", source, line.source().orElseThrow()))))
                .orElse(reason);
    }

    /** What rounding leaves over is stated, so that who adds up the scores of all units finds it. */
    private static LineScore withRemainder(LineScore made, BigDecimal printed) {
        BigDecimal remainder = printed.subtract(made.printed());
        return remainder.signum() == 0
                ? made
                : made.toBuilder()
                        .printed(printed)
                        .reason(Sentence.join(
                                AssessmentWords.say("clause"),
                                List.of(made.reason(), AssessmentWords.say("remainder", remainder))))
                        .build();
    }

    /** A bonus that takes away, or a deduction that adds: a slip of sign, which is not counted either way. */
    private boolean isAgainstItsKind(Fraction points) {
        return line.kind() == LineKind.BONUS && points.signum() < 0
                || line.kind() == LineKind.DEDUCTION && points.signum() > 0;
    }

    private Fraction capped(Fraction points) {
        if (line.cap().isEmpty()) {
            return points;
        }
        Fraction most = line.cap().get();
        return points.min(most).max(most.negate());
    }

    private Fraction available(LineFacts facts) {
        if (!line.kind().countsIntoTotal()) {
            return Fraction.ZERO;
        }
        return line.sharing()
                .map(sharing -> sharing.dividesShortfall()
                        ? Fraction.ZERO
                        : line.points().times(sharing.share(facts.leads(), facts.cooperating())))
                .orElse(line.points());
    }

    private Sentence reason(LineFacts facts, Score score, Fraction exact) {
        if (line.sharing().isEmpty()) {
            return exact.equals(score.points())
                    ? score.reason()
                    : Sentence.join(
                            AssessmentWords.say("clause"),
                            List.of(
                                    score.reason(),
                                    AssessmentWords.say("line-capped", AssessmentWords.number(exact.abs()))));
        }
        return Sentence.join(
                AssessmentWords.say("clause"),
                List.of(
                        score.reason(),
                        AssessmentWords.say(
                                facts.leads() ? "shared.leads" : "shared.cooperates",
                                AssessmentWords.number(score.points()),
                                facts.cooperating())));
    }

    /** What the policy gives for a line that does not apply, given what the peers have on it. */
    LineScore notApplicable(LineScore score, List<Fraction> peers) {
        if (!line.kind().countsIntoTotal()) {
            return score;
        }
        NotApplicablePolicy policy = line.notApplicable().orElse(scheme.notApplicable());
        return switch (policy) {
            case LEAVE_OUT_AND_RESCALE -> given(score, policy, Fraction.ZERO, Fraction.ZERO);
            case ZERO -> given(score, policy, line.points(), Fraction.ZERO);
            case FULL_POINTS -> given(score, policy, line.points(), line.points());
            case PEER_MEAN ->
                peers.isEmpty()
                        ? pending(AssessmentWords.say("no-peers"))
                        : given(score, policy, line.points(), mean(peers));
        };
    }

    private static Fraction mean(List<Fraction> peers) {
        return peers.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(peers.size()));
    }

    private LineScore given(LineScore score, NotApplicablePolicy policy, Fraction available, Fraction exact) {
        return made(
                LineScore.State.NOT_APPLICABLE,
                available,
                exact,
                AssessmentWords.say("not-applicable", score.reason(), policy));
    }

    private LineScore made(LineScore.State state, Fraction available, Fraction exact, Sentence reason) {
        return LineScore.builder()
                .line(line)
                .state(state)
                .available(available)
                .exact(exact)
                .printed(scheme.rounding().number(exact))
                .reason(reason)
                .build();
    }
}
