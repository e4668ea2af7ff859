/** The tables of a plan: the table of indicators and the table of tasks become statements. Knows nothing of file formats. */
@NullMarked
package org.planmodel.io.table;

import org.jspecify.annotations.NullMarked;
