package org.planmodel.io.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Reads the statement of one row. What is missing or wrong becomes a problem; then there is no statement. */
final class RowReader {
    private final ReadValues values;

    RowReader(ReadValues values) {
        this.values = values;
    }

    Optional<Target> target(RowRecord row) {
        Optional<String> subject = required(row, PlanColumn.SUBJECT);
        Optional<Aspect> aspect = required(row, PlanColumn.ASPECT)
                .flatMap(name -> values.constant(Aspect.class, name, row.place(PlanColumn.ASPECT)));
        Optional<Criterion> criterion = criterion(row);
        if (subject.isEmpty() || aspect.isEmpty() || criterion.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Target.builder()
                .id(row.words(PlanColumn.ID))
                .subject(subject.get())
                .action(row.words(PlanColumn.ACTION))
                .aspect(aspect.get())
                .commitment(
                        constant(row, PlanColumn.COMMITMENT, Commitment.class).orElse(Commitment.PLAIN))
                .polarity(constant(row, PlanColumn.POLARITY, Polarity.class))
                .basis(row.words(PlanColumn.BASIS))
                .criterion(criterion.get())
                .due(date(row, PlanColumn.DUE))
                .each(constant(row, PlanColumn.EACH, Recurrence.class))
                .partOf(row.words(PlanColumn.PART_OF))
                .per(row.words(PlanColumn.PER))
                .source(source(row))
                .build());
    }

    Optional<Observation> observation(RowRecord row) {
        Optional<String> subject = required(row, PlanColumn.SUBJECT);
        Optional<Aspect> aspect = required(row, PlanColumn.ASPECT)
                .flatMap(name -> values.constant(Aspect.class, name, row.place(PlanColumn.ASPECT)));
        Optional<Integer> rank =
                row.cell(PlanColumn.RANK).flatMap(text -> values.integer(text, 1, row.place(PlanColumn.RANK)));
        Optional<Quantity> quantity = row.cell(PlanColumn.RANK).isPresent()
                ? Optional.empty()
                : quantity(row, PlanColumn.VALUE, PlanColumn.UNIT);
        if (subject.isEmpty() || aspect.isEmpty() || rank.isEmpty() && quantity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Observation.builder()
                .id(row.words(PlanColumn.ID))
                .subject(subject.get())
                .target(row.words(PlanColumn.TARGET))
                .aspect(aspect.get())
                .comparator(
                        constant(row, PlanColumn.COMPARATOR, Comparator.class).orElse(Comparator.EXACTLY))
                .quantity(quantity)
                .rank(rank)
                .scope(row.words(PlanColumn.SCOPE))
                .period(row.cell(PlanColumn.PERIOD)
                        .flatMap(text -> values.checked(text, ReportPeriod::parse, row.place(PlanColumn.PERIOD))))
                .status(constant(row, PlanColumn.STATUS, ObservationStatus.class))
                .cumulative(row.cell(PlanColumn.CUMULATIVE)
                        .flatMap(text -> values.truth(text, row.place(PlanColumn.CUMULATIVE)))
                        .orElse(false))
                .basis(row.words(PlanColumn.BASIS))
                .source(source(row))
                .build());
    }

    Optional<Responsibility> responsibility(RowRecord row) {
        Optional<String> unit = required(row, PlanColumn.RESPONSIBLE_UNIT);
        Optional<Role> role = required(row, PlanColumn.ROLE)
                .flatMap(name -> values.constant(Role.class, name, row.place(PlanColumn.ROLE)));
        return unit.flatMap(id -> role.map(kind ->
                new Responsibility(id, kind, row.words(PlanColumn.POST), row.words(PlanColumn.PERSON), source(row))));
    }

    private Optional<Criterion> criterion(RowRecord row) {
        String kind = row.cell(PlanColumn.CRITERION).orElse("bound");
        switch (kind) {
            case "bound":
                Optional<Comparator> comparator =
                        row.cell(PlanColumn.COMPARATOR).isPresent()
                                ? constant(row, PlanColumn.COMPARATOR, Comparator.class)
                                : Optional.of(Comparator.EXACTLY);
                return comparator.flatMap(word -> quantity(row, PlanColumn.VALUE, PlanColumn.UNIT)
                        .map(quantity -> new Criterion.Bound(word, quantity)));
            case "between":
                PlanColumn highUnit =
                        row.cell(PlanColumn.HIGH_UNIT).isPresent() ? PlanColumn.HIGH_UNIT : PlanColumn.UNIT;
                return quantity(row, PlanColumn.VALUE, PlanColumn.UNIT)
                        .flatMap(low ->
                                quantity(row, PlanColumn.HIGH, highUnit).map(high -> new Criterion.Between(low, high)));
            case "asAssigned":
                return Optional.of(new Criterion.AsAssigned(row.words(PlanColumn.WORDS)));
            case "qualitative":
                return required(row, PlanColumn.WORDS).map(Criterion.Qualitative::new);
            default:
                return values.checked(kind, RowReader::refuse, row.place(PlanColumn.CRITERION));
        }
    }

    private static Criterion refuse(String kind) {
        throw new IllegalArgumentException(
                ReadValues.shown(kind) + " is none of bound, between, asAssigned, qualitative");
    }

    private Optional<Quantity> quantity(RowRecord row, PlanColumn value, PlanColumn unit) {
        Optional<BigDecimal> number = required(row, value).flatMap(text -> values.number(text, row.place(value)));
        Optional<Unit> symbol = values.unit(row.cell(unit).orElse(""), row.place(unit));
        return number.flatMap(exact -> symbol.map(of -> new Quantity(exact, of)));
    }

    private Optional<SourceSpan> source(RowRecord row) {
        Optional<Integer> start =
                row.cell(PlanColumn.START).flatMap(text -> values.integer(text, 0, row.place(PlanColumn.START)));
        return start.flatMap(from -> required(row, PlanColumn.END)
                .flatMap(text -> values.integer(text, from, row.place(PlanColumn.END)))
                .map(to -> SourceSpan.of(from, to)));
    }

    private Optional<LocalDate> date(RowRecord row, PlanColumn column) {
        return row.cell(column).flatMap(text -> values.date(text, row.place(column)));
    }

    private <E extends Enum<E>> Optional<E> constant(RowRecord row, PlanColumn column, Class<E> type) {
        return row.cell(column).flatMap(text -> values.constant(type, text, row.place(column)));
    }

    private Optional<String> required(RowRecord row, PlanColumn column) {
        Optional<String> words = row.words(column);
        if (words.isEmpty()) {
            values.missing(column.header(), row.place(column));
        }
        return words;
    }
}
