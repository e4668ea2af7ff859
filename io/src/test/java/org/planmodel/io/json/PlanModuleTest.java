package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Quantity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class PlanModuleTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new PlanModule()).build();

    static Stream<Arguments> mappers() {
        return Stream.of(
                Arguments.of("plain", JsonMapper.builder()),
                Arguments.of("of Jackson 2", JsonMapper.builderWithJackson2Defaults()),
                Arguments.of("sorted", JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
                Arguments.of(
                        "snake case", JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                Arguments.of(
                        "writes all",
                        JsonMapper.builder()
                                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.ALWAYS))),
                Arguments.of(
                        "leaves out defaults",
                        JsonMapper.builder()
                                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_DEFAULT)
                                        .withContentInclusion(Include.NON_EMPTY))),
                Arguments.of(
                        "enums and dates as numbers",
                        JsonMapper.builder()
                                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)),
                Arguments.of(
                        "enums by name",
                        JsonMapper.builder()
                                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)),
                Arguments.of(
                        "fields only",
                        JsonMapper.builder()
                                .changeDefaultVisibility(
                                        checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))),
                Arguments.of(
                        "missing optionals are null",
                        JsonMapper.builder().enable(DeserializationFeature.USE_NULL_FOR_MISSING_REFERENCE_VALUES)),
                Arguments.of("strict", JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void theShapeIsTheSameOnEveryMapper(String name, JsonMapper.Builder builder) throws IOException {
        JsonMapper foreign = builder.addModule(new PlanModule()).build();

        String json = foreign.writer().with(new JsonLayout()).writeValueAsString(FullPlan.PLAN);

        assertThat(json.replace("1E-7", "0.0000001") + "\n").isEqualTo(JsonFormatTest.golden());
        assertThat(foreign.readValue(json, Plan.class)).isEqualTo(FullPlan.PLAN);
    }

    @Test
    void plansStandInsideAnApplicationsOwnValues() {
        Desk desk = new Desk("Room 5", List.of(FullPlan.PLAN), Quantity.of("5.0", "%"));

        String json = mapper.writeValueAsString(desk);

        assertThat(json)
                .startsWith("{\"my_name\":null,\"name\":\"Room 5\",\"plans\":[{\"formatVersion\":\"1.0\",")
                .endsWith("\"share\":{\"value\":5.0,\"unit\":\"%\"}}");
        assertThat(mapper.readValue(json, Desk.class)).isEqualTo(desk);
    }

    record Desk(String my_name, String name, List<Plan> plans, Quantity share) {
        Desk(String name, List<Plan> plans, Quantity share) {
            this(null, name, plans, share);
        }
    }

    @Test
    void aPartOfAPlanHasItsShapeToo() {
        Target target = FullPlan.PLAN.getTarget("t2");

        String json = mapper.writeValueAsString(target);

        assertThat(json)
                .isEqualTo("{\"id\":\"t2\",\"subject\":\"企业\",\"aspect\":\"increment\",\"commitment\":\"plain\","
                        + "\"criterion\":{\"type\":\"asAssigned\",\"by\":\"市\"}}");
        assertThat(mapper.readValue(json, Target.class)).isEqualTo(target);
        assertThat(mapper.writeValueAsString(SourceSpan.of(3, 7))).isEqualTo("{\"start\":3,\"end\":7}");
    }

    @Test
    void theNumbersKeepTheirScaleThroughATree() {
        JsonNode tree = mapper.valueToTree(Quantity.of("5.00", "%"));

        assertThat(mapper.treeToValue(tree, Quantity.class)).isEqualTo(Quantity.of("5.00", "%"));
    }

    @Test
    void aPlainMapperSkipsUnknownFieldsAndTakesNoNull() {
        assertThat(mapper.readValue("{\"title\":\"x\",\"new\":{\"a\":[1]}}", Plan.class)
                        .title())
                .isEqualTo("x");
        assertThatThrownBy(() -> mapper.readValue("{\"title\":null}", Plan.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"title\":\"x\",\"measures\":[null]}", Plan.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void theMessagesOfARefusedValueAreTheLibrarysOwn() {
        assertThatThrownBy(() -> mapper.readValue("{\"value\":1e999999999,\"unit\":\"%\"}", Quantity.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageStartingWith("number out of range: value: a number with an exponent of 999999999");
    }

    @Test
    void helpersOfABuilderAreNoFields() {
        JsonMapper strict = JsonMapper.builder()
                .addModule(new PlanModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThatThrownBy(() -> strict.readValue("{\"title\":\"x\",\"addIndicator\":{\"name\":\"y\"}}", Plan.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readValue("{\"title\":\"x\",\"from\":{\"title\":\"y\"}}", Plan.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void isFoundAsAServiceOfJackson() {
        assertThat(ServiceLoader.load(JacksonModule.class)).hasAtLeastOneElementOfType(PlanModule.class);
    }

    @ParameterizedTest
    @MethodSource("org.planmodel.io.json.PlanModuleTest#valueTypes")
    void everyPropertyHasItsPlaceInTheOrder(Class<?> type) {
        assertThat(PlanShape.of(type).orElseThrow().names()).containsExactlyElementsOf(PropertyOrder.of(type));
    }

    static Stream<Class<?>> valueTypes() {
        return Stream.of(
                Plan.class,
                org.planmodel.Indicator.class,
                Target.class,
                org.planmodel.Observation.class,
                org.planmodel.Measure.class,
                org.planmodel.ResponsibleUnit.class,
                org.planmodel.Section.class);
    }
}
