package org.planmodel.examples;

import java.util.List;
import java.util.stream.Stream;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/**
 * A statement as it was read.
 *
 * @param span where it stands
 * @param subject what is counted
 * @param quantities the numbers that it states; none of a target without a number
 */
record ReadRow(SourceSpan span, String subject, List<Quantity> quantities) {

    /** The targets of the measures. */
    static List<ReadRow> targets(Plan plan) {
        return plan.allMeasures()
                .flatMap(measure -> measure.targets().stream())
                .flatMap(ReadRow::of)
                .toList();
    }

    /** What is reported. */
    static List<ReadRow> observations(Plan plan) {
        return plan.observations().stream().flatMap(ReadRow::of).toList();
    }

    private static Stream<ReadRow> of(Target target) {
        Criterion criterion = target.criterion();
        List<Quantity> quantities = List.of();
        if (criterion instanceof Criterion.Bound bound) {
            quantities = List.of(bound.quantity());
        } else if (criterion instanceof Criterion.Between between) {
            quantities = List.of(between.low(), between.high());
        }
        List<Quantity> stated = quantities;
        return target.source().map(span -> new ReadRow(span, target.subject(), stated)).stream();
    }

    private static Stream<ReadRow> of(Observation observation) {
        List<Quantity> quantities = Stream.concat(
                        observation.quantity().stream(), observation.rank().map(rank -> Quantity.of(rank, "")).stream())
                .toList();
        return observation.source().map(span -> new ReadRow(span, observation.subject(), quantities)).stream();
    }
}
