/** Plans as one self-contained web page: the text with every figure marked, and how each is read. */
@NullMarked
package org.planmodel.io.html;

import org.jspecify.annotations.NullMarked;
