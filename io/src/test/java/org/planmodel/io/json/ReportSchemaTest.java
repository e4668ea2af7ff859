package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.ReportPeriod;
import org.planmodel.io.SampleReports;
import org.planmodel.problem.Location;
import org.planmodel.progress.Correction;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.ReportItem;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.ReportStep;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.progress.Vintage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of reports against what is written, and against what {@code ReportJson} refuses. */
class ReportSchemaTest {
    private static final JsonNode TREE = JsonMapper.shared().readTree(ReportSchema.text());
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = SCHEMAS.getSchema(TREE);

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String written(List<ProgressReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.standard().write(reports, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isAValidSchemaOf202012() {
        Schema meta = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(TREE)).isEmpty();
        assertThat(TREE.get("$id").stringValue()).isEqualTo(ReportSchema.ID);
    }

    @Test
    void acceptsEverythingThatReportsSay() throws IOException {
        assertThat(errors(written(SampleReports.ALL))).isEmpty();
        assertThat(errors(written(List.of()))).isEmpty();
    }

    @Test
    void acceptsEachWordOfTheModel() throws IOException {
        for (ReportState state : ReportState.values()) {
            for (Location where : List.of(
                    Location.none(),
                    new Location.Line(1, 2),
                    new Location.Cell("表", "A1"),
                    new Location.Pointer("/a", 1, 2),
                    new Location.Span(1, 2),
                    new Location.Element("/a", 1),
                    new Location.Page(3))) {
                ReportStep step = ReportStep.builder()
                        .state(state)
                        .on(LocalDate.of(2026, 7, 1))
                        .reason("原因")
                        .where(where)
                        .build();
                assertThat(errors(written(List.of(report().addStep(step).build()))))
                        .as("%s at %s", state, where)
                        .isEmpty();
            }
        }
        List<ReportEntry> entries = Stream.of(
                        Stream.of(Vintage.values()).map(word -> entry().vintage(word)),
                        Stream.of(Outlook.values()).map(word -> entry().outlook(word)),
                        Stream.of(SelfAssessment.values()).map(word -> entry().selfAssessment(word)))
                .flatMap(all -> all)
                .map(ReportEntry.Builder::build)
                .toList();
        assertThat(errors(written(List.of(report().entries(entries).build())))).isEmpty();
    }

    private static ProgressReport.Builder report() {
        ProgressReport.Builder report = ProgressReport.builder();
        report.unit("u").period(ReportPeriod.ofMonths(2026, 1, 6));
        return report;
    }

    private static ReportEntry.Builder entry() {
        ReportEntry.Builder entry = ReportEntry.builder();
        entry.item(ReportItem.milestone("M2", 1));
        return entry;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'reports': []}",
                "{'formatVersion': '1.0'}",
                "{'formatVersion': '9', 'reports': []}",
                "{'formatVersion': '1.0', 'reports': {}}",
                "{'formatVersion': '1.0', 'reports': [], 'more': 1}",
                "{'formatVersion': '1.0', 'reports': [null]}",
                "{'formatVersion': '1.0', 'reports': [{'unit': 'u'}]}",
                "{'formatVersion': '1.0', 'reports': [{'unit': 'u', 'period': '24'}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'day': 1}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'due': 'soon'}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{'item': 'T3'}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{'item': 'target:T3', 'rank': 0}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{'item': 'target:T3', 'rank': 1.5}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{'item': 'target:T3', 'outlook': 'rosy'}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'entries': [{'item': 'target:T3', 'toDate': {'value': '5'}}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'steps': [{'state': 'draft'}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'steps': [{'state': 'returned', 'on': '2026-07-01'}]}]}",
                "{'formatVersion': '1.0', 'reports': [{R, 'steps': [{'state': 'draft', 'on': '2026-07-01', 'where': {'sheet': 'a'}}]}]}"
            })
    void refusesWhatIsNotReadEither(String apostrophes) {
        String json =
                apostrophes.replace("{R", "{'unit': 'u', 'period': '2026'").replace('\'', '"');

        assertThat(errors(json)).isNotEmpty();
        assertThat(ReportJson.standard().read(json).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {ProgressReport.class, ReportEntry.class, ReportStep.class, Correction.class})
    void hasTheFieldsOfTheModel(Class<?> type) {
        JsonNode properties = TREE.at("/$defs/" + type.getSimpleName().toLowerCase(Locale.ROOT) + "/properties");

        assertThat(properties.propertyNames())
                .containsExactlyElementsOf(PlanShape.of(type).orElseThrow().names());
    }

    static Stream<String> shared() {
        return Stream.of("words", "date", "attributes", "reportPeriod", "unitSymbol", "quantity");
    }

    @ParameterizedTest
    @MethodSource("shared")
    void saysTheSameAsThatOfAPlanWhereBothSpeakOfTheSame(String name) {
        JsonNode plan = JsonMapper.shared().readTree(PlanSchema.text());

        assertThat(TREE.at("/$defs/" + name)).isEqualTo(plan.at("/$defs/" + name));
    }
}
