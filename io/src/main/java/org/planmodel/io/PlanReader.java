package org.planmodel.io;

/** Reads plans of one format (读取器). Immutable and safe for use by many threads. */
@FunctionalInterface
public interface PlanReader {
    /** Reads the source. Whatever is wrong with it becomes a problem of the result; nothing is thrown. */
    ReadResult read(PlanSource source);
}
