package org.planmodel.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class PlanDiffTest {
    private static Target.Builder target(String subject, Aspect aspect, Criterion criterion) {
        return Target.builder().subject(subject).aspect(aspect).criterion(criterion);
    }

    private static Criterion criterion(String text) {
        int range = text.indexOf('~');
        if (range > 0) {
            return new Criterion.Between(
                    Quantity.parse(text.substring(0, range)), Quantity.parse(text.substring(range + 1)));
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new Criterion.Qualitative(text)
                : new Criterion.Bound(
                        Comparator.valueOf(text.substring(0, colon)), Quantity.parse(text.substring(colon + 1)));
    }

    private static Plan with(Indicator... indicators) {
        return Plan.builder()
                .title("计划")
                .period(PlanPeriod.of(2025))
                .addIndicators(indicators)
                .build();
    }

    private static Indicator indicator(String name, Criterion criterion) {
        return Indicator.builder()
                .name(name)
                .addTarget(target(name, Aspect.GROWTH, criterion).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT:6%, AT_LEAST:6%, TIGHTENED HARDER",
        "AT_LEAST:6%, ABOUT:6%, LOOSENED EASIER",
        "NEARLY:6%, EXACTLY:6%, TIGHTENED HARDER",
        "AT_LEAST:6%, MORE_THAN:6%, TIGHTENED HARDER",
        "AT_LEAST:6%, AT_MOST:6%, RESTATED",
        "ABOUT:6%, ABOUT:6.5%, RAISED HARDER",
        "ABOUT:6%, AT_LEAST:5%, LOWERED EASIER; TIGHTENED HARDER",
        "5%~6%, 5.5%~6%, RAISED HARDER",
        "5%~6%, 5.2%~5.8%, TIGHTENED HARDER",
        "5%~6%, 4%~7%, LOOSENED EASIER",
        "5%~6%, AT_LEAST:5%, LOWERED EASIER",
        "EXACTLY:6%, 同步增长, RESTATED",
        "EXACTLY:6%, EXACTLY:6家, RESTATED",
        "EXACTLY:6%, EXACTLY:6.0%, ''"
    })
    void aCriterionThatChangedIsNamedByWhatItAsks(String before, String after, String changes) {
        PlanDiff diff = PlanDiff.between(
                with(indicator("地区生产总值", criterion(before))), with(indicator("地区生产总值", criterion(after))));

        assertThat(String.join(
                        "; ",
                        diff.changes().stream()
                                .map(change -> change.kind()
                                        + change.demand()
                                                .map(demand -> " " + demand)
                                                .orElse(""))
                                .toList()))
                .isEqualTo(changes);
    }

    @Test
    void aHigherCeilingAsksLess() {
        PlanDiff diff = PlanDiff.between(
                with(indicator("能耗", criterion("AT_MOST:5%")).toBuilder()
                        .polarity(Polarity.LESS_IS_BETTER)
                        .build()),
                with(indicator("能耗", criterion("AT_MOST:6%")).toBuilder()
                        .polarity(Polarity.LESS_IS_BETTER)
                        .build()));

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.demand()).contains(Demand.EASIER);
            assertThat(change.sentence().english()).isEqualTo("target \"能耗\" raised from ≤5% to ≤6% (asks less)");
            assertThat(change.sentence().chinese()).isEqualTo("目标“能耗”调高：由≤5%改为≤6%（要求降低）");
        });
    }

    @Test
    void anAliasOfTheCatalogueIsOneIndicatorUnderAnotherName() {
        PlanDiff diff = PlanDiff.between(
                with(indicator("社消零总额", criterion("AT_LEAST:6%"))),
                with(indicator("社会消费品零售总额", criterion("AT_LEAST:6%"))));

        assertThat(diff.changes())
                .extracting(PlanChange::kind, PlanChange::item)
                .containsExactly(tuple(ChangeKind.RENAMED, ItemKind.INDICATOR));
        assertThat(diff.matches(ItemKind.INDICATOR))
                .singleElement()
                .satisfies(match -> assertThat(match.evidence())
                        .extracting(Evidence::kind)
                        .contains(EvidenceKind.SAME_IN_CATALOGUE));
    }

    @Test
    void otherAspectsOfOneSubjectAreNoMatch() {
        Plan level = with(Indicator.builder()
                .name("出口")
                .addTarget(target("出口", Aspect.LEVEL, criterion("EXACTLY:6亿元")).build())
                .build());
        Plan growth = with(indicator("出口", criterion("EXACTLY:6%")));

        assertThat(PlanDiff.between(level, growth).changes())
                .extracting(PlanChange::kind)
                .containsExactlyInAnyOrder(ChangeKind.ADDED, ChangeKind.DROPPED);
    }

    @Test
    void anIndicatorThatBecameTwoWasSplitAndBackTheTwoAreMerged() {
        Plan one = with(Indicator.builder().name("化学需氧量和氨氮排放量").build());
        Plan two = with(
                Indicator.builder().name("化学需氧量排放量").build(),
                Indicator.builder().name("氨氮排放量").build());

        assertThat(PlanDiff.between(one, two).changes())
                .extracting(PlanChange::kind)
                .containsExactly(ChangeKind.SPLIT);
        assertThat(PlanDiff.between(two, one).changes())
                .extracting(PlanChange::kind)
                .containsExactly(ChangeKind.MERGED);
    }

    private static Plan assigned(String id, String unit) {
        Responsibility duty = Responsibility.of(id, Role.LEAD);
        return Plan.builder()
                .title("计划")
                .addUnit(ResponsibleUnit.builder().id(id).name(unit).build())
                .addMeasure(Measure.builder()
                        .title("建设港口铁路")
                        .addResponsibility(duty)
                        .build())
                .addMeasure(
                        Measure.builder().title("清理河道").addResponsibility(duty).build())
                .build();
    }

    @Test
    void aUnitWithTheDutiesOfAnotherIsItsSuccessorAndNothingIsReassigned() {
        PlanDiff diff = PlanDiff.between(assigned("u1", "甲办"), assigned("u2", "海洋处"));

        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.before() + " " + change.after())
                .containsExactly("RENAMED 甲办 海洋处");
        assertThat(diff.matches(ItemKind.UNIT).get(0).evidence())
                .extracting(Evidence::kind)
                .contains(EvidenceKind.SAME_DUTIES);
    }

    @Test
    void aUnitThatThePlanDoesNotListIsTheSameInBoth() {
        Plan unlisted = Plan.builder()
                .title("计划")
                .addMeasure(Measure.builder()
                        .id("M1")
                        .title("培育企业")
                        .addResponsibility(Responsibility.of("区工信局", Role.LEAD))
                        .build())
                .build();

        assertThat(PlanDiff.between(unlisted, unlisted).changes()).isEmpty();
    }

    @Test
    void measuresWithoutAnyWordsAreTheSameInTheirOrder() {
        Measure first = Measure.builder()
                .addTarget(target("学位", Aspect.INCREMENT, criterion("EXACTLY:500个"))
                        .build())
                .build();
        Measure second = Measure.builder()
                .addTarget(
                        target("床位", Aspect.INCREMENT, criterion("EXACTLY:90张")).build())
                .build();
        Plan wordless = Plan.builder().title("计划").addMeasures(first, second).build();

        assertThat(PlanDiff.between(wordless, wordless).changes()).isEmpty();
    }

    @Test
    void aDayThatMovedOnWithTheYearOfThePlanIsNoChange() {
        Target.Builder due = target("学校", Aspect.INCREMENT, criterion("EXACTLY:3所"));
        Plan.Builder plan = Plan.builder().title("计划");
        Plan earlier = plan.period(PlanPeriod.of(2025))
                .measures(List.of(Measure.builder()
                        .title("办学")
                        .addTarget(due.due(LocalDate.of(2025, 6, 30)).build())
                        .build()))
                .build();
        Plan later = plan.period(PlanPeriod.of(2026))
                .measures(List.of(Measure.builder()
                        .title("办学")
                        .addTarget(due.due(LocalDate.of(2026, 6, 30)).build())
                        .build()))
                .build();
        Plan moved = plan.measures(List.of(Measure.builder()
                        .title("办学")
                        .addTarget(due.due(LocalDate.of(2026, 9, 30)).build())
                        .build()))
                .build();

        assertThat(PlanDiff.between(earlier, later).changes()).isEmpty();
        assertThat(PlanDiff.between(earlier, moved).changes())
                .extracting(PlanChange::kind)
                .containsExactly(ChangeKind.DUE_MOVED);
    }

    @Test
    void aGeneratedPlanIsEqualToItselfAndALargeOneTakesItsShareOfTimeOnly() {
        PlanGenerator.seed(7)
                .plans(20)
                .forEach(plan ->
                        assertThat(PlanDiff.between(plan, plan).changes()).isEmpty());
        Plan large = PlanGenerator.seed(7)
                .measures(4_000)
                .indicators(500)
                .text(false)
                .plan();

        long start = System.nanoTime();
        assertThat(PlanDiff.between(large, large).changes()).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(30_000_000_000L);
    }

    @Test
    void aComparisonSurvivesSerialization() throws Exception {
        PlanDiff diff = PlanDiff.between(
                with(indicator("地区生产总值", criterion("ABOUT:6%"))), with(indicator("GDP", criterion("AT_LEAST:6%"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(diff);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(diff);
        }
    }
}
