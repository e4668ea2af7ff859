/** The numbers that an office program puts in front of headings and items, as they stand on paper. */
@NullMarked
package org.planmodel.io.document.numbering;

import org.jspecify.annotations.NullMarked;
