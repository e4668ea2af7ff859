/**
 * What is known before any plan is read, as data: the indicators that plans at all levels use, the administrative divisions,
 * and the departments of government with their short forms. With it, plans of different places and years can be compared.
 *
 * <p>Each catalogue has a standard one that comes with the library and a builder by which an application adds its own. All are
 * immutable and safe for use by many threads.
 */
@NullMarked
package org.planmodel.catalog;

import org.jspecify.annotations.NullMarked;
