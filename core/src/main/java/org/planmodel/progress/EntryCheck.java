package org.planmodel.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

/** Checks one entry of a report beside its line of the form and what was reported of it before. */
final class EntryCheck {
    private final FormLine line;
    private final ReportEntry entry;
    private final ProgressReport report;
    private final LagReasons reasons;
    private final FieldPlaces places;
    private final Optional<ProgressReport> last;
    private final List<ProgressReport> earlier;
    private final List<Problem> problems = new ArrayList<>();

    /** Says where a field of this entry stands. */
    interface FieldPlaces {
        Location locate(Optional<ReportField> field);
    }

    EntryCheck(
            FormLine line,
            ReportEntry entry,
            ProgressReport report,
            List<ProgressReport> earlier,
            LagReasons reasons,
            FieldPlaces places) {
        this.line = line;
        this.entry = entry;
        this.report = report;
        this.reasons = reasons;
        this.places = places;
        this.earlier = earlier.stream()
                .filter(one -> one.unit().equals(report.unit()))
                .filter(one -> one.period().end().isBefore(report.period().end()))
                .sorted(Comparator.comparing(
                        (ProgressReport one) -> one.period().end()))
                .toList();
        this.last = this.earlier.stream()
                .filter(one -> one.period().start().equals(report.period().start()))
                .filter(one ->
                        one.find(line.item()).flatMap(ReportEntry::toDate).isPresent())
                .reduce((first, second) -> second);
    }

    List<Problem> problems() {
        if (!hasSubstance() && entry.notApplicable().isEmpty()) {
            add(ProgressProblem.ENTRY_EMPTY, Optional.empty(), line.label());
        }
        measured(ReportField.TO_DATE, entry.toDate());
        measured(ReportField.IN_PERIOD, entry.inPeriod());
        measured(ReportField.YEAR_ESTIMATE, entry.yearEstimate());
        corrections();
        last.ifPresent(this::againstLast);
        lag();
        if (entry.selfAssessment().equals(Optional.of(SelfAssessment.DONE))
                && entry.evidence().isEmpty()) {
            add(ProgressProblem.DONE_WITHOUT_EVIDENCE, Optional.of(ReportField.EVIDENCE), line.label());
        }
        return problems;
    }

    /** Whether it says anything: a figure, a rank, a stage, or words that are not a phrase. */
    boolean hasSubstance() {
        boolean figure = entry.toDate().isPresent()
                || entry.inPeriod().isPresent()
                || entry.rank().isPresent()
                || entry.reachedOn().isPresent();
        return figure
                || entry.notApplicable().isPresent()
                || entry.progress().filter(words -> !EmptyPhrases.is(words)).isPresent()
                || entry.stage().filter(words -> !EmptyPhrases.is(words)).isPresent();
    }

    private void measured(ReportField field, Optional<Quantity> figure) {
        if (figure.isPresent()
                && line.unit().isPresent()
                && !figure.get().unit().comparesWith(line.unit().get())) {
            add(
                    ProgressProblem.UNIT_OF_MEASURE_DIFFERS,
                    Optional.of(field),
                    figure.get(),
                    line.unit().get());
        }
    }

    private void corrections() {
        for (Correction correction : entry.corrections()) {
            Optional<Quantity> reported = earlier.stream()
                    .filter(one -> one.period().equals(correction.period()))
                    .flatMap(one -> one.find(line.item()).stream())
                    .flatMap(before -> before.toDate().stream())
                    .reduce((first, second) -> second);
            if (reported.filter(figure -> figure.isSameAs(correction.earlier())).isEmpty()) {
                add(
                        ProgressProblem.CORRECTED_VALUE_DIFFERS,
                        Optional.of(ReportField.CORRECTIONS),
                        correction.earlier(),
                        correction.period(),
                        reported.map(Quantity::toString).orElse("-"));
            }
        }
    }

    private void againstLast(ProgressReport before) {
        Quantity stated = before.find(line.item()).orElseThrow().toDate().orElseThrow();
        Quantity valid = entry.corrections().stream()
                .filter(correction -> correction.period().equals(before.period()))
                .map(Correction::corrected)
                .findFirst()
                .orElse(stated);
        if (entry.toDate().isEmpty() || !entry.toDate().get().comparesWith(valid)) {
            return;
        }
        Quantity now = entry.toDate().get();
        boolean sum = line.addsUp() || entry.inPeriod().isPresent();
        boolean amount = line.aspect()
                .filter(aspect -> RunningTotal.isAmount(aspect, line.label(), now.unit()))
                .isPresent();
        if (amount && now.compareTo(valid) < 0) {
            ProgressProblem kind = sum ? ProgressProblem.CUMULATIVE_FELL : ProgressProblem.LEVEL_FELL;
            add(kind, Optional.of(ReportField.TO_DATE), now, report.period(), valid, before.period());
        }
        if (entry.inPeriod().filter(one -> one.comparesWith(valid)).isPresent()) {
            Optional<Quantity> expected =
                    Amounts.sum(List.of(valid, entry.inPeriod().get()));
            if (expected.isPresent() && expected.get().compareTo(now) != 0) {
                add(
                        ProgressProblem.SUM_DIFFERS,
                        Optional.of(ReportField.TO_DATE),
                        valid,
                        entry.inPeriod().get(),
                        expected.get(),
                        now);
            }
        }
    }

    private void lag() {
        boolean lags = entry.selfAssessment()
                        .filter(own -> own == SelfAssessment.BEHIND || own == SelfAssessment.NOT_STARTED)
                        .isPresent()
                || entry.outlook().filter(own -> own != Outlook.LIKELY).isPresent();
        if (lags && entry.lagCode().isEmpty() && entry.lagReason().isEmpty()) {
            add(ProgressProblem.LAG_WITHOUT_REASON, Optional.of(ReportField.LAG_REASON), line.label());
        }
        entry.lagCode()
                .filter(code -> !reasons.has(code))
                .ifPresent(code -> add(ProgressProblem.LAG_CODE_UNKNOWN, Optional.of(ReportField.LAG_CODE), code));
    }

    private void add(ProgressProblem kind, Optional<ReportField> field, Object... arguments) {
        problems.add(Problem.of(kind, places.locate(field), arguments));
    }
}
