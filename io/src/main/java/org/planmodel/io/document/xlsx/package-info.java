/** Workbooks that other programs wrote, as documents: the table of indicators or tasks that an authority publishes beside its plan. */
@NullMarked
package org.planmodel.io.document.xlsx;

import org.jspecify.annotations.NullMarked;
