package org.planmodel.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.evaluation.Cases.between;
import static org.planmodel.evaluation.Cases.bound;
import static org.planmodel.evaluation.Cases.evaluate;
import static org.planmodel.evaluation.Cases.input;
import static org.planmodel.evaluation.Cases.rate;
import static org.planmodel.evaluation.Cases.sum;
import static org.planmodel.evaluation.Cases.target;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Target;
import org.planmodel.assessment.LineFacts;
import org.planmodel.problem.Problem;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Fraction;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Verdict;

/** 近50家, 超50家, 约50家 and 50家以上 are not 50家: they decide what they can. */
class InexactFigureTest {
    private static final Target FIFTY = counted(bound(Comparator.AT_LEAST, "50家"));

    private static Target counted(Criterion criterion) {
        return target("高新技术企业", Aspect.INCREMENT, criterion);
    }

    private static KnownObservation said(Comparator comparator, KnownObservation exact) {
        return exact.toBuilder()
                .observation(
                        exact.observation().toBuilder().comparator(comparator).build())
                .build();
    }

    private static Evaluation year(Target target, Comparator said, String figure) {
        return evaluate(target, 12, said(said, sum(figure, 12)));
    }

    @ParameterizedTest(name = "{1} {2} against {0} 50家")
    @CsvSource(textBlock = """
            AT_LEAST,  EXACTLY,   50家, ACHIEVED
            AT_LEAST,  NEARLY,    50家, MISSED
            AT_LEAST,  NEARLY,    55家, AWAITING_VERIFICATION
            AT_LEAST,  LESS_THAN, 50家, MISSED
            AT_LEAST,  LESS_THAN, 55家, AWAITING_VERIFICATION
            AT_LEAST,  AT_MOST,   49家, MISSED
            AT_LEAST,  AT_MOST,   50家, AWAITING_VERIFICATION
            AT_LEAST,  MORE_THAN, 50家, ACHIEVED
            AT_LEAST,  MORE_THAN, 48家, OPEN
            AT_LEAST,  AT_LEAST,  50家, ACHIEVED
            AT_LEAST,  AT_LEAST,  48家, OPEN
            AT_LEAST,  ABOUT,     50家, AWAITING_VERIFICATION
            AT_LEAST,  ABOUT,     55家, ACHIEVED
            AT_LEAST,  ABOUT,     45家, MISSED
            MORE_THAN, MORE_THAN, 50家, ACHIEVED
            MORE_THAN, ABOUT,     50家, OPEN
            MORE_THAN, AT_LEAST,  50家, OPEN
            AT_MOST,   EXACTLY,   50家, ACHIEVED
            AT_MOST,   NEARLY,    50家, ACHIEVED
            AT_MOST,   LESS_THAN, 50家, ACHIEVED
            AT_MOST,   LESS_THAN, 55家, OPEN
            AT_MOST,   AT_MOST,   50家, ACHIEVED
            AT_MOST,   AT_MOST,   55家, OPEN
            AT_MOST,   MORE_THAN, 50家, MISSED
            AT_MOST,   MORE_THAN, 45家, AWAITING_VERIFICATION
            AT_MOST,   AT_LEAST,  50家, AWAITING_VERIFICATION
            AT_MOST,   AT_LEAST,  55家, MISSED
            AT_MOST,   ABOUT,     50家, AWAITING_VERIFICATION
            AT_MOST,   ABOUT,     45家, ACHIEVED
            """)
    void floorsAndCeilings(Comparator asked, Comparator said, String figure, Outcome expected) {
        assertThat(year(counted(bound(asked, "50家")), said, figure).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} against 50家, more is better")
    @CsvSource(textBlock = """
            EXACTLY,   50家, ACHIEVED
            NEARLY,    50家, MISSED
            LESS_THAN, 50家, MISSED
            AT_MOST,   50家, AWAITING_VERIFICATION
            MORE_THAN, 50家, ACHIEVED
            AT_LEAST,  50家, ACHIEVED
            ABOUT,     50家, AWAITING_VERIFICATION
            MORE_THAN, 48家, OPEN
            """)
    void aNumberWithoutAWord(Comparator said, String figure, Outcome expected) {
        Target upwards = counted(bound(Comparator.EXACTLY, "50家")).toBuilder()
                .polarity(Polarity.MORE_IS_BETTER)
                .build();

        assertThat(year(upwards, said, figure).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} {2} against 5%-5.5%, {0}")
    @CsvSource(textBlock = """
            MORE_IS_BETTER, NEARLY,    5%,   MISSED
            MORE_IS_BETTER, LESS_THAN, 5.2%, AWAITING_VERIFICATION
            MORE_IS_BETTER, AT_MOST,   5%,   AWAITING_VERIFICATION
            MORE_IS_BETTER, MORE_THAN, 5%,   ACHIEVED
            MORE_IS_BETTER, AT_LEAST,  5%,   ACHIEVED
            MORE_IS_BETTER, MORE_THAN, 4.9%, OPEN
            MORE_IS_BETTER, ABOUT,     5%,   AWAITING_VERIFICATION
            MORE_IS_BETTER, ABOUT,     5.2%, ACHIEVED
            LESS_IS_BETTER, NEARLY,    5.5%, ACHIEVED
            LESS_IS_BETTER, MORE_THAN, 5.5%, MISSED
            LESS_IS_BETTER, MORE_THAN, 5.2%, AWAITING_VERIFICATION
            NEUTRAL,        NEARLY,    5%,   MISSED
            NEUTRAL,        LESS_THAN, 4%,   MISSED
            NEUTRAL,        AT_MOST,   5%,   AWAITING_VERIFICATION
            NEUTRAL,        MORE_THAN, 5.5%, MISSED
            NEUTRAL,        AT_LEAST,  5.6%, MISSED
            NEUTRAL,        AT_LEAST,  5.5%, AWAITING_VERIFICATION
            NEUTRAL,        MORE_THAN, 5.2%, AWAITING_VERIFICATION
            NEUTRAL,        MORE_THAN, 4%,   OPEN
            NEUTRAL,        NEARLY,    6%,   OPEN
            NEUTRAL,        ABOUT,     5.2%, ACHIEVED
            NEUTRAL,        ABOUT,     5.5%, AWAITING_VERIFICATION
            NEUTRAL,        ABOUT,     6%,   MISSED
            UNKNOWN,        ABOUT,     5.2%, ACHIEVED
            UNKNOWN,        MORE_THAN, 5.2%, AWAITING_VERIFICATION
            """)
    void ranges(Direction direction, Comparator said, String figure, Outcome expected) {
        Target range = target("居民消费价格", Aspect.GROWTH, between("5%", "5.5%"));

        Evaluation evaluation = Evaluator.standard()
                .evaluate(input(range, 12, said(said, rate(figure, 12)))
                        .direction(direction)
                        .build());

        assertThat(evaluation.measurability()).isEqualTo(Measurability.MEASURED);
        assertThat(evaluation.outcome()).isEqualTo(expected);
    }

    @Test
    void completionGoesByTheNumberAndANoteSaysSo() {
        Evaluation about = year(FIFTY, Comparator.ABOUT, "50家");

        assertThat(about.completion()).contains(Fraction.ONE);
        assertThat(about.isExact()).isFalse();
        assertThat(about.verdict().orElseThrow().outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
        assertThat(about.notes()).extracting(Problem::code).containsExactly("figure-does-not-decide");
        assertThat(about.notes().get(0).messageChinese()).isEqualTo("上报数≈50家不是确数，不足以判定是否达到≥50家，需补报确数");

        Evaluation nearly = year(FIFTY, Comparator.NEARLY, "48家");
        assertThat(nearly.completion().orElseThrow().toPercent(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("96");
        assertThat(nearly.notes()).extracting(Problem::code).containsExactly("figure-not-exact");

        Evaluation exact = year(FIFTY, Comparator.EXACTLY, "50家");
        assertThat(exact.notes()).isEmpty();
        assertThat(exact.isExact()).isTrue();
    }

    @Test
    void theSentenceSaysIt() {
        assertThat(year(FIFTY, Comparator.ABOUT, "50家").explain().chinese())
                .startsWith(
                        "高新技术企业：2024年累计50家左右，计划目标50家以上，完成100.00%，序时进度100.00%（按月），与序时进度持平，所报数不是确数，不足以判定是否达到目标，比例按所报数字计算，待核定（");
        assertThat(year(FIFTY, Comparator.NEARLY, "50家").explain().chinese())
                .contains("累计近50家", "与序时进度持平，未达到目标，所报数不是确数，比例按所报数字计算，未完成（");
        assertThat(year(FIFTY, Comparator.NEARLY, "50家").explain().english())
                .contains("nearly 50家", "as expected; short of the target; the figure is not exact, shares go by its");
        assertThat(year(FIFTY, Comparator.MORE_THAN, "48家").explain().english())
                .contains("more than 48家", "does not decide whether the target is met, shares go by its number (");

        Target growth = target("地区生产总值", Aspect.GROWTH, bound(Comparator.AT_LEAST, "5%"));
        assertThat(evaluate(growth, 12, said(Comparator.MORE_THAN, rate("6%", 12)))
                        .explain()
                        .chinese())
                .contains("为超6%，计划目标5%以上，达到目标，所报数不是确数，已完成（");
        assertThat(evaluate(growth, 12, said(Comparator.ABOUT, rate("5%", 12)))
                        .explain()
                        .chinese())
                .contains("为5%左右，计划目标5%以上，所报数不是确数，不足以判定是否达到目标，待核定（")
                .doesNotContain("恰好达到");
    }

    @ParameterizedTest(name = "{1} {2} in June against {0} 50家")
    @CsvSource(textBlock = """
            AT_LEAST, MORE_THAN, 50家, ACHIEVED_EARLY
            AT_LEAST, NEARLY,    55家, AWAITING_VERIFICATION
            AT_LEAST, NEARLY,    30家, OPEN
            AT_MOST,  MORE_THAN, 50家, MISSED
            AT_MOST,  NEARLY,    55家, OPEN
            AT_MOST,  MORE_THAN, 30家, OPEN
            """)
    void beforeTheTimeIsOver(Comparator asked, Comparator said, String figure, Outcome expected) {
        Evaluation june = evaluate(counted(bound(asked, "50家")), 6, said(said, sum(figure, 6)));

        assertThat(june.outcome()).isEqualTo(expected);
        assertThat(june.requirement().isPresent()).isEqualTo(figure.equals("30家"));
        assertThat(june.progress()).isPresent();
    }

    /** 超48家 of 50家 at the end: nothing is left to do, and nothing is foretold. */
    @Test
    void whereTheTimeIsOverNothingIsProjected() {
        Evaluation open = year(FIFTY, Comparator.MORE_THAN, "48家");

        assertThat(open.requirement()).isEmpty();
        assertThat(open.projection()).isEmpty();
        assertThat(open.isAtRisk()).isFalse();
    }

    @Test
    void whatIsNotFinalEnoughIsNotCloserByBeingInexact() {
        Evaluator strict = Evaluator.builder().verifiedFrom(Vintage.FINAL).build();

        assertThat(strict.evaluate(input(FIFTY, 12, said(Comparator.MORE_THAN, sum("50家", 12)))
                                .build())
                        .outcome())
                .isEqualTo(Outcome.AWAITING_VERIFICATION);
    }

    @Test
    void aStockAtACheckPointIsBeyondItOnlyOnTheSideThatIsSaid() {
        Target share = target("覆盖率", Aspect.SHARE, bound(Comparator.AT_LEAST, "60%"));

        assertThat(evaluate(share, 6, said(Comparator.NEARLY, rate("60%", 6))).progress())
                .contains(Progress.BEHIND);
        assertThat(evaluate(share, 6, said(Comparator.MORE_THAN, rate("60%", 6)))
                        .progress())
                .contains(Progress.ON_TRACK);
    }

    @Test
    void noLightAndNoScoreComeFromADistanceThatIsOpen() {
        Evaluation open = year(FIFTY, Comparator.MORE_THAN, "48家");
        assertThat(LightReading.of(open).value(LightVariable.MARGIN)).isEmpty();
        assertThat(LineFacts.of(open).isEmpty()).isTrue();

        Evaluation met = year(FIFTY, Comparator.MORE_THAN, "52家");
        assertThat(LightReading.of(met).value(LightVariable.MARGIN)).contains(Fraction.of(2));
        assertThat(LineFacts.of(met).met()).isEqualTo(Optional.of(true));
        assertThat(LineFacts.of(year(FIFTY, Comparator.NEARLY, "50家")).met()).isEqualTo(Optional.of(false));
    }
}
