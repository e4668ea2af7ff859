/** OFD files (版式文档, GB/T 33190), the fixed-layout format in which Chinese authorities publish. */
@NullMarked
package org.planmodel.io.document.ofd;

import org.jspecify.annotations.NullMarked;
