package org.planmodel.io;

import java.io.IOException;
import java.io.OutputStream;
import org.planmodel.Plan;

/**
 * Writes plans in one format (写出器). Immutable and safe for use by many threads. It writes the same bytes for the same plan on every
 * machine and in every locale.
 */
@FunctionalInterface
public interface PlanWriter {
    /**
     * Writes the plan and leaves the stream open.
     *
     * @return what the format could not carry
     * @throws IOException if the stream fails
     */
    LossReport write(Plan plan, OutputStream out) throws IOException;
}
