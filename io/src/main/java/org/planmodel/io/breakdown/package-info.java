/**
 * The task breakdown of a plan (任务分解表) as a workbook that people edit: written with the units that the plan names, read back with the units that
 * they have filled in, and with every problem at its cell.
 */
@NullMarked
package org.planmodel.io.breakdown;

import org.jspecify.annotations.NullMarked;
