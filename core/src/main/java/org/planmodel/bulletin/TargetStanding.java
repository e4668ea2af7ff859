package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.progress.PlanItem;

/**
 * Where a target stands on a day, for each unit that answers for it.
 *
 * @param item the target
 * @param evaluation of the target; where each part is to meet it alone, of no more than what is to be reached
 * @param parts where each part stands, of a target that each is to meet alone
 * @param itemClass the class of the whole
 * @param byUnit how it counts for each unit, by id
 */
record TargetStanding(
        PlanItem item,
        Evaluation evaluation,
        Optional<BulletinParts> parts,
        ItemClass itemClass,
        Map<String, OfUnit> byUnit) {

    /**
     * How a target counts for a unit.
     *
     * @param itemClass the class
     * @param dataEnd the end of the data
     */
    record OfUnit(ItemClass itemClass, Optional<LocalDate> dataEnd) {}

    /** Whether each part is to meet it alone, so that no figure of the whole says anything. */
    boolean isDistributive() {
        return evaluation.target().per().isPresent();
    }
}
