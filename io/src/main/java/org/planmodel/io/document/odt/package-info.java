/** Text documents of LibreOffice and other programs (ODT). */
@NullMarked
package org.planmodel.io.document.odt;

import org.jspecify.annotations.NullMarked;
