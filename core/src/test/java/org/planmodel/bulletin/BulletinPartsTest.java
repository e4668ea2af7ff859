package org.planmodel.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.progress.Duties;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.TargetHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** Targets that each part is to meet alone: 各街道1个, ten streets, twelve built, one of them none (S16). */
class BulletinPartsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate JANUARY_15 = LocalDate.of(2027, 1, 15);
    private static final int STREETS = 10;

    private static final Target EACH = Duties.with(
            Target.builder()
                    .id("T1")
                    .subject("特色商圈")
                    .action("培育")
                    .aspect(Aspect.INCREMENT)
                    .per("街道")
                    .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(1, "个")))
                    .due(YEAR_END)
                    .build(),
            List.of(Responsibility.of("lead", Role.LEAD), Responsibility.of("streets", Role.COOPERATING)));

    private static Plan plan(boolean streets) {
        Plan.Builder plan = Plan.builder();
        plan.title("计划")
                .period(PlanPeriod.of(2026))
                .addMeasure(
                        Measure.builder().id("m1").title("商圈").addTarget(EACH).build())
                .addUnit(ResponsibleUnit.builder().id("lead").name("区商务局").build())
                .addUnit(ResponsibleUnit.builder()
                        .id("streets")
                        .name("各街道办事处")
                        .putAttribute(ReportForm.COLLECTIVE_ATTRIBUTE, "true")
                        .build());
        for (int street = 1; streets && street <= STREETS; street++) {
            plan.addUnit(ResponsibleUnit.builder()
                    .id("s" + street)
                    .name(street + "号街道")
                    .parent("streets")
                    .build());
        }
        return plan.build();
    }

    private static ProgressReport report(String unit, ReportPeriod period, int built) {
        return ProgressReport.expected(unit, period, period.end().plusDays(8)).toBuilder()
                .addEntry(ReportEntry.builder()
                        .item(ReportItem.target("T1"))
                        .toDate(Quantity.of(built, "个"))
                        .inPeriod(Quantity.of(built, "个"))
                        .lagReason(built == 0 ? Optional.of("选址未定") : Optional.empty())
                        .build())
                .build()
                .submit(period.end().plusDays(5), unit)
                .accept(period.end().plusDays(6), "办公室");
    }

    /** The first three streets have built two each or one, the last none. */
    private static List<ProgressReport> reports(ReportPeriod period) {
        List<ProgressReport> reports = new ArrayList<>();
        for (int street = 1; street <= STREETS; street++) {
            reports.add(report("s" + street, period, street == STREETS ? 0 : street <= 3 ? 2 : 1));
        }
        return reports;
    }

    private static BulletinRequest.Builder request(Plan plan, List<ProgressReport> reports) {
        BulletinRequest.Builder request = BulletinRequest.builder();
        request.targets(TargetHistory.of(plan)).reports(reports).asOf(YEAR_END).knownOn(JANUARY_15);
        return request;
    }

    @Test
    void nineOfTenPartsAreNotAHundredAndTwentyPercent() {
        Bulletin bulletin = request(plan(true), reports(ReportPeriod.ofMonths(2026, 1, 12)))
                .build()
                .bulletin();
        BulletinItem item = bulletin.items().get(0);

        assertThat(item.itemClass()).isEqualTo(ItemClass.MISSED);
        assertThat(item.goal().chinese()).isEqualTo("每个街道1个以上");
        assertThat(item.actual()).isEmpty();
        assertThat(item.completion()).as("no share of a sum").isEmpty();
        BulletinParts parts = item.parts().orElseThrow();
        assertThat(parts.words().chinese()).isEqualTo("10个单位中9个完成");
        assertThat(parts.behind()).containsExactly("10号街道");
        assertThat(item.reason()).contains("10号街道：选址未定");
        assertThat(item.units()).containsExactly("区商务局", "各街道办事处");
    }

    @Test
    void itCountsForEachStreetByItsOwnFigure() {
        Bulletin bulletin = request(plan(true), reports(ReportPeriod.ofMonths(2026, 1, 12)))
                .build()
                .bulletin();

        assertThat(bulletin.ranking()).hasSize(STREETS);
        assertThat(bulletin.ranking().get(0).rank()).contains(1);
        assertThat(bulletin.ranking().get(STREETS - 1))
                .satisfies(last -> assertThat(last.name()).isEqualTo("10号街道"))
                .satisfies(last -> assertThat(last.onPace()).isZero());
        assertThat(bulletin.months()).hasSize(STREETS);
    }

    @Test
    void unitsOfAGroupAreRankedApart() {
        Bulletin bulletin = request(plan(true), reports(ReportPeriod.ofMonths(2026, 1, 12)))
                .putGroup("s1", "甲类")
                .putGroup("s10", "甲类")
                .build()
                .bulletin();

        assertThat(bulletin.ranking().stream()
                        .filter(unit -> unit.group().equals(Optional.of("甲类")))
                        .map(unit -> unit.name() + unit.rank().orElseThrow()))
                .containsExactly("1号街道1", "10号街道2");
        assertThat(bulletin.ranking().stream()
                        .filter(unit -> unit.group().isEmpty())
                        .map(unit -> unit.rank().orElseThrow()))
                .hasSize(STREETS - 2)
                .containsOnly(1);
    }

    @Test
    void aBulletinWithPartsSurvivesSerialization() throws Exception {
        Bulletin bulletin = request(plan(true), List.of(report("s1", ReportPeriod.ofMonths(2026, 1, 12), 1)))
                .build()
                .bulletin();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(bulletin);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(bulletin);
        }
        assertThat(bulletin.items().get(0).parts().orElseThrow().parts())
                .extracting(BulletinParts.Part::actual)
                .as("parts with and without a figure")
                .contains(Optional.empty(), Optional.of(Quantity.of(1, "个")));
    }

    @Test
    void eachStreetGetsAFormAlsoWhereItOnlyCooperates() {
        List<ReportForm> forms = ReportForm.ofAllUnits(plan(true), ReportPeriod.ofMonths(2026, 1, 6));

        assertThat(forms).extracting(ReportForm::unitName).contains("1号街道", "10号街道", "区商务局");
        assertThat(forms).extracting(ReportForm::unitName).doesNotContain("各街道办事处");
    }

    @Test
    void aStreetOfWhichNothingIsKnownMakesNoVerdictOfTheWhole() {
        List<ProgressReport> reports = reports(ReportPeriod.ofMonths(2026, 1, 12));
        reports.remove(STREETS - 1);

        BulletinItem item =
                request(plan(true), reports).build().bulletin().items().get(0);

        assertThat(item.itemClass()).isEqualTo(ItemClass.NO_DATA);
        assertThat(item.parts().orElseThrow().unjudged()).containsExactly("10号街道");
    }

    @Test
    void aSumOfTheUnitThatLeadsCannotTell() {
        Bulletin bulletin = request(plan(false), List.of(report("lead", ReportPeriod.ofMonths(2026, 1, 12), 12)))
                .build()
                .bulletin();
        BulletinItem item = bulletin.items().get(0);

        assertThat(item.itemClass()).isEqualTo(ItemClass.UNDECIDED);
        assertThat(item.actual()).hasToString("Optional[12个]");
        assertThat(item.completion()).isEmpty();
        assertThat(item.explanation().chinese()).contains("须由各街道分别完成，报送的是合计数，不能据以判定");
        assertThat(bulletin.problems()).isEmpty();
    }

    @Test
    void theUnitThatLeadsMayStateTheFiguresOfTheParts() {
        Map<String, ObservationHistory> parts = new LinkedHashMap<>();
        ReportPeriod year = ReportPeriod.ofMonths(2026, 1, 12);
        parts.put("福海街道", built(year, 1));
        parts.put("沙井街道", built(year, 0));

        BulletinItem item = request(plan(false), List.of())
                .putPublishedPart("T1", parts)
                .build()
                .bulletin()
                .items()
                .get(0);

        assertThat(item.itemClass()).isEqualTo(ItemClass.MISSED);
        assertThat(item.parts().map(BulletinParts::words).map(Sentence::chinese))
                .contains("2个单位中1个完成");
        assertThat(item.parts().orElseThrow().behind()).containsExactly("沙井街道");
    }

    private static ObservationHistory built(ReportPeriod period, int number) {
        return ObservationHistory.of(KnownObservation.of(
                "特色商圈", period, Quantity.of(number, "个"), period.end().plusDays(5)));
    }

    @Test
    void theWorstPartIsTheClassOfTheWhole() {
        assertThat(ItemClass.worst(List.of(ItemClass.ACHIEVED, ItemClass.NOT_STARTED)))
                .isEqualTo(ItemClass.BEHIND);
        assertThat(ItemClass.worst(List.of(ItemClass.NOT_STARTED, ItemClass.NOT_STARTED)))
                .isEqualTo(ItemClass.NOT_STARTED);
        assertThat(ItemClass.worst(List.of(ItemClass.NOT_APPLICABLE, ItemClass.ACHIEVED)))
                .isEqualTo(ItemClass.ACHIEVED);
        for (ItemClass itemClass : ItemClass.values()) {
            assertThat(ItemClass.worst(List.of(itemClass))).isEqualTo(itemClass);
        }
    }
}
