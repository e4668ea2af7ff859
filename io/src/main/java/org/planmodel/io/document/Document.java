package org.planmodel.io.document;

import java.util.List;
import java.util.Objects;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;

/**
 * Any file, made neutral (文档): its whole text, and the paragraphs and tables in it in reading order. Every span counts UTF-16 code units of the text. Blocks follow
 * each other and do not overlap; what stands between them is white space.
 *
 * @param text the whole text
 * @param blocks paragraphs and tables, in the order of the text
 * @param locator says where a span stood in the file
 */
public record Document(String text, List<Block> blocks, Locator locator) {

    /** Says in the terms of a format where a span of the text stood: a line, a page, a sheet and cell. Immutable. */
    @FunctionalInterface
    public interface Locator {
        Location locate(SourceSpan span);
    }

    public Document {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(locator, "locator");
        blocks = List.copyOf(blocks);
        int at = 0;
        for (Block block : blocks) {
            if (block.span().start() < at || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "blocks: " + block.span() + " overlaps the block before it or ends behind the text");
            }
            at = block.span().end();
        }
    }
}
