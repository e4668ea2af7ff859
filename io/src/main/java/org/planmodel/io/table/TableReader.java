package org.planmodel.io.table;

import org.planmodel.io.document.Document;
import org.planmodel.io.document.Table;

/**
 * Reads the tables of a plan: the table of indicators (指标表) and the table of tasks (任务分工表), in any order and wording of columns that the vocabulary
 * ({@code columns.tsv}) knows.
 *
 * <pre>
 * | 类别 | 指标 | 单位 | 2025年 | 2030年 | 属性 |          | 序号 | 任务 | 牵头单位 | 配合单位 | 完成时限 |
 * | 经济 | 常住人口城镇化率 | % | 67.9 | 71 | 预期性 |   | 1 | 新建学校3所 | 区教育局 | 区住建局 | 2026年12月底 |
 * </pre>
 */
public final class TableReader {
    private TableReader() {}

    /** What the table states. Any table can be read; one that is neither of indicators nor of tasks states nothing. */
    public static TableStatements read(Document document, Table table, TableContext context) {
        Grid grid = Grid.of(document, table);
        return Columns.find(grid, context)
                .map(columns -> columns.isTasks()
                        ? new TaskTable(document, grid, columns, context).read()
                        : new IndicatorTable(document, grid, columns, context).read())
                .orElseGet(TableStatements::none);
    }
}
