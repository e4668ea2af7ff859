package org.planmodel.io.xlsx;

import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;

/**
 * A plan as a workbook (计划工作簿, {@code .xlsx}): made for people to read, filter and edit, and read back. Workbooks that others made hold
 * documents; this format does not take them for its own.
 *
 * <p>Sheets, each where the plan has something for it: overview (概览), indicators, targets, measures, milestones, responsibilities,
 * observations, units, glossary, difficulties. The first row of a sheet holds the headings, in Chinese or English:
 *
 * <pre>
 * 路径   所在章节        对象              动作  口径  承诺  目标类型  比较词  数值  单位 …
 * M1.2   一、 / (二)     国家高新技术企业  新增  增量  一般  单值      不低于  500   家
 * </pre>
 *
 * <p>The path ({@code I3}: the third indicator; {@code M1.2}: the second measure below the first) says what a row hangs on; it leads there. Columns and
 * rows may be moved, filtered and added; quotations of the text and chains of headings are for people and are not read. Numbers are real
 * ones: 5.0% stands as 5.0 with the number format 0.0, beside its unit.
 */
public final class WorkbookFormat implements PlanFormat {
    static final String NAME = "workbook";

    private static final XlsxReader READER = new XlsxReader();
    private static final XlsxWriter WRITER = new XlsxWriter();

    /** The format; it has no settings. */
    public WorkbookFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return WorkbookMark.isIn(head) ? CERTAIN : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(READER);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
