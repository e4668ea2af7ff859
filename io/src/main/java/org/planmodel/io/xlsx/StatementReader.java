package org.planmodel.io.xlsx;

import static org.planmodel.io.xlsx.SheetField.*;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.io.xlsx.ReadSheet.Row;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;

/** Reads the target or the observation of a row. Where something needed is missing there is none. */
final class StatementReader {
    private final RowValues values;

    StatementReader(RowValues values) {
        this.values = values;
    }

    /** The kinds of {@link Criterion}. */
    private enum CriterionType {
        BOUND,
        BETWEEN,
        AS_ASSIGNED,
        QUALITATIVE
    }

    Optional<Target> target(Row row) {
        Optional<String> subject = values.required(row, SUBJECT);
        Optional<Aspect> aspect = values.requiredConstant(row, ASPECT, "aspect", Aspect.class);
        Optional<Criterion> criterion = criterion(row);
        if (subject.isEmpty() || aspect.isEmpty() || criterion.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Target.builder()
                .id(row.words(ID))
                .subject(subject.get())
                .action(row.words(ACTION))
                .aspect(aspect.get())
                .commitment(values.constant(row, COMMITMENT, "commitment", Commitment.class)
                        .orElse(Commitment.PLAIN))
                .polarity(values.constant(row, POLARITY, "polarity", Polarity.class))
                .basis(row.words(BASIS))
                .criterion(criterion.get())
                .due(values.day(row, DUE))
                .each(values.constant(row, EACH, "field.each", Recurrence.class))
                .partOf(row.words(PART_OF))
                .per(row.words(PER))
                .attributes(values.attributes(row))
                .build());
    }

    private Optional<Criterion> criterion(Row row) {
        CriterionType unsaid = row.cell(HIGH).isPresent()
                ? CriterionType.BETWEEN
                : row.cell(VALUE).isPresent() || row.cell(WORDS).isEmpty()
                        ? CriterionType.BOUND
                        : CriterionType.QUALITATIVE;
        Optional<CriterionType> type = row.cell(TYPE).isPresent()
                ? values.constant(row, TYPE, "criterionType", CriterionType.class)
                : Optional.of(unsaid);
        return type.flatMap(known -> switch (known) {
            case BOUND -> bound(row);
            case BETWEEN -> between(row);
            case AS_ASSIGNED -> Optional.of(new Criterion.AsAssigned(row.words(WORDS)));
            case QUALITATIVE -> values.required(row, WORDS).map(Criterion.Qualitative::new);
        });
    }

    private Optional<Criterion> bound(Row row) {
        Optional<Quantity> quantity = values.quantity(row, VALUE, UNIT);
        return comparator(row).flatMap(word -> quantity.map(number -> new Criterion.Bound(word, number)));
    }

    private Optional<Criterion> between(Row row) {
        Optional<Quantity> low = values.quantity(row, VALUE, UNIT);
        Optional<Quantity> high = values.quantity(row, HIGH, HIGH_UNIT);
        return low.flatMap(first -> high.map(second -> new Criterion.Between(first, second)));
    }

    /** The comparing word; exactly where none stands. */
    private Optional<Comparator> comparator(Row row) {
        return row.cell(COMPARATOR).isPresent()
                ? values.constant(row, COMPARATOR, "comparing", Comparator.class)
                : Optional.of(Comparator.EXACTLY);
    }

    Optional<Observation> observation(Row row) {
        Optional<String> subject = values.required(row, SUBJECT);
        Optional<Aspect> aspect = values.requiredConstant(row, ASPECT, "aspect", Aspect.class);
        Optional<Integer> rank = values.integer(row, RANK);
        Optional<Quantity> quantity = row.cell(RANK).isPresent() ? Optional.empty() : values.quantity(row, VALUE, UNIT);
        if (subject.isEmpty() || aspect.isEmpty() || rank.isEmpty() && quantity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Observation.builder()
                .id(row.words(ID))
                .subject(subject.get())
                .target(row.words(TARGET))
                .aspect(aspect.get())
                .comparator(comparator(row).orElse(Comparator.EXACTLY))
                .quantity(quantity)
                .rank(rank)
                .scope(row.words(SCOPE))
                .period(values.checked(row, PERIOD, ReportPeriod::parse))
                .status(values.constant(row, STATUS, "status", ObservationStatus.class))
                .cumulative(values.truth(row, CUMULATIVE))
                .basis(row.words(BASIS))
                .build());
    }
}
