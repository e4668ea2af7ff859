/** Sheets of any spreadsheet format as paragraphs and tables. */
@NullMarked
package org.planmodel.io.document.sheet;

import org.jspecify.annotations.NullMarked;
