/** Help for the tests of applications: plans made to measure. */
@NullMarked
package org.planmodel.testing;

import org.jspecify.annotations.NullMarked;
