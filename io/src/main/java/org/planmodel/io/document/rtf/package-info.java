/** Rich Text Format, which is recognised and refused. */
@NullMarked
package org.planmodel.io.document.rtf;

import org.jspecify.annotations.NullMarked;
