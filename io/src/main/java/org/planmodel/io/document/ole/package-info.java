/** The binary files of Word and Excel before 2007 (DOC, XLS), as documents. */
@NullMarked
package org.planmodel.io.document.ole;

import org.jspecify.annotations.NullMarked;
