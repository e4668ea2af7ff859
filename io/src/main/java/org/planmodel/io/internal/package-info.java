/** What the formats share; not exported. */
@NullMarked
package org.planmodel.io.internal;

import org.jspecify.annotations.NullMarked;
