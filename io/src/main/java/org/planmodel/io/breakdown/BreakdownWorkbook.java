package org.planmodel.io.breakdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.planmodel.Plan;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.internal.WholeFile;
import org.planmodel.io.internal.workbook.StableWorkbook;
import org.planmodel.progress.Breakdown;
import org.planmodel.wording.Language;

/**
 * The breakdown of a plan as a workbook (任务分解表.xlsx): out to the people who fill it in, and back.
 *
 * <pre>{@code
 * BreakdownWorkbook workbook = BreakdownWorkbook.standard();
 * workbook.write(Breakdown.of(plan), plan, Path.of("breakdown.xlsx"));
 * // … people fill in units, quarters, due dates …
 * BreakdownReadResult result = workbook.read(Path.of("breakdown.xlsx"), plan);
 * result.problems().forEach(System.out::println);
 * Plan assigned = result.plan();
 * }</pre>
 *
 * <p>The first sheet has one row for each row of the breakdown, with these columns; the keys stand in hidden ones.
 *
 * <table>
 * <caption>Columns of the sheet of rows</caption>
 * <tr><th>column</th><th>what it holds</th><th>example</th></tr>
 * <tr><td>类别, 编号, 原文</td><td>category, number and words of the plan</td><td>(一)1.(4)</td></tr>
 * <tr><td>指标（事项）, 口径, 比较, 目标值, 单位, 属性</td><td>subject, aspect, comparison, value, unit of measure and kind of the target</td>
 *     <td>“四上”企业, 增量, 不低于, 150, 家</td></tr>
 * <tr><td>牵头领导, 牵头单位, 配合单位, 责任单位, 汇总单位</td><td>who answers for it; several with 、 between</td><td>区工信局</td></tr>
 * <tr><td>一季度, 上半年, 前三季度, 全年目标</td><td>what is to be reached by then, cumulatively; each year of a plan of several</td><td>40</td></tr>
 * <tr><td>完成时限, 数据来源, 备注</td><td>due date, whose figure counts, remarks</td><td>2026-09-30</td></tr>
 * </table>
 *
 * <p>Columns may be moved and hidden, rows moved, sorted, copied and added. Nothing is changed silently: what the plan says stays, and each
 * difference is a problem with its cell. A workbook has the same bytes for the same breakdown. The class is immutable and safe for use by
 * many threads; writing needs {@code org.dhatim:fastexcel}, reading {@code org.dhatim:fastexcel-reader}.
 */
public final class BreakdownWorkbook {
    private static final OptionalLibrary WRITER =
            new OptionalLibrary("org.dhatim:fastexcel", "org.dhatim.fastexcel", "org.dhatim.fastexcel.Workbook");
    private static final OptionalLibrary READER = new OptionalLibrary(
            "org.dhatim:fastexcel-reader",
            "org.dhatim.fastexcel.reader",
            "org.dhatim.fastexcel.reader.ReadableWorkbook");

    private final Language language;
    private final ReadLimits limits;

    private BreakdownWorkbook(Language language, ReadLimits limits) {
        this.language = Objects.requireNonNull(language, "language");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** Workbooks with Chinese headings, read within the standard limits. */
    public static BreakdownWorkbook standard() {
        return new BreakdownWorkbook(Language.CHINESE, ReadLimits.DEFAULT);
    }

    /** The same with headings in this language; either language is read. */
    public BreakdownWorkbook withLanguage(Language other) {
        return new BreakdownWorkbook(other, limits);
    }

    /** The same with other limits for what is read. */
    public BreakdownWorkbook withLimits(ReadLimits other) {
        return new BreakdownWorkbook(language, other);
    }

    /**
     * Writes a breakdown; the stream is left open.
     *
     * @param plan the plan that it is of, with the units of the drop-downs
     * @throws IOException if writing fails
     * @throws IllegalStateException if the library is absent
     */
    public void write(Breakdown breakdown, Plan plan, OutputStream out) throws IOException {
        if (!WRITER.isPresent()) {
            throw WRITER.missing("xlsx");
        }
        StableWorkbook.write(out, false, new BreakdownSheets(breakdown, plan, language)::fill);
    }

    /** Writes a breakdown to a file. */
    public void write(Breakdown breakdown, Plan plan, Path file) throws IOException {
        WholeFile.write(file, out -> {
            write(breakdown, plan, out);
            return file;
        });
    }

    /**
     * Reads a workbook that was written from this plan and edited; the stream is left open.
     *
     * <p>A file that is no workbook or no breakdown gives the plan's own breakdown, the plan as it is, and an error.
     *
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a target or measure of the plan has no id
     * @throws IllegalStateException if the library is absent
     */
    public BreakdownReadResult read(InputStream in, Plan plan) throws IOException {
        if (!READER.isPresent()) {
            throw READER.missing("xlsx");
        }
        return BreakdownReader.read(in, limits, plan);
    }

    /** Reads a workbook from a file. */
    public BreakdownReadResult read(Path file, Plan plan) throws IOException {
        try (InputStream in = WholeFile.open(file)) {
            return read(in, plan);
        }
    }
}
