/**
 * Forms on which units report their progress (进度报送表), as workbooks: written from a {@link org.planmodel.progress.ReportForm} and read back into
 * a {@link org.planmodel.progress.ProgressReport}.
 */
@NullMarked
package org.planmodel.io.forms;

import org.jspecify.annotations.NullMarked;
