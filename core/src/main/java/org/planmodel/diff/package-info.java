/**
 * Plans compared (计划对比): two versions or two years of one plan, last year's targets with this year's review, a district's targets with
 * its city's.
 *
 * <p>{@link org.planmodel.diff.PlanDiff} says what became of each indicator, target, measure, milestone and unit, and by what evidence the two were
 * taken for the same; {@link org.planmodel.diff.TargetReview} says what became of the targets; {@link org.planmodel.diff.VerticalComparison}
 * sets two levels side by side. All are values and pure functions of plans.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel.diff;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
