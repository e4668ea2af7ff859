/** Plain text: what encoding a file is in, and the text as a document. */
@NullMarked
package org.planmodel.io.text;

import org.jspecify.annotations.NullMarked;
