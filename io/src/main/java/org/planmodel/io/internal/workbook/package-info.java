/** What the workbooks of a plan's year share: words of sheets, cells as read, workbooks that are the same to the byte. Not exported. */
@NullMarked
package org.planmodel.io.internal.workbook;

import org.jspecify.annotations.NullMarked;
