package org.planmodel.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of the JSON form of a plan (JSON 模式). It stands in the jar as {@code org/planmodel/io/json/plan.schema.json}. */
public final class PlanSchema {
    /** The id of the schema. */
    public static final String ID = "https://planmodel.org/schema/1.0/plan.schema.json";

    private PlanSchema() {}

    /** The text of the schema. */
    public static String text() {
        try (InputStream schema = PlanSchema.class.getResourceAsStream("plan.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("plan.schema.json is missing beside " + PlanSchema.class.getName());
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("plan.schema.json cannot be read", e);
        }
    }
}
