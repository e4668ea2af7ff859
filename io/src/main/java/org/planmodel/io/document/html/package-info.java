/** Web pages as documents; the article is found, what stands around it is furniture. Needs jsoup. */
@NullMarked
package org.planmodel.io.document.html;

import org.jspecify.annotations.NullMarked;
