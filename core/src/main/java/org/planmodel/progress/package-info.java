/**
 * A plan carried through its year: who answers for what, how targets change, what was reported, where each target stands.
 *
 * <p>Everything here is a value or a pure function of values. There is no clock, no file and no state inside: each day comes
 * from the caller, and nothing that was once true is overwritten.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel.progress;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
