/** Plans as Word files in the layout of official documents (党政机关公文格式, GB/T 9704). */
@NullMarked
package org.planmodel.io.docx;

import org.jspecify.annotations.NullMarked;
