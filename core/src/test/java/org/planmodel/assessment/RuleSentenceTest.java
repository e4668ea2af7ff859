package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.assessment.ScoreRules.cutOff;
import static org.planmodel.assessment.ScoreRules.full;
import static org.planmodel.assessment.ScoreRules.ifMet;
import static org.planmodel.assessment.ScoreRules.proportional;
import static org.planmodel.assessment.ScoreRules.steps;
import static org.planmodel.assessment.ScoreRules.veto;
import static org.planmodel.assessment.ScoreRules.withBonus;
import static org.planmodel.assessment.ScoreRules.withDeduction;
import static org.planmodel.assessment.ScoreRules.zero;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.quantity.Fraction;

class RuleSentenceTest {
    private static final ScoreRule BONUS = withBonus(full(), Fraction.percent("10"), Fraction.ONE, Fraction.of(5));

    static Stream<Object[]> sentences() {
        return Stream.of(
                new Object[] {"完成得30分,每超10%加1分,最多5分", ifMet(BONUS, zero())},
                new Object[] {"完成得30分，每超10%加1分，最多5分；未完成一票否决。", veto(ifMet(BONUS, zero()))},
                new Object[] {"满分15分，按完成比例计分", ifMet(full(), proportional())},
                new Object[] {
                    "完成目标得20分，每低5%扣1分，扣完为止", ifMet(full(), withDeduction(full(), Fraction.percent("5"), Fraction.ONE))
                },
                new Object[] {
                    "完成得40分，完成率每10%得4分，低于50%不得分",
                    ifMet(full(), cutOff(Fraction.percent("50"), steps(Fraction.percent("10"), Fraction.of(4))))
                },
                new Object[] {
                    "完成得8分，每超额0.5%加0.1分", ifMet(withBonus(full(), Fraction.percent("0.5"), Fraction.of("0.1")), zero())
                },
                new Object[] {"完成任务得10分，未完成的不得分", ifMet(full(), zero())});
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theUsualSentencesAreReadAndPrintedBackInTheSameWords(String text, ScoreRule rule) {
        RuleSentence sentence = RuleSentence.parse(text);

        assertThat(sentence.rule()).isEqualTo(rule);
        assertThat(sentence).hasToString(text);
        assertThat(RuleSentence.parse(sentence.toString())).isEqualTo(sentence);
    }

    @Test
    void theSentenceScoresAsItReads() {
        RuleSentence sentence = RuleSentence.parse("完成得30分,每超10%加1分,最多5分");

        assertThat(sentence.points()).isEqualTo(Fraction.of(30));
        assertThat(sentence.rule()
                        .score(LineFacts.ofCompletion(Fraction.percent("121.67")), sentence.points())
                        .points())
                .isEqualTo(Fraction.of(32));
        assertThat(sentence.words().english())
                .isEqualTo("met: 30 points; for each 10 % above, 1 point more; at most 5");
    }

    @Test
    void fullWidthCharactersAndSpacesDoNotCount() {
        assertThat(RuleSentence.parse("完成得３０分， 每超１０％加１分， 最多５分").rule())
                .isEqualTo(RuleSentence.parse("完成得30分,每超10%加1分,最多5分").rule());
    }

    @Test
    void whatARuleSaysOfItselfIsReadAsTheSameRule() {
        ScoreRule rule =
                veto(ifMet(BONUS, cutOff(Fraction.percent("50"), steps(Fraction.percent("10"), Fraction.of(4)))));

        RuleSentence read = RuleSentence.parse(rule.words(Fraction.of(40)).chinese());

        assertThat(read.rule()).isEqualTo(rule);
        assertThat(read.points()).isEqualTo(Fraction.of(40));
    }

    @Test
    void aSentenceSaysWhatItIsSilentAbout() {
        assertThat(RuleSentence.parse("完成得30分,每超10%加1分").silentCases())
                .extracting(silent -> silent.chinese())
                .containsExactly("未规定未完成时如何计分，按不得分处理", "未规定加分上限");
        assertThat(RuleSentence.parse("完成得30分,每超10%加1分,最多5分,未完成不得分").silentCases())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "完成得30分,酌情加分 | rule: \"酌情加分\" (clause 2, from character 8) is not understood in \"完成得30分,酌情加分\"",
                "每超10%加1分 | rule: it is not said what a met target gets in \"每超10%加1分\"",
                "完成得30分,最多5分 | rule: a most without what it limits in \"完成得30分,最多5分\"",
                "完成得30分,完成的得20分 | rule: \"完成得30分\" and \"完成的得20分\" say the same thing twice in \"完成得30分,完成的得20分\"",
                "完成得30分,满分20分 | rule: two numbers of points in \"完成得30分,满分20分\"",
                "完成得30分,未完成不得分,按完成比例计分 | rule: more than one clause says what a missed target gets in \"完成得30分,未完成不得分,按完成比例计分\"",
                "完成得1.2.3分 | rule: \"完成得1.2.3分\" (clause 1, from character 1) is not understood in \"完成得1.2.3分\"; the nearest that is: \"完成得{0}分\""
            })
    void whatIsNotUnderstoodOrContradictsIsRefused(String text, String why) {
        assertThatThrownBy(() -> RuleSentence.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,,", "完成得分", "完成得30分,每超0%加1分"})
    void textThatIsNoRuleIsRefused(String text) {
        assertThatThrownBy(() -> RuleSentence.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
