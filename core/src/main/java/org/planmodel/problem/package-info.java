/** What went wrong or deserves attention, as data: a stable code, a severity, a place, and a message in two languages. */
@NullMarked
package org.planmodel.problem;

import org.jspecify.annotations.NullMarked;
