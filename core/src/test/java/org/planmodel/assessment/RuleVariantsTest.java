package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.quantity.Fraction;

/** Scoring sentences as schemes really write them: read, scored, printed back in the same words. */
class RuleVariantsTest {

    /** {@code c=121.67}: completion in percent; {@code p=-1.6}: points from the target; {@code r=2}: rank; {@code late=2} … */
    private static LineFacts facts(String text) {
        LineFacts facts = LineFacts.none();
        for (String part : text.split(" ")) {
            String value = part.substring(part.indexOf('=') + 1);
            facts = switch (part.substring(0, part.indexOf('='))) {
                case "c" -> facts.with(Fact.COMPLETION, Fraction.percent(value));
                case "p" ->
                    facts.with(Fact.POINTS_FROM_TARGET, Fraction.of(value))
                            .with(Fact.MET, value.startsWith("-") ? Fraction.ZERO : Fraction.ONE);
                case "r" -> facts.with(Fact.RANK, Fraction.of(value));
                case "late" -> facts.with(Fact.DAYS_LATE, Fraction.of(value));
                case "missing" -> facts.with(Fact.REPORTS_MISSING, Fraction.of(value));
                case "empty" -> facts.with(Fact.REPORTS_EMPTY, Fraction.of(value));
                case "v" -> facts.with(Fact.VALUE, Fraction.of(value));
                case "goal" -> facts.with(Fact.GOAL, Fraction.of(value));
                default -> throw new IllegalArgumentException(part);
            };
        }
        return facts;
    }

    @ParameterizedTest(name = "{0}: {1} gets {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "完成得30分,每超10%加1分,最多5分 | c=121.67 | 32",
                "完成得30分,每超10%加1分,最多5分 | c=160 | 35",
                "完成年度目标任务的得10分，未完成的不得分。 | c=99.99 | 0",
                "完成年度目标任务的，得10分；未完成的，不得分。 | c=100 | 10",
                "完成目标任务得满分20分 | - | -",
                "完成任务得15分，每增减1个百分点，增减0.3分。 | p=-2.5 | 14.4",
                "完成任务得15分，每增减1个百分点增减0.3分 | p=1.2 | 15.3",
                "满分22分。完成年度目标任务的，满分；未完成的，按完成比例得分 | c=88 | 19.36",
                "满分4分，完成任务得满分，没有完成任务的按比例扣分 | c=75 | 3",
                "完成得20分，每低1个百分点扣0.5分，扣完为止 | p=-1.6 | 19.5",
                "完成得20分，每低于目标1个百分点，扣0.5分（扣完为止）。 | p=-50 | 0",
                "完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，最多扣5分 | p=-30 | 15",
                "完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，最多扣5分 | p=12 | 22",
                "完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，最多扣5分 | p=1.3 | 20.5",
                "完成目标得10分，超额完成的，每超过10%加1分，加分不超过3分；未完成的，每少1%扣0.2分，扣完为止 | c=97 | 9.4",
                "完成目标得10分，超额完成的，每超过10%加1分，加分不超过3分；未完成的，每少1%扣0.2分，扣完为止 | c=145 | 13",
                "完成得10分，完成率每低1个百分点扣1分，扣完本项分值为止 | c=96.5 | 7",
                "基本分10分，按完成比例计分，低于60%不得分 | c=59.9 | 0",
                "基本分10分，按完成比例计分，低于60%不得分 | c=60 | 6",
                "满分40分，完成率每10%得4分，低于50%不得分，未完成一票否决 | c=85 | 32",
                "达到目标的得8分，达不到目标的不得分 | c=100 | 8",
                "满分10分，按实际完成率计分 | c=95.5 | 9.55",
                "完成的得10分，未完成的得4分 | c=80 | 4",
                "完成得30分，未完成的，实行一票否决 | c=99 | 0",
                "完成率95%以上得10分，80%以上不足95%得8分，60%以上不足80%得6分，60%以下不得分 | - | -",
                "完成率95%以上得10分，80%以上不足95%得8分，60%以上不足80%得6分，不足60%的不得分 | c=94.99 | 8",
                "95%及以上得10分，80%以上不满95%的得8分，其余不得分 | c=79.99 | 0",
                "95%及以上得10分，80%以上不满95%的得8分，其余不得分 | c=95 | 10",
                "第一名得8分，每降一名减5% | r=3 | 7.2",
                "排名第1得8分，名次每下降1位扣0.4分 | r=5 | 6.4",
                "按时报送得5分，每迟报1天扣1分，迟报4天及以上不得分 | late=2 | 3",
                "按时报送得5分，每迟报1天扣1分，迟报4天及以上不得分 | late=4 | 0",
                "满分100分，每漏报一次扣10分，每空报一次扣5分，扣完为止 | missing=1 empty=1 | 85",
                "满分10分：每迟报两天，扣1分 | late=5 | 8",
                "不超上限得15分，超过不足10%得10分，超过不足20%得5分，其余不得分 | v=158.67 goal=150 | 10",
                "未超过控制目标得15分，超出不足10%的得10分，其余不得分 | v=166 goal=150 | 0"
            })
    void sentencesOfPracticeAreReadScoredAndPrintedBack(String text, String known, String points) {
        if (known.equals("-")) {
            assertThatThrownBy(() -> RuleSentence.parse(text)).hasMessageStartingWith("rule: ");
            return;
        }
        RuleSentence sentence = RuleSentence.parse(text);

        assertThat(sentence).hasToString(text);
        assertThat(RuleSentence.parse(sentence.toString())).isEqualTo(sentence);
        assertThat(sentence.rule()
                        .score(facts(known), sentence.points())
                        .points()
                        .toDecimal(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "按完成比例计分 | c=95 | 14.25",
                "按比例计分 | c=95 | 14.25",
                "完成得满分，未完成不得分 | c=99.99 | 0",
                "每低1个百分点扣0.5分，扣完为止 | p=-2.2 | 14"
            })
    @DisplayName("A sentence without points, which stand in a column of their own")
    void theColumnOfPointsMayHoldThem(String text, String known, String points) {
        RuleSentence sentence = RuleSentence.parse(text);

        assertThat(sentence).hasToString(text);
        assertThat(sentence.findPoints()).isEmpty();
        assertThatThrownBy(sentence::points).hasMessageContaining("states no points; they are those of the line");
        assertThat(sentence.rule().score(facts(known), Fraction.of(15)).points().toDecimal(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "完成得30分，酌情加分 | \"酌情加分\" (clause 2, from character 8) is not understood in",
                "完成得30分，每超出10%奖励1分 | \"每超出10%奖励1分\" (clause 2, from character 8) is not understood in",
                "完成得30分，每低1个百分点扣0.5元 | the nearest that is: \"每低{0}个百分点扣{1}分\"",
                "完成得30分，不得分 | it is not said who \"不得分\" is for",
                "完成得30分，未完成的 | nothing is said after \"未完成的\"",
                "完成得30分，超额完成的，不得分 | \"不得分\" cannot stand after \"超额完成的\"",
                "完成得30分，扣完为止 | a limit of what is taken away, without what is",
                "完成得30分，每超10%加1分，最多35分 | \"最多35分\" may be the most of the bonus or of all points",
                "完成得30分，按比例计分，每低5%扣1分 | more than one clause says what a missed target gets",
                "完成得30分，每超10%加1分，每增减1%增减1分 | two clauses say what is given on top",
                "95%以上得10分，80%-94%得8分，80%以下不得分 | tiers: a completion of 80 % is in more than one",
                "95%以上得10分，80%-94%得8分，不足80%不得分 | tiers: a completion of 94.01 % is in none",
                "95%以上得10分，94%-80%得8分，不足80%不得分 | \"94%-80%得8分\" has its ends the wrong way round",
                "第一名得8分，每迟报1天扣1分 | \"每迟报1天扣1分\" does not go with the rest",
                "第一名得8分 | it is not said once what each place costs",
                "按时报送得5分，每迟报2天扣1分，迟报4天以上不得分 | the days from which on nothing is left",
                "满分100分，每漏报0.5次扣1分 | \"每漏报0.5次扣1分\" needs a whole number of 1 or more",
                "按时报送得5分 | it is not said what is taken away",
                "超过不足10%得10分，其余不得分 | it is not said what is given within the ceiling"
            })
    void whatCannotBeReadIsNamed(String text, String why) {
        assertThatThrownBy(() -> RuleSentence.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule: ")
                .hasMessageContaining(why)
                .hasMessageContaining("in \"" + text + "\"");
    }

    @Test
    @DisplayName("A rule by percentage points has no score for a target in 亿元: pending, never wrong")
    void pointsNeedATargetThatIsARate() {
        ScoreRule rule = RuleSentence.parse("完成得20分，每低1个百分点扣0.5分").rule();

        assertThat(rule.needs()).contains(Fact.POINTS_FROM_TARGET);
    }

    @Test
    void everyRuleThatIsReadSaysItsOwnWordsWhichAreReadBack() {
        for (String text : List.of(
                "完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，最多扣5分",
                "完成率95%以上得10分，80%以上不足95%得8分，不足80%的不得分",
                "第一名得8分，每降一名减5%",
                "按时报送得5分，每迟报1天扣1分，迟报4天及以上不得分",
                "满分100分，每漏报1次扣10分，每空报1次扣5分",
                "不超上限得15分，超过不足10%得10分，其余不得分")) {
            RuleSentence sentence = RuleSentence.parse(text);
            RuleSentence again = RuleSentence.parse(sentence.rule()
                    .words(sentence.findPoints().orElse(Fraction.of(10)))
                    .chinese());

            assertThat(again.rule()).isEqualTo(sentence.rule());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Ten random sentences of one to four clauses a seed, from every pattern that the table has. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyClausesMakeARuleOrAreRefusedAsASentence(int seed) {
        Random random = new Random(seed);
        List<ClausePattern> patterns = ClauseTable.standard().patterns();
        for (int sentence = 0; sentence < 10; sentence++) {
            StringBuilder text = new StringBuilder();
            for (int clause = 0; clause <= random.nextInt(4); clause++) {
                String words = patterns.get(random.nextInt(patterns.size())).chinese();
                for (int place = 0; place < 3; place++) {
                    words = words.replace("{" + place + "}", String.valueOf(random.nextInt(40)));
                }
                text.append(clause == 0 ? "" : "，").append(words);
            }
            RuleSentence read;
            try {
                read = RuleSentence.parse(text.toString());
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).startsWith("rule: ").endsWith("in \"" + text + "\"");
                continue;
            }
            assertThat(read).hasToString(text.toString());
            assertThat(read.rule().words(Fraction.of(10)).chinese()).isNotBlank();
            assertThat(read.words().english()).doesNotContain("{");
        }
    }

    @Test
    void aRuleThatCannotBeIsRefusedInTheWordsOfTheSentence() {
        assertThatThrownBy(() -> RuleSentence.parse("完成得30分，每超0%加1分"))
                .hasMessage("rule: step: 0 is not positive in \"完成得30分，每超0%加1分\"");
    }

    @Test
    void aLineBreakBetweenTwoClausesIsKept() {
        RuleSentence sentence = RuleSentence.parse("完成得10分\n 未完成不得分\n");

        assertThat(sentence).hasToString("完成得10分\n未完成不得分");
        assertThat(RuleSentence.parse(sentence.toString())).isEqualTo(sentence);
    }

    @Test
    void whatIsSilentBetweenTwoStepsIsSaid() {
        assertThat(RuleSentence.parse("满分40分，完成率每10%得4分").silentCases())
                .extracting(silent -> silent.chinese())
                .containsExactly("未规定不足一档如何计分，按不计处理");
        assertThat(RuleSentence.parse("不超上限得15分，超过不足10%得10分").silentCases())
                .extracting(silent -> silent.english())
                .containsExactly("nothing is said of what lies above the last step; it gets no points");
    }

    @Test
    @DisplayName("English is grammatical for one and for many")
    void theEnglishWords() {
        assertThat(RuleSentence.parse("完成得30分，每超一个百分点加1分").words().english())
                .isEqualTo("met: 30 points; for each 1 percentage point above, 1 point more");
    }
}
