/** A plan laid out for paper, before it is a Word file or Markdown: headings, paragraphs and tables in their order. */
@NullMarked
package org.planmodel.io.internal.paper;

import org.jspecify.annotations.NullMarked;
