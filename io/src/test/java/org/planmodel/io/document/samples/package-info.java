/** Files for tests, made from the sample plans in every format. */
@NullMarked
package org.planmodel.io.document.samples;

import org.jspecify.annotations.NullMarked;
