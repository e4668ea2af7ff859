/**
 * Numbers as plans state them: quantities with units, what they are compared with, and the verdict.
 *
 * <p>Nothing here is ever a {@code double}: values are {@link java.math.BigDecimal}, unit factors exact fractions. Every
 * type is immutable, thread-safe and serializable.
 */
@NullMarked
package org.planmodel.quantity;

import org.jspecify.annotations.NullMarked;
