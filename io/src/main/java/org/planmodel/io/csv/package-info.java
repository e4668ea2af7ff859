/**
 * Plans as tidy tables: one row a target, an observation or a responsibility, with the same columns in CSV, in JSON Lines and in whatever
 * an application writes from {@link org.planmodel.io.csv.PlanRows}.
 */
@NullMarked
package org.planmodel.io.csv;

import org.jspecify.annotations.NullMarked;
