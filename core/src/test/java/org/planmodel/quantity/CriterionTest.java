package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.quantity.Criterion.AsAssigned;
import org.planmodel.quantity.Criterion.Between;
import org.planmodel.quantity.Criterion.Bound;
import org.planmodel.quantity.Criterion.Qualitative;

class CriterionTest {

    @ParameterizedTest(name = "{2} against {0} {1}: {3}")
    @CsvSource(textBlock = """
            # a word of direction is judged as it stands, whatever is better
            AT_LEAST,  10家,      10家,      MET,     0家
            AT_LEAST,  10家,      12家,      MET,     2家
            AT_LEAST,  10家,      9家,       NOT_MET, -1家
            MORE_THAN, 2000亿元,  0.21万亿元, MET,     100亿元
            MORE_THAN, 2000亿元,  0.2万亿元,  NOT_MET, 0亿元
            MORE_THAN, 1/4,       26%,       MET,     0.04/4
            AT_MOST,   3%,        3.0%,      MET,     0.0%
            AT_MOST,   3%,        2%,        MET,     1%
            AT_MOST,   3%,        3.1%,      NOT_MET, -0.1%
            LESS_THAN, 1公顷,     14亩,      MET,     0.0666666666666666666666666666666667公顷
            LESS_THAN, 1公顷,     15亩,      NOT_MET, 0公顷
            LESS_THAN, 5分钟,     4分钟,     MET,     1分钟
            """)
    void judgesAWordOfDirection(
            Comparator comparator, String stated, String actual, Verdict.Outcome outcome, String margin) {
        Criterion criterion = new Bound(comparator, Quantity.parse(stated));

        for (Verdict verdict : new Verdict[] {
            criterion.judge(Quantity.parse(actual), Tolerance.none()),
            criterion.judge(Quantity.parse(actual), Polarity.MORE_IS_BETTER, Tolerance.relative("0.5")),
            criterion.judge(Quantity.parse(actual), Polarity.LESS_IS_BETTER, Tolerance.absolute("100")),
        }) {
            assertThat(verdict.outcome()).isEqualTo(outcome);
            assertThat(verdict.margin()).map(Quantity::toString).contains(margin);
        }
    }

    @ParameterizedTest(name = "{3} against {0} {1}, {2}, tolerance {4}: {5}")
    @CsvSource(textBlock = """
            # 新增50家: more is better
            EXACTLY, 50家,  MORE_IS_BETTER, 55家,  0,    MET,     5家
            EXACTLY, 50家,  MORE_IS_BETTER, 50家,  0,    MET,     0家
            EXACTLY, 50家,  MORE_IS_BETTER, 49家,  0,    NOT_MET, -1家
            # an exact number has no tolerance
            EXACTLY, 50家,  MORE_IS_BETTER, 49家,  0.5,  NOT_MET, -1家
            # 失业率5%: less is better
            EXACTLY, 5%,    LESS_IS_BETTER, 4.8%,  0,    MET,     0.2%
            EXACTLY, 5%,    LESS_IS_BETTER, 5.2%,  0,    NOT_MET, -0.2%
            # 增长6%左右
            ABOUT,   6%,    MORE_IS_BETTER, 6%,    0,    MET,     0%
            ABOUT,   6%,    MORE_IS_BETTER, 5.8%,  0,    NOT_MET, -0.2%
            ABOUT,   6%,    MORE_IS_BETTER, 5.8%,  0.05, MET,     0.10%
            ABOUT,   6%,    MORE_IS_BETTER, 5.6%,  0.05, NOT_MET, -0.10%
            ABOUT,   6%,    MORE_IS_BETTER, 9%,    0.05, MET,     3.30%
            # 涨幅3%左右
            ABOUT,   3%,    LESS_IS_BETTER, 3.1%,  0.05, MET,     0.05%
            ABOUT,   3%,    LESS_IS_BETTER, 3.2%,  0.05, NOT_MET, -0.05%
            ABOUT,   3%,    LESS_IS_BETTER, 0.5%,  0.05, MET,     2.65%
            # 近1.2万家
            NEARLY,  1.2万家, MORE_IS_BETTER, 11900家, 0.05, MET,     0.050万家
            NEARLY,  1.2万家, MORE_IS_BETTER, 11900家, 0,    NOT_MET, -0.01万家
            NEARLY,  100家,  LESS_IS_BETTER, 101家, 0.05, NOT_MET, -1家
            NEARLY,  100家,  LESS_IS_BETTER, 99家,  0.05, MET,     1家
            # a negative figure: the tolerance is a part of its size
            ABOUT,   -10%,  MORE_IS_BETTER, -10.5%, 0.1, MET,     0.5%
            """)
    void judgesANumberWithoutDirectionByPolarity(
            Comparator comparator,
            String stated,
            Polarity polarity,
            String actual,
            String tolerance,
            Verdict.Outcome outcome,
            String margin) {
        Verdict verdict = new Bound(comparator, Quantity.parse(stated))
                .judge(Quantity.parse(actual), polarity, Tolerance.relative(tolerance));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.margin())
                .hasValueSatisfying(distance -> assertThat(distance).isEqualByComparingTo(Quantity.parse(margin)));
    }

    @ParameterizedTest(name = "{2} against {0} {1}, tolerance {3}: {4}")
    @CsvSource(textBlock = """
            EXACTLY, 50家, 55家,  0,   UNDECIDED
            EXACTLY, 50家, 45家,  0,   UNDECIDED
            EXACTLY, 50家, 50家,  0,   MET
            EXACTLY, 50家, 50.0家, 0,  MET
            ABOUT,   50家, 50家,  0,   MET
            ABOUT,   50家, 52家,  0.1, MET
            ABOUT,   50家, 56家,  0.1, UNDECIDED
            ABOUT,   50家, 44家,  0.1, UNDECIDED
            NEARLY,  50家, 48家,  0.1, MET
            NEARLY,  50家, 51家,  0.1, UNDECIDED
            """)
    void withoutPolarityOnlyWhatIsOnTheNumberIsMet(
            Comparator comparator, String stated, String actual, String tolerance, Verdict.Outcome outcome) {
        Verdict verdict = new Bound(comparator, Quantity.parse(stated))
                .judge(Quantity.parse(actual), Tolerance.relative(tolerance));

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason())
                .isEqualTo(
                        outcome == Verdict.Outcome.UNDECIDED
                                ? Optional.of(UndecidedReason.DIRECTION_UNKNOWN)
                                : Optional.empty());
    }

    @ParameterizedTest(name = "{3} against {0} to {1}, {2}: {4}")
    @CsvSource(textBlock = """
            5%, 5.5%, MORE_IS_BETTER, 5%,   MET,       0%
            5%, 5.5%, MORE_IS_BETTER, 5.2%, MET,       0.2%
            5%, 5.5%, MORE_IS_BETTER, 6%,   MET,       1%
            5%, 5.5%, MORE_IS_BETTER, 4.9%, NOT_MET,   -0.1%
            2%, 3%,   LESS_IS_BETTER, 3%,   MET,       0%
            2%, 3%,   LESS_IS_BETTER, 1%,   MET,       2%
            2%, 3%,   LESS_IS_BETTER, 3.5%, NOT_MET,   -0.5%
            5%, 5.5%, ,               5.4%, MET,       0.1%
            5%, 5.5%, ,               5%,   MET,       0%
            5%, 5.5%, ,               6%,   UNDECIDED,
            1个, 2个, ,               3个,  UNDECIDED,
            # a range that a document states upside down is judged as if it were not
            5.5%, 5%, MORE_IS_BETTER, 5.1%, MET,       0.1%
            1万元, 1亿元, MORE_IS_BETTER, 0.5万元, NOT_MET, -0.5万元
            """)
    void judgesARange(
            String low, String high, Polarity polarity, String actual, Verdict.Outcome outcome, String margin) {
        Verdict verdict = new Between(Quantity.parse(low), Quantity.parse(high))
                .judge(Quantity.parse(actual), Optional.ofNullable(polarity), Tolerance.none());

        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.margin().map(Quantity::toString))
                .usingValueComparator((left, right) -> Quantity.parse(left).compareTo(Quantity.parse(right)))
                .isEqualTo(Optional.ofNullable(margin));
    }

    @Test
    void anAbsoluteToleranceIsInTheUnitOfTheTarget() {
        Criterion criterion = new Bound(Comparator.ABOUT, Quantity.parse("2亿元"));

        assertThat(criterion
                        .judge(Quantity.parse("15000万元"), Polarity.MORE_IS_BETTER, Tolerance.absolute("0.5"))
                        .isMet())
                .isTrue();
        assertThat(criterion
                        .judge(Quantity.parse("14999万元"), Polarity.MORE_IS_BETTER, Tolerance.absolute("0.5"))
                        .isMet())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_LEAST, 5%, AT_LEAST, 5.0%, true
            AT_LEAST, 2000亿元, AT_LEAST, 0.2万亿元, true
            AT_LEAST, 5%, MORE_THAN, 5%, false
            AT_LEAST, 5%, AT_LEAST, 5家, false
            """)
    void twoCriteriaAreTheSameHoweverTheirFiguresAreWritten(
            Comparator one, String figure, Comparator other, String otherFigure, boolean same) {
        Criterion criterion = new Bound(one, Quantity.parse(figure));

        assertThat(criterion.isSameAs(new Bound(other, Quantity.parse(otherFigure))))
                .isEqualTo(same);
        assertThat(new Between(Quantity.parse(figure), Quantity.parse(figure))
                        .isSameAs(new Between(Quantity.parse(otherFigure), Quantity.parse(otherFigure))))
                .isEqualTo(same || one != other);
        assertThat(criterion.isSameAs(new Qualitative(figure))).isFalse();
        assertThat(new Qualitative(figure).isSameAs(new Qualitative(figure))).isTrue();
    }

    @Test
    void aFigureSetElsewhereIsUndecided() {
        Verdict verdict = new AsAssigned(Optional.of("市")).judge(Quantity.parse("1亿立方米"), Tolerance.none());

        assertThat(verdict.reason()).contains(UndecidedReason.ASSIGNED_ELSEWHERE);
        assertThat(verdict.margin()).isEmpty();
        assertThat(verdict.explanation()).isEqualTo("the figure is set by a superior: as assigned by 市");
    }

    @Test
    void aCriterionInWordsIsUndecided() {
        Verdict verdict = new Qualitative("与经济增长同步").judge(Quantity.parse("5%"), Tolerance.none());

        assertThat(verdict.reason()).contains(UndecidedReason.QUALITATIVE);
        assertThat(verdict.explanation()).isEqualTo("stated in words: 与经济增长同步");
    }

    @Test
    void unitsThatDoNotCompareAreUndecidedAndNamed() {
        Verdict verdict = new Bound(Comparator.AT_LEAST, Quantity.parse("10家"))
                .judge(Quantity.parse("10亿元"), Polarity.MORE_IS_BETTER, Tolerance.none());

        assertThat(verdict.reason()).contains(UndecidedReason.UNITS_DO_NOT_COMPARE);
        assertThat(verdict.explanation()).isEqualTo("units do not compare: 亿元 (base 元) and 家");
    }

    @Test
    void aRangeWhoseEndsDoNotCompareIsUndecided() {
        Verdict verdict =
                new Between(Quantity.parse("5"), Quantity.parse("6%")).judge(Quantity.parse("5%"), Tolerance.none());

        assertThat(verdict.reason()).contains(UndecidedReason.UNITS_DO_NOT_COMPARE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACTLY  | MORE_IS_BETTER | 55家 meets exactly 50家 (more is better)
            ABOUT    | LESS_IS_BETTER | 55家 does not meet about 50家 with tolerance relative 0.05 (less is better)
            AT_LEAST | MORE_IS_BETTER | 55家 meets at least 50家
            EXACTLY  |                | 55家 is not exactly 50家, and whether more or less is better is not known
            """)
    void theExplanationIsAShortSentence(Comparator comparator, Polarity polarity, String explanation) {
        Verdict verdict = new Bound(comparator, Quantity.parse("50家"))
                .judge(Quantity.parse("55家"), Optional.ofNullable(polarity), Tolerance.relative("0.05"));

        assertThat(verdict.explanation()).isEqualTo(explanation);
    }

    @Test
    void extremeNumbersAreJudgedToo() {
        Verdict verdict = new Bound(Comparator.AT_LEAST, Quantity.of("1e1000", "万亿元"))
                .judge(Quantity.of("1e-1000", "角"), Tolerance.none());

        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.NOT_MET);
    }

    @Test
    void aBlankWordIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Qualitative(" "))
                .withMessage("text: is blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AsAssigned(Optional.of("")))
                .withMessage("by: is blank");
    }

    @Test
    void aCriterionReadsAsEnglishWords() {
        assertThat(new Bound(Comparator.NEARLY, Quantity.parse("1.2万家"))).hasToString("nearly 1.2万家");
        assertThat(new Between(Quantity.parse("5%"), Quantity.parse("5.5%"))).hasToString("between 5% and 5.5%");
        assertThat(new AsAssigned(Optional.empty())).hasToString("as assigned");
    }
}
