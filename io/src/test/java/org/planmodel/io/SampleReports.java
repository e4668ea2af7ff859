package org.planmodel.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.ReportPeriod;
import org.planmodel.problem.Location;
import org.planmodel.progress.Correction;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.Vintage;
import org.planmodel.quantity.Quantity;

/** Reports with everything that a report can say. */
public final class SampleReports {
    private static final ReportPeriod HALF_YEAR = ReportPeriod.parse("2026-01/2026-06");

    /** One with every attribute, one of which nothing has come. */
    public static final List<ProgressReport> ALL = List.of(
            ProgressReport.builder()
                    .id("r1")
                    .plan("p1")
                    .unit("u1")
                    .period(ReportPeriod.parse("2026-01/2026-07"))
                    .due(LocalDate.of(2026, 8, 5))
                    .preparedBy("张三")
                    .reviewedBy("李四")
                    .preparedOn(LocalDate.of(2026, 8, 3))
                    .addEntry(ReportEntry.builder()
                            .item(ReportItem.target("T3"))
                            .toDate(Quantity.of("410.0", "家"))
                            .inPeriod(Quantity.of("12", "家"))
                            .rank(3)
                            .vintage(Vintage.PRELIMINARY)
                            .progress("=新增企业,“四上”\n410家")
                            .selfAssessment(SelfAssessment.ON_TRACK)
                            .outlook(Outlook.AT_RISK)
                            .yearEstimate(Quantity.of("0.07", "万家"))
                            .lagCode("funds")
                            .lagReason("'资金")
                            .nextStep("走访")
                            .addEvidence("名单.xlsx", "https://example.org/a?b=c;d")
                            .addCorrection(
                                    new Correction(HALF_YEAR, Quantity.of("420", "家"), Quantity.of("398", "家"), "统计核减"))
                            .build())
                    .addEntry(ReportEntry.builder()
                            .item(ReportItem.milestone("m2", 1))
                            .stage("合龙")
                            .reachedOn(LocalDate.of(2026, 6, 18))
                            .build())
                    .addEntry(ReportEntry.builder()
                            .item(ReportItem.measure("m1.2"))
                            .notApplicable("由市局负责")
                            .build())
                    .putAttribute("system", "oa")
                    .build()
                    .draft(LocalDate.of(2026, 8, 1), "张三")
                    .submit(LocalDate.of(2026, 8, 3), "张三")
                    .sendBack(
                            LocalDate.of(2026, 8, 4),
                            "发改局",
                            "累计数下降",
                            new Location.Cell("进度报送", "L6"),
                            LocalDate.of(2026, 8, 10))
                    .submit(LocalDate.of(2026, 8, 9), "张三")
                    .accept(LocalDate.of(2026, 8, 11), "发改局")
                    .correct(LocalDate.of(2026, 9, 8), "发改局", "再次核减", Optional.of("r2")),
            ProgressReport.expected("u2", HALF_YEAR, LocalDate.of(2026, 7, 5)));

    private SampleReports() {}
}
