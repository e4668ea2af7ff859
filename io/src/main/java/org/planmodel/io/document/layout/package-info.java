/** From pieces of text at places on pages to paragraphs in reading order, for the formats with a fixed layout. */
@NullMarked
package org.planmodel.io.document.layout;

import org.jspecify.annotations.NullMarked;
