/** Rich Text Format, read byte by byte under the limits: the parsers that there are allocate whatever a file announces. */
@NullMarked
package org.planmodel.io.document.rtf;

import org.jspecify.annotations.NullMarked;
