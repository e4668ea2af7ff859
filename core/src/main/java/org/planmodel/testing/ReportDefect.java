package org.planmodel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressProblem;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.SelfAssessment;

/**
 * What can be wrong with a progress report (报表缺陷), one thing at a time: each makes of a sound report one in which
 * {@link org.planmodel.progress.ReportCheck} finds exactly one problem.
 *
 * <pre>{@code
 * ProgressReport broken = ReportDefect.ENTRY_TWICE.in(ReportGenerator.seed(42).report(form));
 * }</pre>
 */
public enum ReportDefect {
    /** The report of a unit that the form is not for. */
    ANOTHER_UNIT(
            ProgressProblem.REPORT_OF_ANOTHER_UNIT,
            report -> report.toBuilder().unit("defect").build()),
    /** The report of the year before. */
    ANOTHER_PERIOD(
            ProgressProblem.REPORT_OF_ANOTHER_PERIOD,
            report -> report.toBuilder()
                    .period(ReportPeriod.ofYear(report.period().start().getYear() - 1))
                    .build()),
    /** The first item a second time. */
    ENTRY_TWICE(
            ProgressProblem.ENTRY_TWICE,
            report -> report.toBuilder().addEntry(report.entries().get(0)).build()),
    /** An item that the form does not have. */
    ENTRY_UNKNOWN(
            ProgressProblem.ENTRY_UNKNOWN,
            report -> report.toBuilder()
                    .addEntry(report.entries().get(0).toBuilder()
                            .item(ReportItem.measure("defect"))
                            .build())
                    .build()),
    /** Nothing of the first item. */
    ENTRY_MISSING(
            ProgressProblem.ENTRY_MISSING,
            report -> report.toBuilder()
                    .entries(report.entries().subList(1, report.entries().size()))
                    .build()),
    /** The first item with nothing filled in. */
    ENTRY_EMPTY(
            ProgressProblem.ENTRY_EMPTY,
            report -> first(
                    report,
                    ReportEntry.builder().item(report.entries().get(0).item()).build())),
    /** The first item behind, and no reason. */
    LAG_WITHOUT_REASON(
            ProgressProblem.LAG_WITHOUT_REASON,
            report -> first(
                    report,
                    judged(report, SelfAssessment.BEHIND)
                            .lagReason(Optional.empty())
                            .build())),
    /** The first item done, and no evidence. */
    DONE_WITHOUT_EVIDENCE(
            ProgressProblem.DONE_WITHOUT_EVIDENCE,
            report -> first(
                    report,
                    judged(report, SelfAssessment.DONE).evidence(List.of()).build()));

    private final ProgressProblem problem;
    private final UnaryOperator<ProgressReport> maker;

    ReportDefect(ProgressProblem problem, UnaryOperator<ProgressReport> maker) {
        this.problem = problem;
        this.maker = maker;
    }

    /** What the check says of it. */
    public ProgressProblem problem() {
        return problem;
    }

    /**
     * The report with this defect.
     *
     * @throws IllegalArgumentException if the report has fewer than two entries, so that the defect would bring others with it
     */
    public ProgressReport in(ProgressReport report) {
        if (report.entries().size() < 2) {
            throw new IllegalArgumentException("entries: " + report.entries().size() + " of unit " + report.unit()
                    + "; a report needs two or more to have one defect");
        }
        return maker.apply(report);
    }

    private static ReportEntry.Builder judged(ProgressReport report, SelfAssessment own) {
        return report.entries().get(0).toBuilder().selfAssessment(own).outlook(Outlook.LIKELY);
    }

    private static ProgressReport first(ProgressReport report, ReportEntry entry) {
        List<ReportEntry> entries = new ArrayList<>(report.entries());
        entries.set(0, entry);
        return report.toBuilder().entries(entries).build();
    }
}
