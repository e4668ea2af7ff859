package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Milestone;
import org.planmodel.Target;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Fraction;

/** Of-which and distributive targets (S16), shares that add up (S19), proof-reading, milestones. */
class PartsAndSharesTest {
    private static final Target WHOLE = target("土地整备", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "225公顷"));
    private static final Target PART = target("产业用地", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "100公顷")).toBuilder()
            .id("T2")
            .partOf("T1")
            .build();

    @DisplayName("S16 whole 102.22 % achieved, part 92.00 % missed")
    @Test
    void aPartIsATargetOfItsOwn() {
        Evaluation whole = evaluate(WHOLE, 12, sum("230公顷", 12));
        Evaluation part = evaluate(PART, 12, sum("92公顷", 12));

        assertThat(whole.outcome()).isEqualTo(Outcome.ACHIEVED);
        assertThat(Rounding.STANDARD.percent(whole.completion().orElseThrow())).isEqualTo("102.22");
        assertThat(part.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Rounding.STANDARD.percent(part.completion().orElseThrow())).isEqualTo("92.00");
        assertThat(PartCheck.problems(List.of(whole, part))).isEmpty();
    }

    @DisplayName("S16 part 240 of whole 230 is a problem")
    @Test
    void aPartAboveItsWholeIsAProblem() {
        Evaluation whole = evaluate(WHOLE, 12, sum("230公顷", 12));
        Evaluation part = evaluate(PART, 12, sum("240公顷", 12));

        assertThat(PartCheck.problems(List.of(whole, part)))
                .extracting(Problem::message)
                .containsExactly("the part 240公顷 is more than the whole 230公顷");
    }

    @DisplayName("S16 12 built by nine of ten streets: 9 of 10, missed")
    @Test
    void whatEveryPartIsToDoAloneIsNotDoneByTheirSum() {
        Target hall = target("街道文体中心", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "1个"));
        Map<String, Evaluation> parts = new LinkedHashMap<>();
        for (int street = 1; street <= 10; street++) {
            String built = street == 4 ? "0个" : street <= 3 ? "2个" : "1个";
            parts.put("街道" + street, evaluate(hall, 12, sum(built, 12)));
        }

        PartsEvaluation all = new PartsEvaluation(parts);

        assertThat(all.achieved()).isEqualTo(9);
        assertThat(all.completion()).isEqualTo(Fraction.of(9, 10));
        assertThat(all.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(all.lacking()).containsExactly("街道4");
        assertThat(all.explain().chinese()).isEqualTo("街道文体中心：10个单位中9个完成，未完成：街道4");
    }

    private static List<String> shares(Shares.Method method) {
        return Shares.of(List.of(17L, 10L, 24L, 9L, 162L), 1, method).percent().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @DisplayName("S19 plain 100.1, largest remainder 100.0")
    @Test
    void honestSharesNeedNotAddUpAndThoseByLargestRemainderDo() {
        assertThat(shares(Shares.Method.PLAIN)).containsExactly("7.7", "4.5", "10.8", "4.1", "73.0");
        assertThat(shares(Shares.Method.LARGEST_REMAINDER)).containsExactly("7.7", "4.5", "10.8", "4.0", "73.0");
        assertThat(Shares.of(List.of(17L, 10L, 24L, 9L, 162L), 1, Shares.Method.PLAIN)
                        .sum())
                .isEqualTo("100.1");
    }

    @Test
    void nothingCannotBeShared() {
        assertThatThrownBy(() -> Shares.of(List.of(0L, 0L), 1, Shares.Method.PLAIN))
                .hasMessage("counts: there is nothing to share");
    }

    @DisplayName("Slips: 162/222 printed 72.9 (Jinzhai); 3 of 15 printed 27 % (XT19)")
    @ParameterizedTest
    @CsvSource({
        "162, 222, 72.9, 162 of 222 is 73.0 %; not 72.9 %",
        "3, 15, 27, 3 of 15 is 20 %; not 27 %",
        "162, 222, 72.97, ''"
    })
    void aShareThatDoesNotFollowFromItsCountIsFound(long count, long total, BigDecimal percent, String message) {
        assertThat(ProofReading.share(count, total, percent, Location.none()).map(Problem::message))
                .isEqualTo(Optional.of(message.replace(';', ',')).filter(text -> !text.isEmpty()));
    }

    @DisplayName("Slips: 24+9+11 is 44 and not 45; 14+7+26 is 47 and not 50 (LYG25)")
    @ParameterizedTest
    @CsvSource({"45, 24, 9, 11, 44", "50, 14, 7, 26, 47"})
    void countsThatDoNotAddUpAreFound(long total, long first, long second, long third, long sum) {
        assertThat(ProofReading.counts(total, List.of(first, second, third), Location.none())
                        .map(Problem::message))
                .contains(total + " are stated in all, but the classes add up to " + sum);
    }

    @DisplayName("Slip: 2.74/10.66 printed 21.85 %, the +9 points fit 25.70 % (GD)")
    @Test
    void aRatioThatDoesNotFollowFromItsTwoValuesIsFoundAndSoIsTheGapThatFitsTheRightOne() {
        BigDecimal printed = new BigDecimal("21.85");

        assertThat(ProofReading.ratio(new BigDecimal("2.74"), new BigDecimal("10.66"), printed, Location.none())
                        .map(Problem::message))
                .contains("2.74 of 10.66 is 25.70 %, not 21.85 %");
        assertThat(ProofReading.gap(printed, new BigDecimal("16.67"), new BigDecimal("9"), Location.none())
                        .map(Problem::message))
                .contains("21.85 % less 16.67 % is 5.18 points, not 9");
        assertThat(ProofReading.gap(
                        new BigDecimal("25.70"), new BigDecimal("16.67"), new BigDecimal("9"), Location.none()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 41.495 % and 41.6667 %, printed 41.50 and 41.67: the exact gap is -0.1717
        "41.50, 41.67, -0.17, true",
        "41.50, 41.67, -0.18, true",
        "41.50, 41.67, -0.19, false",
        "66, 66.67, -0.67, true",
        "66, 66.67, -1.67, false"
    })
    void aGapMayDifferByTheLastDecimalSinceEachOfTheTwoWasRounded(
            BigDecimal completion, BigDecimal pace, BigDecimal gap, boolean fits) {
        assertThat(ProofReading.gap(completion, pace, gap, Location.none()).isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"99996, 100000, 99.99, true", "99996, 100000, 100.00, true", "99996, 100000, 99.98, false"})
    void aRatioJustBelowTheWholeMayBePrintedBelowIt(
            BigDecimal part, BigDecimal whole, BigDecimal percent, boolean fits) {
        assertThat(ProofReading.ratio(part, whole, percent, Location.none()).isEmpty())
                .isEqualTo(fits);
    }

    @DisplayName("Slip: 132 items, shares of 125 (DG16)")
    @Test
    void sharesOfAnotherTotalAreFound() {
        // 132 items are stated, but the shares are those of 125
        assertThat(ProofReading.share(100, 132, new BigDecimal("80.0"), Location.none()))
                .isPresent();
        assertThat(ProofReading.share(100, 125, new BigDecimal("80.0"), Location.none()))
                .isEmpty();
    }

    @DisplayName("Slip: a share touched up so that five give 100.0 (Jinzhai)")
    @Test
    void sharesByLargestRemainderPassAsAWholeAndTouchedUpOnesDoNot() {
        List<Long> counts = List.of(17L, 10L, 24L, 9L, 162L);

        assertThat(ProofReading.classes(222, counts, decimals("7.7", "4.5", "10.8", "4.0", "73.0"), Location.none()))
                .isEmpty();
        assertThat(ProofReading.classes(222, counts, decimals("7.7", "4.5", "10.8", "4.1", "72.9"), Location.none()))
                .extracting(Problem::code)
                .containsExactly("share-does-not-follow");
        assertThat(ProofReading.classes(222, counts, decimals("7.7", "4.5", "10.8", "4.1", "73.0"), Location.none()))
                .extracting(Problem::code)
                .containsExactly("shares-do-not-add");
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return java.util.Arrays.stream(numbers).map(BigDecimal::new).toList();
    }

    private static MilestoneEvaluation.Builder start() {
        MilestoneEvaluation.Builder evaluation = MilestoneEvaluation.builder();
        evaluation.milestone(new Milestone("科技园二期", "开工", Optional.of(LocalDate.of(2024, 6, 30)), Optional.empty()));
        return evaluation;
    }

    @Test
    void aMilestoneIsDueOnItsDayAndMissedAfterIt() {
        assertThat(start().asOf(LocalDate.of(2024, 5, 31)).build().progress()).contains(Progress.NOT_DUE);
        MilestoneEvaluation july = start().asOf(LocalDate.of(2024, 7, 10)).build();
        assertThat(july.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(july.daysLate()).isEqualTo(10);
        assertThat(july.explain().chinese()).isEqualTo("科技园二期开工应于2024年6月30日实现，已超期10天");
    }

    @Test
    void aMilestoneReachedInTimeIsAchieved() {
        MilestoneEvaluation early = start().asOf(LocalDate.of(2024, 6, 1))
                .reachedOn(LocalDate.of(2024, 5, 20))
                .build();

        assertThat(early.outcome()).isEqualTo(Outcome.ACHIEVED_EARLY);
        assertThat(start().asOf(LocalDate.of(2024, 7, 31))
                        .reachedOn(LocalDate.of(2024, 7, 5))
                        .build()
                        .outcome())
                .isEqualTo(Outcome.MISSED);
        assertThat(start().asOf(LocalDate.of(2024, 5, 1))
                        .reachedOn(LocalDate.of(2024, 5, 20))
                        .build()
                        .isReached())
                .isFalse();
    }

    @DisplayName("Method milestones by date")
    @Test
    void thePaceOfMilestonesIsTheShareThatIsDue() {
        Pace pace = Pace.milestones(List.of(
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2024, 9, 30),
                LocalDate.of(2024, 12, 31)));
        Target stages = target("项目节点", Aspect.INCREMENT, bound(Comparator.AT_LEAST, "5个"));

        Evaluation half = Evaluator.standard()
                .evaluate(Cases.input(stages, 6, sum("2个", 6)).pace(pace).build());

        assertThat(half.expectedPace()).contains(Fraction.of(3, 5));
        assertThat(half.gap()).contains(Fraction.of(-1, 5));
    }
}
