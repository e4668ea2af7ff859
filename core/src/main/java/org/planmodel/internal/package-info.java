/** What the packages of this module share and no application sees: it is not exported. */
@NullMarked
package org.planmodel.internal;

import org.jspecify.annotations.NullMarked;
