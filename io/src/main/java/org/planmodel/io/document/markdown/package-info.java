/** Markdown files as documents. */
@NullMarked
package org.planmodel.io.document.markdown;

import org.jspecify.annotations.NullMarked;
