/** Word files (DOCX) as documents: numbering is written out, tracked changes are accepted, footnotes and text boxes are kept. Needs no library. */
@NullMarked
package org.planmodel.io.document.docx;

import org.jspecify.annotations.NullMarked;
