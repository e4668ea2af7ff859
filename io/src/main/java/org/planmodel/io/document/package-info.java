/** Any file as one neutral {@link org.planmodel.io.document.Document} of paragraphs and tables. */
@NullMarked
package org.planmodel.io.document;

import org.jspecify.annotations.NullMarked;
