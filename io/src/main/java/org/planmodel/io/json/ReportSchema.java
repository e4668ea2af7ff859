package org.planmodel.io.json;

/**
 * The JSON Schema (2020-12) of progress reports as {@link ReportJson} writes them (进度报送数据的 JSON 模式). It stands in the jar as
 * {@code org/planmodel/io/json/reports.schema.json}.
 */
public final class ReportSchema {
    /** The id of the schema. */
    public static final String ID = "https://planmodel.org/schema/1.0/reports.schema.json";

    private ReportSchema() {}

    /** The text of the schema. */
    public static String text() {
        return SchemaText.of("reports.schema.json");
    }
}
