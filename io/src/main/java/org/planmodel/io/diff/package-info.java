/** Comparisons of plans as Markdown, HTML and XLSX, for people to read (计划对比表). */
@NullMarked
package org.planmodel.io.diff;

import org.jspecify.annotations.NullMarked;
