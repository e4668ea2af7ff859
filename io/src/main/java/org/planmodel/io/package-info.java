/** The front door: reads plans from files and streams, and writes them. */
@NullMarked
package org.planmodel.io;

import org.jspecify.annotations.NullMarked;
