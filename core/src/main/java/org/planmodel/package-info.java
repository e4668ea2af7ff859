/**
 * The nouns of a government development plan as immutable values, from {@link org.planmodel.Plan} down.
 *
 * <p>Small closed values are records; values with many attributes have a builder and {@code toBuilder()}. A constructor or
 * {@code build()} checks the value's own attributes and names attribute and value in its message; relations between values
 * are for the validator, so that what a document really says can always be held. Nothing returns null.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
