package org.planmodel.testing;

import java.time.LocalDate;
import java.util.List;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;

/**
 * Makes progress reports for tests (生成测试用的进度报送): valid, one for each unit that answers for anything in a plan, and always the same for the
 * same seed.
 *
 * <pre>{@code
 * Plan plan = PlanGenerator.seed(42).measures(500).plan();
 * List<ProgressReport> half = ReportGenerator.seed(42).reports(plan, ReportPeriod.parse("2024-01/2024-06"));
 * ProgressReport broken = ReportDefect.ENTRY_TWICE.in(half.get(0));
 * }</pre>
 *
 * <p>A report answers every line of its form and passes {@link org.planmodel.progress.ReportCheck}. Reports of one seed for one plan fit
 * together: figures that add up over the year grow from period to period. How many there are, and of what size, follows from the plan.
 *
 * <p>A generator is immutable and safe for use by many threads. What a seed yields may change with a new version of the library, never with
 * the machine, the locale or the time zone.
 */
public final class ReportGenerator {
    private final long seed;

    private ReportGenerator(long seed) {
        this.seed = seed;
    }

    /** A generator of reports that have been handed in. */
    public static ReportGenerator seed(long seed) {
        return new ReportGenerator(seed);
    }

    /** The reports of all units that have anything to report, in the order of the plan's units. */
    public List<ProgressReport> reports(Plan plan, ReportPeriod period) {
        return ReportForm.ofAllUnits(plan, period).stream().map(this::report).toList();
    }

    /**
     * The report on this form. It is due ten days after the period where the form has no due date, and is handed in a day before.
     */
    public ProgressReport report(ReportForm form) {
        LocalDate due = form.due().orElse(form.period().end().plusDays(10));
        ReportDraft draft = new ReportDraft(seed, form.period());
        ProgressReport filled = form.expectedReport().toBuilder()
                .due(due)
                .preparedBy(draft.person(form.unit()))
                .entries(form.lines().stream().map(draft::entry).toList())
                .build();
        return filled.submit(due.minusDays(1), filled.preparedBy().orElseThrow());
    }
}
