package org.planmodel.io.document;

import org.planmodel.io.PlanSource;

/** Makes a neutral {@link Document} of a file of one format (文档转换器). Immutable and safe for use by many threads. */
@FunctionalInterface
public interface DocumentAdaptor {
    /** Makes a document of the source. Whatever is wrong with it becomes a problem; nothing is thrown. */
    AdaptedDocument adapt(PlanSource source);
}
