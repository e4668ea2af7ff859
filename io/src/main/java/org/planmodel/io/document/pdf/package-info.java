/** PDF files as documents: reading order, lines joined to paragraphs, running heads and page numbers as furniture. Needs Apache PDFBox. */
@NullMarked
package org.planmodel.io.document.pdf;

import org.jspecify.annotations.NullMarked;
