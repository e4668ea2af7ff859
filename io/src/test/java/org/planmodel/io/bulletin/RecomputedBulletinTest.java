package org.planmodel.io.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinRequest;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.TargetHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Language;

/** A bulletin that is computed again for a past day is the same to the byte, though more has become known since. */
class RecomputedBulletinTest {
    private static final Plan PLAN = Plan.builder()
            .title("计划")
            .period(PlanPeriod.of(2026))
            .addMeasure(Measure.builder()
                    .id("m1")
                    .title("学位")
                    .addTarget(Target.builder()
                            .id("T1")
                            .subject("学位")
                            .action("新增")
                            .aspect(Aspect.INCREMENT)
                            .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(3000, "个")))
                            .due(LocalDate.of(2026, 12, 31))
                            .build())
                    .addMilestone(new Milestone(
                            "第一中学", "开工", java.util.Optional.of(LocalDate.of(2026, 3, 31)), java.util.Optional.empty()))
                    .addResponsibility(Responsibility.of("a", Role.LEAD))
                    .build())
            .addUnit(ResponsibleUnit.builder().id("a").name("区教育局").build())
            .build();

    private static ProgressReport report(int month, int figure) {
        ReportPeriod period = ReportPeriod.ofMonths(2026, 1, month);
        return ProgressReport.expected("a", period, period.end().plusDays(8)).toBuilder()
                .addEntry(ReportEntry.builder()
                        .item(ReportItem.target("T1"))
                        .toDate(Quantity.of(figure, "个"))
                        .lagReason("选址未定")
                        .build())
                .build()
                .submit(period.end().plusDays(5), "a")
                .accept(period.end().plusDays(6), "办公室");
    }

    private static Bulletin spring(int months) {
        List<ProgressReport> reports = new ArrayList<>();
        for (int month = 3; month <= months; month += 3) {
            reports.add(report(month, 200 * month));
        }
        return BulletinRequest.builder()
                .targets(TargetHistory.of(PLAN))
                .reports(reports)
                .asOf(LocalDate.of(2026, 3, 31))
                .knownOn(LocalDate.of(2026, 4, 15))
                .build()
                .bulletin();
    }

    private static byte[] bytes(BulletinFormat format, Bulletin bulletin) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinWriter.of(format).write(bulletin, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void itsFileIsEqualToTheByte(BulletinFormat format) throws IOException {
        assertThat(bytes(format, spring(12))).isEqualTo(bytes(format, spring(3)));
        assertThat(bytes(format, spring(3))).as("the report of March counts").isNotEqualTo(bytes(format, spring(0)));
    }

    @Test
    void soAreItsCharts() {
        assertThat(BulletinCharts.svg(spring(12), Language.CHINESE))
                .isEqualTo(BulletinCharts.svg(spring(3), Language.CHINESE))
                .containsKeys("pace", "ranking", "months");
    }
}
