package org.planmodel.io.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.paper.DocumentLosses;
import org.planmodel.io.internal.paper.ModelPaper;
import org.planmodel.io.internal.paper.PaperBlock;
import org.planmodel.io.internal.paper.TextPaper;

/**
 * Writes plans as Markdown for people to read (GitHub Flavored Markdown: CommonMark with tables). A plan with its document's text is written
 * as that text, so that reading the file gives the plan again. One without is written from its statements: title, what the plan is, indicators,
 * measures with their targets and the units in charge, results, difficulties, terms. What Markdown would take for a sign of its own is escaped.
 *
 * <pre>
 * # 云澜市青屿区2026年国民经济和社会发展计划
 *
 * | 行政区 | 云澜市青屿区 |
 * | --- | --- |
 * | 规划期 | 2026 |
 *
 * ## 一、主要任务
 * </pre>
 */
public final class MarkdownWriter implements PlanWriter {
    private static final String NAME = "markdown";

    /** A writer; it has no settings. */
    public MarkdownWriter() {}

    @Override
    public LossReport write(Plan plan, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        Labels labels = Labels.of(plan);
        Optional<List<PaperBlock>> text = TextPaper.of(plan);
        if (text.isPresent()) {
            write(out, text.get());
        } else {
            title(out, plan.title());
            write(out, ModelPaper.front(plan, labels));
            write(out, ModelPaper.of(plan, labels));
        }
        out.flush();
        return DocumentLosses.report(plan, NAME);
    }

    private static void title(Writer out, String title) throws IOException {
        out.write("# " + MarkdownText.line(title) + "\n");
    }

    private static void write(Writer out, List<PaperBlock> blocks) throws IOException {
        for (PaperBlock block : blocks) {
            write(out, block);
        }
    }

    private static void write(Writer out, PaperBlock block) throws IOException {
        if (block instanceof PaperBlock.Title title) {
            title(out, title.text());
        } else if (block instanceof PaperBlock.Grid grid) {
            table(out, grid.rows());
        } else if (block instanceof PaperBlock.Line line) {
            out.write("\n" + MarkdownText.line(line.text()) + "\n");
        } else if (block instanceof PaperBlock.Heading heading && heading.rest().isEmpty()) {
            out.write("\n" + "#".repeat(heading.level() + 1) + " " + MarkdownText.line(heading.lead()) + "\n");
        } else if (block instanceof PaperBlock.Heading heading) {
            out.write("\n" + MarkdownText.led(heading.lead(), heading.rest()) + "\n");
        }
    }

    /** A table whose first row is its head. */
    private static void table(Writer out, List<List<String>> rows) throws IOException {
        out.write('\n');
        for (int i = 0; i < rows.size(); i++) {
            out.write('|');
            for (String cell : rows.get(i)) {
                out.write(' ' + MarkdownText.line(cell) + " |");
            }
            out.write('\n');
            if (i == 0) {
                out.write("|" + " --- |".repeat(rows.get(i).size()) + "\n");
            }
        }
    }
}
