package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReportsReadResult;
import org.planmodel.io.SampleReports;
import org.planmodel.problem.Problem;
import org.planmodel.progress.ProgressReport;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    private static String written(List<ProgressReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.standard().write(reports, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReportsReadResult read(String text) throws IOException {
        return ReportJson.standard().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everythingThatAReportSaysComesBack() throws IOException {
        String json = written(SampleReports.ALL);
        ReportsReadResult result = read(json);

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports()).isEqualTo(SampleReports.ALL);
        assertThat(written(result.reports())).isEqualTo(json);
    }

    @Test
    void theNamesAreThoseOfTheContract() throws IOException {
        assertThat(written(List.of(SampleReports.ALL.get(1)))).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "reports": [
                    {
                      "unit": "u2",
                      "period": "2026-01/2026-06",
                      "due": "2026-07-05"
                    }
                  ]
                }
                """);
        assertThat(written(SampleReports.ALL))
                .contains("\"item\": \"target:T3\"")
                .contains("\"toDate\": {\"value\": 410.0, \"unit\": \"家\"}")
                .contains("\"selfAssessment\": \"onTrack\"")
                .contains("\"where\": {\"sheet\": \"进度报送\", \"cell\": \"L6\"}")
                .contains("\"on\": \"2026-08-04\"");
    }

    @Test
    void noReportsAreNone() throws IOException {
        assertThat(read(written(List.of())).reports()).isEmpty();
        assertThat(read(written(List.of())).problems()).isEmpty();
    }

    @Test
    void aPlainMapperWithTheModuleHasTheSameForm() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
        ProgressReport report = SampleReports.ALL.get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(report), ProgressReport.class))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{'reports': []}                                   | missing-field   | `/ (line 1, column 1)`",
                "{V}                                               | missing-field   | `/ (line 1, column 1)`",
                "{'formatVersion': '9', 'reports': []}             | unknown-version | `/formatVersion`",
                "{V, 'reports': {}}                                | wrong-type      | `/reports`",
                "{V, 'reports': [], 'more': 1}                     | unknown-field   | `/more`",
                "{V, 'reports': [], 'reports': []}                 | duplicate-field | `/reports`",
                "{V, 'reports': [{'unit': 'u'}]}                   | missing-field   | `/reports/0`",
                "{V, 'reports': [1]}                               | wrong-type      | `/reports/0`",
                "{V, 'reports': [null]}                            | null-value      | `/reports/0`",
                "{V, 'reports': [R, 'day': 1}]}                    | unknown-field   | `/reports/0/day`",
                "{V, 'reports': [R, 'due': 'soon'}]}               | invalid-value   | `/reports/0/due`",
                "{V, 'reports': [R, 'entries': [{'item': 'T3'}]}]} | invalid-value   | `/reports/0/entries/0/item`",
                "{V, 'reports': [R, 'entries': [{'item': 'target:T3', 'rank': 0}]}]} | invalid-value | `/reports/0/entries/0`",
                "{V, 'reports': [R, 'entries': [{'item': 'target:T3', 'rank': 1.5}]}]} | wrong-type | `/reports/0/entries/0/rank`",
                "{V, 'reports': [R, 'entries': [{'item': 'target:T3', 'outlook': 'rosy'}]}]} | invalid-value | `/reports/0/entries/0/outlook`",
                "{V, 'reports': [R, 'steps': [{'state': 'returned', 'on': '2026-07-01'}]}]} | invalid-value | `/reports/0/steps/0`",
                "{V, 'reports': [R, 'steps': [{'state': 'draft', 'on': 20260701}]}]} | wrong-type | `/reports/0/steps/0/on`",
                "{V, 'reports': [R, 'steps': [{'state': 'draft', 'on': '2026-07-01', 'where': {'sheet': 'a'}}]}]} | invalid-value | `/reports/0/steps/0/where`",
                "{V, 'reports': [R, 'steps': [{'state': 'accepted', 'on': '2026-07-01'}]}]} | invalid-value | `/reports/0`",
                "{V, 'reports': [R                                 | cut-off         | `/reports/0`",
            })
    void whatIsNoReportIsRefusedWithItsPlace(String text, String code, String place) throws IOException {
        String json = text.replace("{V", "{'formatVersion': '1.0'")
                .replace("[R", "[{'unit': 'u', 'period': '2026'")
                .replace('\'', '"');
        ReportsReadResult result = read(json.strip());

        assertThat(result.reports()).isEmpty();
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().describe()).startsWith(place);
    }

    @Test
    void limitsHold() throws IOException {
        ReportJson small = ReportJson.standard()
                .withLimits(ReadLimits.builder().maxBytes(100).build());
        byte[] json = written(SampleReports.ALL).getBytes(StandardCharsets.UTF_8);

        assertThat(small.read(new ByteArrayInputStream(json)).problems())
                .extracting(Problem::code)
                .containsExactly("file-too-large");
        assertThat(ReportJson.standard()
                        .withLimits(ReadLimits.builder().maxNesting(3).build())
                        .read(new ByteArrayInputStream(json))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("nested-too-deep");
    }
}
