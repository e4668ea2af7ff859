package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/** What one unit has (考核结果): lines, total, band, rank, each with its reason. */
@Value.Immutable
public sealed interface UnitAssessment extends Serializable permits ImmutableUnitAssessment {
    /** The id of the unit. */
    String unit();

    /** The group that it is ranked in, where the scheme has groups. */
    Optional<String> group();

    /** Its lines, in the order of the scheme. */
    List<LineScore> lines();

    /** The sum of the printed lines, of those that are not pending, after the limits of the scheme on bonus and deduction. */
    BigDecimal sum();

    /** The part of it that does not belong to the declared total and is not rescaled: bonus, deduction, shortfalls of shared tasks (加减分). */
    BigDecimal extras();

    /** What lies between the printed lines and the total: a limit on all bonus or all deductions. */
    List<Sentence> totalReasons();

    /** The points that these lines have. */
    Fraction available();

    /**
     * The score of the declared total (总得分): the sum, brought to the declared total where lines were left out. Nothing while a line is
     * pending.
     */
    Optional<BigDecimal> total();

    /** The score as a part of 100 (百分制得分). */
    Optional<BigDecimal> onHundred();

    /** The band, after vetoes. */
    Optional<Band> band();

    /** The band that the score alone would give. */
    Optional<Band> bandByScore();

    /** The place in the group, from 1; nothing while a line is pending, or where a veto excludes the unit. */
    Optional<Integer> rank();

    /** The vetoes that hold. */
    List<VetoRule> vetoes();

    /** The vetoes that are not decided. */
    List<VetoCase> pendingVetoes();

    /** Whether something is still open: a line, or a veto. */
    default boolean isProvisional() {
        return total().isEmpty() || !pendingVetoes().isEmpty();
    }

    /** The score on a line, if the scheme has the line. */
    default Optional<LineScore> find(String line) {
        return lines().stream().filter(score -> score.line().id().equals(line)).findFirst();
    }

    /** Every point explained, line by line, then the limits of the scheme where they have an effect, then total, band and rank (得分说明). */
    default List<Sentence> explain() {
        List<Sentence> sentences = new ArrayList<>();
        lines().forEach(line -> sentences.add(line.explain()));
        sentences.addAll(totalReasons());
        sentences.add(UnitSentence.of(this));
        return List.copyOf(sentences);
    }

    /** Total, band, rank and vetoes in one sentence. */
    default Sentence summary() {
        return UnitSentence.of(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this result. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link UnitAssessment}. */
    final class Builder extends ImmutableUnitAssessment.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
