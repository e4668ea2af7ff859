/**
 * Bulletins as web pages, Markdown and Word documents, with charts as SVG.
 *
 * <p>A bulletin is first laid out as a {@code Paper}, a list of neutral blocks, and each format only says how it writes these. The words stand
 * in {@code words.tsv}. The same bulletin gives the same bytes everywhere.
 */
@NullMarked
package org.planmodel.io.bulletin;

import org.jspecify.annotations.NullMarked;
