package org.planmodel.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.planmodel.Plan;

/**
 * The front door: reads a plan from a file of any installed format, and writes one (计划读写入口). Short for {@link PlanFormats#standard()}.
 *
 * <pre>{@code
 * Plan plan = Plans.read(Path.of("plan-2024.docx")).plan();
 * Plans.write(plan, Path.of("plan-2024.json"));
 * }</pre>
 */
public final class Plans {
    private Plans() {}

    /**
     * Reads a file. The format is found by the content.
     *
     * @throws IOException if the file is not there or the disk fails; everything else becomes a problem of the result
     */
    public static ReadResult read(Path file) throws IOException {
        return PlanFormats.standard().read(file);
    }

    /**
     * Reads a stream to its end and leaves it open. The format is found by the content.
     *
     * @param fileName the name of the file, or the empty text where there is none
     * @throws IOException if the stream fails; everything else becomes a problem of the result
     */
    public static ReadResult read(InputStream in, String fileName) throws IOException {
        return PlanFormats.standard().read(in, fileName);
    }

    /** Reads the text of a plan document: what was copied from a page, say. */
    public static ReadResult readText(String text) {
        return PlanFormats.standard().readText(text);
    }

    /**
     * Writes a plan to a file, in the format that the file's extension names. The file is written beside its place and then moved there: a
     * failure leaves an old file as it was, and no debris.
     *
     * @return what the format could not carry
     * @throws IllegalArgumentException if no format that can be written has this extension
     * @throws IOException if the disk fails
     */
    public static LossReport write(Plan plan, Path file) throws IOException {
        return PlanFormats.standard().write(plan, file);
    }

    /** Every installed format under the default limits. */
    public static PlanFormats formats() {
        return PlanFormats.standard();
    }
}
