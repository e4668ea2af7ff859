package org.planmodel.io.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.paper.DocumentLosses;

/**
 * Writes plans as Word files in the layout of official documents (公文格式), GB/T 9704-2012: A4 with a type area of 156 mm × 225 mm, 22
 * lines of 28 characters, the title in 小标宋 of size 2, the text in 仿宋 of size 3, headings 一、 in 黑体 and (一) in 楷体, page numbers
 * {@code — 1 —} at the outer edge. Fonts stand by name, each with others that may take its place.
 *
 * <p>A plan with its document's text is written as that text, word for word, so that reading the file gives the plan again. One without is
 * written from its statements, with a table of indicators. No library is needed. The same plan gives the same bytes.
 */
public final class DocxWriter implements PlanWriter {
    private static final String NAME = "docx";

    /** A writer; it has no settings. */
    public DocxWriter() {}

    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        WordPackage.write(new WordDocument(plan, Labels.of(plan)), plan.title(), out);
        return DocumentLosses.report(plan, NAME);
    }
}
