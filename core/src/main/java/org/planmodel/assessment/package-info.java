/**
 * What each unit deserves: an assessment scheme is data, and with the facts of a year it gives an assessment that explains itself line by
 * line.
 *
 * <p>Points are exact fractions until a line is printed. Each line is rounded once, by the rule of the scheme; total, band and rank come from
 * the printed lines, so that what a unit can add up by hand is what it gets.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel.assessment;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
