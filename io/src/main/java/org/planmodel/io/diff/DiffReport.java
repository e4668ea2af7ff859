package org.planmodel.io.diff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.planmodel.diff.PlanDiff;
import org.planmodel.diff.TargetReview;
import org.planmodel.diff.VerticalComparison;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.internal.WholeFile;
import org.planmodel.io.internal.workbook.StableWorkbook;
import org.planmodel.wording.Language;

/**
 * A comparison of two plans as a table for people (计划对比表): a line for each change, with what it was and what it is.
 *
 * <pre>{@code
 * DiffReport.of(PlanDiff.between(draft, issued)).write(Path.of("changes.html"));
 * }</pre>
 *
 * <p>The columns of changes are: change, thing, label, holder, before, after, demand, confidence. The same comparison gives the same bytes on every machine. The
 * class is immutable; a workbook needs {@code org.dhatim:fastexcel}.
 */
public final class DiffReport {
    private static final OptionalLibrary WORKBOOKS =
            new OptionalLibrary("org.dhatim:fastexcel", "org.dhatim.fastexcel", "org.dhatim.fastexcel.Workbook");

    private final Function<Language, DiffTable> tables;
    private final Language language;

    private DiffReport(Function<Language, DiffTable> tables, Language language) {
        this.tables = tables;
        this.language = Objects.requireNonNull(language, "language");
    }

    /** The changes between two plans, in Chinese. */
    public static DiffReport of(PlanDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return new DiffReport(language -> DiffTable.of(diff, language), Language.CHINESE);
    }

    /**
     * Last year's targets and what became of them (目标完成情况对照), in Chinese. The columns are: outcome, label, holder, target, reported, period,
     * margin, confidence.
     */
    public static DiffReport of(TargetReview review) {
        Objects.requireNonNull(review, "review");
        return new DiffReport(language -> ReviewTable.of(review, language), Language.CHINESE);
    }

    /**
     * A district's targets beside its city's (上下级计划对照), in Chinese. The columns are: relation, label, lower, upper, difference, part of the
     * upper level; what only the upper level has comes last.
     */
    public static DiffReport of(VerticalComparison comparison) {
        Objects.requireNonNull(comparison, "comparison");
        return new DiffReport(language -> LevelTable.of(comparison, language), Language.CHINESE);
    }

    /** The same in this language; names and figures stay as the plans write them. */
    public DiffReport withLanguage(Language other) {
        return new DiffReport(tables, other);
    }

    /** Writes a table in Markdown; nothing of the plans can become markup. The stream is left open. */
    public void writeMarkdown(OutputStream out) throws IOException {
        DiffMarkdown.write(table(), out);
    }

    /** Writes a page that stands by itself: no script, no outside file. The stream is left open. */
    public void writeHtml(OutputStream out) throws IOException {
        DiffPage.write(table(), language, out);
    }

    /**
     * Writes a workbook with one sheet. The stream is left open.
     *
     * @throws IllegalStateException if the library is absent; the message names what to add
     */
    public void writeWorkbook(OutputStream out) throws IOException {
        if (!WORKBOOKS.isPresent()) {
            throw WORKBOOKS.missing("xlsx");
        }
        DiffTable table = table();
        StableWorkbook.write(out, false, workbook -> DiffSheet.fill(table, workbook));
    }

    /**
     * Writes a file: {@code .md}, {@code .html} or {@code .xlsx}.
     *
     * @throws IllegalArgumentException if the name has another extension
     */
    public void write(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (name.endsWith(".md")) {
            writeMarkdown(bytes);
        } else if (name.endsWith(".html")) {
            writeHtml(bytes);
        } else if (name.endsWith(".xlsx")) {
            writeWorkbook(bytes);
        } else {
            throw new IllegalArgumentException(file + ": a comparison is written as .md, .html or .xlsx");
        }
        WholeFile.write(file, out -> {
            bytes.writeTo(out);
            return file;
        });
    }

    private DiffTable table() {
        return tables.apply(language);
    }
}
