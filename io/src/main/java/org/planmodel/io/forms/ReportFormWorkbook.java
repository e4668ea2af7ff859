package org.planmodel.io.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.internal.WholeFile;
import org.planmodel.io.internal.workbook.StableWorkbook;
import org.planmodel.progress.LagReasons;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;
import org.planmodel.wording.Language;

/**
 * The form on which a unit reports its progress, as a workbook (进度报送表.xlsx): out to the unit, and back.
 *
 * <pre>{@code
 * ReportFormWorkbook workbook = ReportFormWorkbook.standard();
 * ReportForm form = ReportForm.of(plan, "区工信局", ReportPeriod.parse("2026-01/2026-06")).prefilledFrom(lastReport);
 * workbook.write(form, Path.of("form.xlsx"));
 * // … the unit fills it in …
 * FormReadResult result = workbook.read(Path.of("form.xlsx"), form, earlierReports);
 * result.problems().forEach(System.out::println);
 * result.report().map(report -> report.submit(LocalDate.of(2026, 7, 3), "张三"));
 * }</pre>
 *
 * <p>The first sheet has one row for each target, milestone and measure of the unit, with these columns, of which those that no row needs are
 * left out. Grey cells are protected, without a password. The keys of the items stand in a hidden column.
 *
 * <table>
 * <caption>Columns of the form</caption>
 * <tr><th>column</th><th>what it holds</th><th>example</th></tr>
 * <tr><td>编号, 指标（事项）, 计划原文, 属性, 目标值, 完成时限, 本期应达</td><td>what the plan asks; grey</td><td>“四上”企业, 不低于150家</td></tr>
 * <tr><td>计量单位, 上期累计</td><td>the unit of measure of the figures; what was reported last; grey</td><td>家, 36</td></tr>
 * <tr><td>本期完成, 累计完成数</td><td>of the period alone, where figures add up; from the start of the year, or the stand at its end</td><td>80</td></tr>
 * <tr><td>排名, 数据口径, 形象进度, 达到日期, 进展情况</td><td>rank; estimate, flash, preliminary, final; stage of a project and its day; words</td>
 *     <td>快报数</td></tr>
 * <tr><td>自评, 全年预计, 全年预计数</td><td>the unit's own judgement of today, and of the year (drop-downs), and its figure</td><td>达序时</td></tr>
 * <tr><td>滞后原因类别, 滞后原因说明, 下一步措施, 佐证材料, 不适用原因</td><td>why it lags, by the table of reasons and in words; what comes next; what
 *     proves it; why it does not apply</td><td>资金不到位</td></tr>
 * <tr><td>更正上期累计, 更正原因</td><td>the figure of the last report, corrected, and why</td><td>398, 统计核减</td></tr>
 * </table>
 *
 * <p>A form has the same bytes for the same content. The class is immutable and safe for use by many threads; writing needs
 * {@code org.dhatim:fastexcel}, reading {@code org.dhatim:fastexcel-reader}.
 */
public final class ReportFormWorkbook {
    private static final OptionalLibrary WRITER =
            new OptionalLibrary("org.dhatim:fastexcel", "org.dhatim.fastexcel", "org.dhatim.fastexcel.Workbook");
    private static final OptionalLibrary READER = new OptionalLibrary(
            "org.dhatim:fastexcel-reader",
            "org.dhatim.fastexcel.reader",
            "org.dhatim.fastexcel.reader.ReadableWorkbook");

    private final Language language;
    private final ReadLimits limits;
    private final LagReasons reasons;

    private ReportFormWorkbook(Language language, ReadLimits limits, LagReasons reasons) {
        this.language = Objects.requireNonNull(language, "language");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.reasons = Objects.requireNonNull(reasons, "reasons");
    }

    /** Forms with Chinese headings and the standard table of reasons, read within the standard limits. */
    public static ReportFormWorkbook standard() {
        return new ReportFormWorkbook(Language.CHINESE, ReadLimits.DEFAULT, LagReasons.standard());
    }

    /** The same with headings in this language; either language is read. */
    public ReportFormWorkbook withLanguage(Language other) {
        return new ReportFormWorkbook(other, limits, reasons);
    }

    /** The same with other limits for what is read. */
    public ReportFormWorkbook withLimits(ReadLimits other) {
        return new ReportFormWorkbook(language, other, reasons);
    }

    /** The same with another table of reasons why something lags. */
    public ReportFormWorkbook withReasons(LagReasons other) {
        return new ReportFormWorkbook(language, limits, other);
    }

    /**
     * Writes a form; the stream is left open.
     *
     * @throws IOException if writing fails
     * @throws IllegalStateException if the library is absent
     */
    public void write(ReportForm form, OutputStream out) throws IOException {
        if (!WRITER.isPresent()) {
            throw WRITER.missing("xlsx");
        }
        StableWorkbook.write(out, false, new FormSheets(form, language, reasons)::fill);
    }

    /** Writes a form to a file. */
    public void write(ReportForm form, Path file) throws IOException {
        WholeFile.write(file, out -> {
            write(form, out);
            return file;
        });
    }

    /**
     * Reads a form that came back, and checks it beside the form that was sent out and the unit's earlier reports; the stream is left open.
     *
     * @param earlier the earlier reports of the unit, in any order; those of other units do not matter
     * @throws IOException if reading fails
     * @throws IllegalStateException if the library is absent
     */
    public FormReadResult read(InputStream in, ReportForm form, List<ProgressReport> earlier) throws IOException {
        return read(in, List.of(form), earlier);
    }

    /** Reads a form from a file. */
    public FormReadResult read(Path file, ReportForm form, List<ProgressReport> earlier) throws IOException {
        return read(file, List.of(form), earlier);
    }

    /**
     * Reads a form that came back, of whichever unit it is: the hidden mark says which of the forms that were sent out it answers.
     *
     * @param forms the forms that were sent out, at least one
     * @throws IllegalArgumentException if there is no form
     */
    public FormReadResult read(InputStream in, List<ReportForm> forms, List<ProgressReport> earlier)
            throws IOException {
        if (!READER.isPresent()) {
            throw READER.missing("xlsx");
        }
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("forms: none was sent out");
        }
        return new FormReader(forms, earlier, reasons, language).read(in, limits);
    }

    /** Reads a form of whichever unit from a file. */
    public FormReadResult read(Path file, List<ReportForm> forms, List<ProgressReport> earlier) throws IOException {
        try (InputStream in = WholeFile.open(file)) {
            return read(in, forms, earlier);
        }
    }
}
