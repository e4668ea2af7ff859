/** Archives and XML under limits, for the formats that are made of them. */
@NullMarked
package org.planmodel.io.document.archive;

import org.jspecify.annotations.NullMarked;
