/** The grammar of official plan documents: a neutral document becomes a plan. Knows nothing of file formats. */
@NullMarked
package org.planmodel.io.prose;

import org.jspecify.annotations.NullMarked;
