/** Plans as workbooks for people: one sheet for each kind of statement, written, edited and read back (计划工作簿). */
@NullMarked
package org.planmodel.io.xlsx;

import org.jspecify.annotations.NullMarked;
