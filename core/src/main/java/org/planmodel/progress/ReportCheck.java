package org.planmodel.progress;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * Checks a report beside the form that it was asked for on and the reports before it (报表审核): whose it is, what is missing, figures of another
 * unit of measure, cumulative figures that fell, lags without a reason, words without substance.
 *
 * <pre>{@code
 * List<Problem> problems = ReportCheck.on(form).after(earlierReports).check(report);
 * }</pre>
 */
public final class ReportCheck {
    private final ReportForm form;
    private final List<ProgressReport> earlier;
    private final LagReasons reasons;
    private final Places places;

    /** Says where a field of an entry stands: in which cell, line or element. */
    @FunctionalInterface
    public interface Places extends Serializable {
        /** Where the field of the entry stands; the fields of an entry without a field are the entry itself. */
        Location locate(int entry, Optional<ReportField> field);
    }

    private ReportCheck(ReportForm form, List<ProgressReport> earlier, LagReasons reasons, Places places) {
        this.form = form;
        this.earlier = List.copyOf(earlier);
        this.reasons = reasons;
        this.places = places;
    }

    /** A check beside this form, without earlier reports. */
    public static ReportCheck on(ReportForm form) {
        return new ReportCheck(
                Objects.requireNonNull(form, "form"), List.of(), LagReasons.standard(), ReportCheck::element);
    }

    private static Location element(int entry, Optional<ReportField> field) {
        String path = "entries[" + entry + "]";
        return new Location.Element(field.map(name -> path + "." + name).orElse(path), 0);
    }

    /** The same check beside the unit's earlier reports, in any order. */
    public ReportCheck after(List<ProgressReport> reports) {
        return new ReportCheck(form, reports, reasons, places);
    }

    /** The same check with another table of reasons. */
    public ReportCheck withReasons(LagReasons table) {
        return new ReportCheck(form, earlier, table, places);
    }

    /** The same check with problems placed in the terms of a format. */
    public ReportCheck locating(Places terms) {
        return new ReportCheck(form, earlier, reasons, terms);
    }

    /** What is wrong with the report. */
    public List<Problem> check(ProgressReport report) {
        List<Problem> problems = new ArrayList<>();
        if (!report.unit().equals(form.unit())) {
            problems.add(
                    Problem.of(ProgressProblem.REPORT_OF_ANOTHER_UNIT, Location.none(), report.unit(), form.unit()));
        }
        if (!report.period().equals(form.period())) {
            problems.add(Problem.of(
                    ProgressProblem.REPORT_OF_ANOTHER_PERIOD, Location.none(), report.period(), form.period()));
        }
        Map<ReportItem, FormLine> lines = new HashMap<>();
        form.lines().forEach(line -> lines.put(line.item(), line));
        Set<ReportItem> seen = new HashSet<>();
        boolean substance = false;
        for (int i = 0; i < report.entries().size(); i++) {
            ReportEntry entry = report.entries().get(i);
            FormLine line = lines.get(entry.item());
            Location place = places.locate(i, Optional.empty());
            if (line == null) {
                problems.add(Problem.of(ProgressProblem.ENTRY_UNKNOWN, place, entry.item()));
            } else if (!seen.add(entry.item())) {
                problems.add(Problem.of(ProgressProblem.ENTRY_TWICE, place, line.label()));
            } else {
                EntryCheck check = new EntryCheck(line, entry, report, earlier, reasons, at(i));
                problems.addAll(check.problems());
                substance |= check.hasSubstance();
            }
        }
        form.lines().stream()
                .filter(line -> !seen.contains(line.item()))
                .forEach(
                        line -> problems.add(Problem.of(ProgressProblem.ENTRY_MISSING, Location.none(), line.label())));
        if (!substance && !form.lines().isEmpty()) {
            problems.add(Problem.of(ProgressProblem.REPORT_EMPTY, Location.none(), form.unitName()));
        }
        return List.copyOf(problems);
    }

    private EntryCheck.FieldPlaces at(int entry) {
        return field -> places.locate(entry, field);
    }
}
