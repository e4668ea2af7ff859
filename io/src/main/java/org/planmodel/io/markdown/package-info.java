/** Plans as Markdown, for people to read. */
@NullMarked
package org.planmodel.io.markdown;

import org.jspecify.annotations.NullMarked;
