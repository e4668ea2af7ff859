package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.io.Plans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema against what is written, and against what {@code Plans} refuses. */
class PlanSchemaTest {
    private static final JsonNode TREE = JsonMapper.shared().readTree(PlanSchema.text());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);

    @Test
    void isAValidSchemaOf202012() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(TREE)).isEmpty();
        assertThat(TREE.get("$id").stringValue()).isEqualTo(PlanSchema.ID);
    }

    @Test
    void acceptsAPlanThatHasEverything() throws IOException {
        assertThat(errors(JsonFormatTest.write(FullPlan.PLAN))).isEmpty();
    }

    @Test
    void acceptsWhatIsReadFromProse() throws IOException {
        String text = "青屿区2026年国民经济和社会发展计划\n一、主要任务\n1.培育企业。新增国家高新技术企业50家以上。\n";

        assertThat(errors(JsonFormatTest.write(Plans.readText(text).plan()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title': 'x'}",
                "{'formatVersion': '1.1', 'title': 'x'}",
                "{'formatVersion': '1.0'}",
                "{'formatVersion': '1.0', 'title': ''}",
                "{'formatVersion': '1.0', 'title': 'x', 'titel': 'y'}",
                "{'formatVersion': '1.0', 'title': null}",
                "{'formatVersion': '1.0', 'title': 'x', 'period': '24'}",
                "{'formatVersion': '1.0', 'title': 'x', 'issuedOn': '20240101'}",
                "{'formatVersion': '1.0', 'title': 'x', 'indicators': [{}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'indicators': [{'name': 'y', 'kind': 'EXPECTED'}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'units': [{'id': 'y'}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'observations': [{'subject': 'y', 'aspect': 'rank'}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'observations': [{'subject': 'y', 'aspect': 'rank', 'rank': 1, 'quantity': {'value': 1}}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'outline': [{'role': 'tasks', 'source': {'start': -1, 'end': 2}}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'measures': [{'targets': [{'subject': 's', 'aspect': 'level', 'criterion': {'type': 'exact'}}]}]}",
                "{'formatVersion': '1.0', 'title': 'x', 'measures': [{'targets': [{'subject': 's', 'aspect': 'level', 'criterion': {'type': 'bound', 'comparator': 'atLeast', 'quantity': {'value': '5'}}}]}]}"
            })
    void refusesWhatPlansRefuses(String apostrophes) {
        String json = apostrophes.replace('\'', '"');

        assertThat(errors(json)).isNotEmpty();
        assertThat(JsonFormatTest.read(json).findPlan()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.planmodel.io.json.PlanModuleTest#valueTypes")
    void hasTheFieldsOfTheModel(Class<?> type) {
        List<String> inSchema = properties(type).propertyNames().stream()
                .filter(name -> !name.equals("formatVersion"))
                .toList();

        assertThat(inSchema)
                .containsExactlyElementsOf(PlanShape.of(type).orElseThrow().names());
    }

    private static JsonNode properties(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Plan" -> TREE.get("properties");
            case "ResponsibleUnit" -> TREE.at("/$defs/unit/properties");
            default -> TREE.at("/$defs/" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT) + "/properties");
        };
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
