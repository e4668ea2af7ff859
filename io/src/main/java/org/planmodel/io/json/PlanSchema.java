package org.planmodel.io.json;

/** The JSON Schema (2020-12) of the JSON form of a plan (JSON 模式). It stands in the jar as {@code org/planmodel/io/json/plan.schema.json}. */
public final class PlanSchema {
    /** The id of the schema. */
    public static final String ID = "https://planmodel.org/schema/1.0/plan.schema.json";

    private PlanSchema() {}

    /** The text of the schema. */
    public static String text() {
        return SchemaText.of("plan.schema.json");
    }
}
