package org.planmodel.io.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** An indicator while its rows are read. */
final class IndicatorRow {
    /** A figure that was reached. */
    record Result(
            Quantity quantity,
            Comparator comparator,
            Aspect aspect,
            Optional<ReportPeriod> period,
            boolean exact,
            boolean estimated,
            SourceSpan span) {}

    final String id;
    final String name;
    final Indicator.Builder builder;
    final boolean partOf;
    final List<Target> targets = new ArrayList<>();
    final List<Result> results = new ArrayList<>();
    Optional<Unit> unit = Optional.empty();
    Optional<Aspect> aspect = Optional.empty();
    private int start = Integer.MAX_VALUE;
    private int end;

    IndicatorRow(String id, String name, boolean partOf) {
        this.id = id;
        this.name = name;
        this.partOf = partOf;
        this.builder = Indicator.builder();
    }

    void cover(SourceSpan span) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
    }

    String nextTargetId() {
        return id + "/" + (targets.size() + 1);
    }

    /** Builds the indicator; results that are not its baseline become observations. */
    Indicator build(List<Observation> observations, CellUses uses) {
        Optional<Result> baseline = results.stream()
                .filter(result ->
                        result.exact() && aspect.map(result.aspect()::equals).orElse(true))
                .max(java.util.Comparator.comparing(IndicatorRow::lastDay));
        baseline.ifPresent(result -> {
            builder.baseline(new Baseline(result.period(), result.quantity()));
            uses.statement(result.span(), id);
        });
        int count = 0;
        for (Result result : results) {
            if (baseline.filter(chosen -> chosen == result).isEmpty()) {
                String observationId = id + "/r" + ++count;
                observations.add(observation(result, observationId));
                uses.statement(result.span(), observationId);
            }
        }
        unit.filter(known -> !known.isNone()).ifPresent(builder::unit);
        return builder.id(id)
                .name(name)
                .targets(targets)
                .source(SourceSpan.of(start, end))
                .build();
    }

    private static LocalDate lastDay(Result result) {
        return result.period().map(ReportPeriod::end).orElse(LocalDate.MIN);
    }

    private Observation observation(Result result, String observationId) {
        Observation.Builder observation = Observation.builder()
                .id(observationId)
                .subject(name)
                .aspect(result.aspect())
                .comparator(result.comparator())
                .quantity(result.quantity())
                .source(result.span());
        result.period().ifPresent(observation::period);
        if (result.estimated()) {
            observation.status(ObservationStatus.ESTIMATED);
        }
        return observation.build();
    }
}
