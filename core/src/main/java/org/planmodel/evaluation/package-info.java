/**
 * Where each target stands: a target, what was reported and two days give an evaluation, and an evaluation gives a light.
 *
 * <p>Everything here is a value or a pure function of values. Verdicts come from exact fractions; rounding is for showing. Progress,
 * outcome, measurability and the unit's own outlook are kept apart, since a target that lags, one that was missed, one of which
 * nothing is known and one that its unit has given up are four different things.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel.evaluation;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
