package org.planmodel.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.bulletin.SmallYear.APRIL_15;
import static org.planmodel.bulletin.SmallYear.JULY_15;
import static org.planmodel.bulletin.SmallYear.JUNE;
import static org.planmodel.bulletin.SmallYear.MARCH;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.AssessmentScheme;
import org.planmodel.assessment.AssessmentState;
import org.planmodel.assessment.LineFacts;
import org.planmodel.assessment.SchemeLine;
import org.planmodel.assessment.ScoreRules;
import org.planmodel.evaluation.Shares;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

class BulletinTest {
    private static final Bulletin SPRING =
            SmallYear.request(SmallYear.firstQuarter(), MARCH, APRIL_15).build().bulletin();
    private static final Bulletin SUMMER = SmallYear.request(SmallYear.halfYear(), JUNE, JULY_15)
            .previous(SPRING.day())
            .number(2)
            .build()
            .bulletin();

    @Test
    void everyTargetIsInOneClassAndTheCountsAddUp() {
        assertThat(SPRING.items()).hasSize(5);
        assertThat(SPRING.classes().stream().mapToInt(ClassCount::count).sum()).isEqualTo(5);
        assertThat(SPRING.judged()).isEqualTo(3);
        assertThat(SPRING.count(ItemClass.AHEAD)).isEqualTo(1);
        assertThat(SPRING.count(ItemClass.BEHIND)).isEqualTo(1);
        assertThat(SPRING.count(ItemClass.NOT_STARTED)).isEqualTo(1);
        assertThat(SPRING.count(ItemClass.NO_DATA)).isEqualTo(1);
        assertThat(SPRING.count(ItemClass.AWAITING_ASSIGNMENT)).isEqualTo(1);
    }

    @Test
    void theOverviewSaysCountsSharesAndHowTheseWereRounded() {
        assertThat(SPRING.title().chinese()).isEqualTo("关于《青屿区2026年国民经济和社会发展计划》2026年1-3月执行情况的通报");
        assertThat(SPRING.issue().chinese()).isEqualTo("2026年第1期");
        assertThat(SPRING.overview().chinese())
                .isEqualTo("截至2026年3月31日，计划共有量化目标5项，纳入本期评价3项。其中，超序时1项，占33.4%；慢序时1项，占33.3%；尚未启动1项，占33.3%"
                        + "（占比按最大余额法修约，合计为100%）。另有2项未纳入评价：无数据1项；目标待下达1项。");
        assertThat(SPRING.overview().english()).contains("5 targets, of which 3 were judged", "ahead 1 (33.4%)");
        assertThat(SPRING.dataAge().chinese()).isEqualTo("数据截至2026年3月31日，发布于2026年4月15日，相隔15天。");
    }

    @Test
    void plainSharesNeedNotAddUpAndTheBulletinSaysSo() {
        Bulletin plain = SmallYear.request(SmallYear.firstQuarter(), MARCH, APRIL_15)
                .shareMethod(Shares.Method.PLAIN)
                .build()
                .bulletin();

        assertThat(plain.overview().chinese()).contains("占33.3%；慢序时1项，占33.3%", "合计可能不等于100%");
    }

    @Test
    void whatIsBehindHasValueTargetGapAndTheReasonInTheUnitsOwnWords() {
        BulletinItem investment = SPRING.behind().get(0);

        assertThat(SPRING.behind()).hasSize(2);
        assertThat(investment.name().chinese()).isEqualTo("固定资产投资");
        assertThat(investment.goal().chinese()).isEqualTo("200亿元以上");
        assertThat(investment.actual()).hasToString("Optional[40亿元]");
        assertThat(investment.completion()).contains(new BigDecimal("20.00"));
        assertThat(investment.pace()).contains(new BigDecimal("25.00"));
        assertThat(investment.gap()).contains(new BigDecimal("-5.00"));
        assertThat(investment.units()).containsExactly("区发展改革局");
        assertThat(investment.reasonClass().map(Sentence::chinese)).contains("资金不到位");
        assertThat(investment.reason()).contains("专项债资金尚未到位");
        assertThat(investment.nextStep()).contains("争取四月底前拨付");
        assertThat(investment.light().map(light -> light.label().chinese())).contains("黄牌");
        assertThat(SPRING.behind().get(1).name().chinese()).isEqualTo("幼儿园");
        assertThat(SPRING.items().get(2).name().chinese()).isEqualTo("新增公办学位");
    }

    @Test
    void unitsThatReportedLateOrNotAtAllAreNamed() {
        assertThat(SPRING.reportingSummary().chinese()).isEqualTo("本期应报送单位3个，按时报送1个。迟报：区教育局（迟2天）。漏报：区城管局。");
        assertThat(SPRING.demands()).extracting(Sentence::chinese).contains("区城管局要立即补报本期进度报告。", "区教育局要严格按规定时间报送进度。");
    }

    @Test
    void unitsAreRankedByWhatIsOnPaceAndThoseWithNothingJudgedAreNot() {
        assertThat(SPRING.ranking())
                .extracting(place -> place.name() + " "
                        + place.rank().map(String::valueOf).orElse("-") + " " + place.onPace() + "/" + place.judged())
                .containsExactly("区教育局 1 1/2", "区发展改革局 2 0/1", "区城管局 - 0/0");
        assertThat(SUMMER.ranking())
                .extracting(UnitPlace::rank)
                .as("equal units share a place")
                .containsExactly(Optional.of(1), Optional.of(1), Optional.of(3));
    }

    @Test
    void anAssessmentDecidesTheRankingWhereThereIsOne() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(100))
                .addLine(SchemeLine.of("x", "目标", Fraction.of(100), ScoreRules.proportional()))
                .build();
        AssessmentFacts facts = AssessmentFacts.EMPTY
                .with("a", "x", LineFacts.ofCompletion(Fraction.percent("80")))
                .with("b", "x", LineFacts.ofCompletion(Fraction.percent("70")));

        Bulletin assessed = SmallYear.request(SmallYear.firstQuarter(), MARCH, APRIL_15)
                .assessment(scheme.assess(facts))
                .build()
                .bulletin();

        assertThat(assessed.ranking())
                .extracting(place -> place.name() + " " + place.score().orElseThrow())
                .containsExactly("区发展改革局 80.00", "区教育局 70.00");
        assertThat(assessed.rankingBasis().chinese()).isEqualTo("按《办法》考核得分由高到低排列（初步测算，未经复核）。");
        assertThat(AssessmentState.values())
                .allSatisfy(state ->
                        assertThat(BulletinWords.table().name(state).isEmpty()).isFalse());
    }

    @Test
    void whatChangedSinceTheLastOneIsToldFromTheSameReports() {
        assertThat(SUMMER.changes())
                .extracting(change -> change.name().chinese() + " " + change.before() + " " + change.after())
                .containsExactly(
                        "固定资产投资 BEHIND AHEAD",
                        "新增公办学位 AHEAD BEHIND",
                        "幼儿园 NOT_STARTED ON_TRACK",
                        "口袋公园 NO_DATA ACHIEVED");
        assertThat(SUMMER.changes()).filteredOn(ClassChange::isBetter).hasSize(2);
        assertThat(SUMMER.changes()).filteredOn(ClassChange::isWorse).hasSize(1);
        assertThat(SUMMER.revisions())
                .extracting(figure -> figure.before() + " " + figure.after() + " "
                        + figure.reason().orElse(""))
                .containsExactly("40亿元 38亿元 统计核减");
    }

    @Test
    void recomputedForAPastDayItIsEqual() {
        Bulletin again =
                SmallYear.request(SmallYear.halfYear(), MARCH, APRIL_15).build().bulletin();

        assertThat(again).isEqualTo(SPRING);
        assertThat(SmallYear.request(SmallYear.halfYear(), MARCH, JULY_15)
                        .build()
                        .bulletin()
                        .items()
                        .get(0)
                        .actual())
                .hasToString("Optional[38亿元]");
    }

    @Test
    void theMonthsShowOnlyWhatWasReportedForThem() {
        assertThat(SUMMER.months().get(0).months()).hasSize(6);
        assertThat(SUMMER.months().get(0).months().get(4)).isEqualTo(new UnitMonths.Month(5, 0, 0));
        assertThat(SUMMER.months().get(1).months().get(2)).isEqualTo(new UnitMonths.Month(3, 2, 1));
    }

    @Test
    void itsOwnFiguresFitEachOther() {
        assertThat(SPRING.problems()).isEmpty();
        assertThat(SUMMER.problems()).isEmpty();
    }

    @Test
    void aClassThatIsMiscountedAndAGapThatDoesNotFitAreFound() {
        Bulletin.Builder touched = SPRING.toBuilder();
        touched.classes(List.of(
                ClassCount.of(ItemClass.AHEAD, 2, Optional.of(new BigDecimal("50.0"))),
                ClassCount.of(ItemClass.BEHIND, 2, Optional.of(new BigDecimal("60.0")))));
        touched.items(List.of(
                SPRING.items().get(0).toBuilder().gap(new BigDecimal("-9.00")).build(),
                SPRING.items().get(2).toBuilder()
                        .completion(new BigDecimal("31.00"))
                        .build()));

        assertThat(touched.build().problems())
                .extracting(Problem::code, problem -> problem.location().describe())
                .contains(
                        org.assertj.core.groups.Tuple.tuple("counts-do-not-add", "/classes"),
                        org.assertj.core.groups.Tuple.tuple("share-does-not-follow", "/classes"),
                        org.assertj.core.groups.Tuple.tuple("gap-does-not-follow", "/items/0"),
                        org.assertj.core.groups.Tuple.tuple("ratio-does-not-follow", "/items/1"));
    }

    @Test
    void everyClassAndStateHasItsWordsInBothLanguages() {
        for (ItemClass itemClass : ItemClass.values()) {
            assertThat(itemClass.words().chinese())
                    .isNotEqualTo(itemClass.words().english());
        }
        for (UnitReporting.State state : UnitReporting.State.values()) {
            assertThat(state.words().chinese()).isNotEqualTo(state.words().english());
        }
    }

    @Test
    void aBulletinBeforeTheEndOfItsPeriodIsRefused() {
        assertThatThrownBy(() -> SmallYear.request(List.of(), JUNE, APRIL_15).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("knownOn: 2026-04-15 is before asOf 2026-06-30");
        assertThatThrownBy(() -> SmallYear.request(List.of(), MARCH, APRIL_15)
                        .previous(SUMMER.day())
                        .build())
                .hasMessage("previous: the last bulletin of 2026-07-15 is not before 2026-04-15");
    }

    @Test
    void aBulletinIsReadBackEqual() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(SUMMER);

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(SUMMER);
    }
}
