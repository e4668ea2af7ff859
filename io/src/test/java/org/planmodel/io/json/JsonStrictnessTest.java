package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** What {@code Plans} refuses in JSON, each with its place and a message of one line. */
class JsonStrictnessTest {
    /**
     * ▲ marks the place that is named. Apostrophes stand for quotation marks, {@code V,} for the version, {@code T} for all up to the criterion of a
     * target, {@code Q} for all up to the value of its quantity, {@code C} for the pointer to the criterion.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            emptyValue = "",
            value = {
                // the version
                "▲{'title': 'x'}                                       | missing-field   |                 | required field \"formatVersion\" is missing",
                "{'formatVersion': ▲'2.0', 'title': 'x', 'new': 1}     | unknown-version | /formatVersion  | format version \"2.0\" is not known; this library knows \"1.0\"",
                "{'formatVersion': ▲1.0, 'title': 'x'}                 | wrong-type      | /formatVersion  | expected string, found number",
                // fields
                "{V, ▲'titel': 'x', 'title': 'y'}                      | unknown-field   | /titel          | unknown field \"titel\"",
                "{V, 'title': 'x', ▲'title': 'y'}                      | duplicate-field | /title          | field \"title\" stands twice",
                "▲{V}                                                  | missing-field   |                 | required field \"title\" is missing",
                "{V, 'title': 'x', 'units': [▲{'id': 'u'}]}            | missing-field   | /units/0        | required field \"name\" is missing",
                "{V, 'title': 'x', 'jurisdiction': ▲{'name': 'x'}}     | missing-field   | /jurisdiction   | required field \"level\" is missing",
                "{V, 'title': 'x', 'challenges': [{'text': 'x', ▲'why': 1}]} | unknown-field | /challenges/0/why | unknown field \"why\"",
                // types
                "{V, 'title': ▲5}                                      | wrong-type      | /title          | expected string, found number",
                "{V, 'title': ▲true}                                   | wrong-type      | /title          | expected string, found boolean",
                "{V, 'title': ▲['x']}                                  | wrong-type      | /title          | expected string, found array",
                "{V, 'title': ▲{'a': 'x'}}                             | wrong-type      | /title          | expected string, found object",
                "{V, 'title': ▲null}                                   | null-value      | /title          | null stands here; what is absent is left out",
                "{V, 'title': 'x', 'measures': ▲{}}                    | wrong-type      | /measures       | expected array, found object",
                "{V, 'title': 'x', 'measures': [▲1]}                   | wrong-type      | /measures/0     | expected object, found number",
                "{V, 'title': 'x', 'measures': [▲null]}                | null-value      | /measures/0     | null stands here; what is absent is left out",
                "{V, 'title': 'x', 'attributes': {'a': ▲1}}            | wrong-type      | /attributes/a   | expected string, found number",
                "{V, 'title': 'x', 'outline': [{'role': 'tasks', 'source': {'start': ▲1.5, 'end': 2}}]} | wrong-type | /outline/0/source/start | expected integer, found number",
                "{V, 'title': 'x', 'outline': [{'role': 'tasks', 'source': {'start': ▲'1', 'end': 2}}]} | wrong-type | /outline/0/source/start | expected integer, found string",
                "▲[]                                                   | wrong-type      |                 | expected object, found array",
                "▲'x'                                                  | wrong-type      |                 | expected object, found string",
                // values
                "▲{V, 'title': ' '}                                    | invalid-value   |                 | invalid value: title: \" \" is blank",
                "{V, 'title': 'x', 'period': ▲'24'}                    | invalid-value   | /period         | invalid value: period: \"24\" is not 2024 or 2021/2025",
                "{V, 'title': 'x', 'issuedOn': ▲'2024-02-30'}          | invalid-value   | /issuedOn       | invalid value: \"2024-02-30\" is not a date like 2024-12-31",
                "{V, 'title': 'x', 'issuedOn': ▲'2024-02-20T00:00:00'} | invalid-value   | /issuedOn       | invalid value: \"2024-02-20T00:00:00\" is not a date like 2024-12-31",
                "{V, 'title': 'x', 'units': [{'id': 'u', 'name': 'n', 'kind': ▲'Other'}]} | invalid-value | /units/0/kind | invalid value: \"Other\" is none of department, subDistrict, government, enterprise, school, hospital, committee, group, other",
                "{V, 'title': 'x', 'outline': [{'role': ▲0}]}          | wrong-type      | /outline/0/role | expected string, found number",
                "{V, 'title': 'x', 'outline': [{'role': 'tasks', 'source': ▲{'start': 5, 'end': 2}}]} | invalid-value | /outline/0/source | invalid value: end: 2 is before start 5",
                // criteria
                "{T ▲'x'}]}]}                                          | wrong-type      | C               | expected object, found string",
                "{T ▲{'type': 'exact'}}]}]}                            | invalid-value   | C               | invalid value: type: \"exact\" is none of bound, between, asAssigned, qualitative",
                "{T ▲{'comparator': 'atLeast'}}]}]}                    | missing-field   | C               | required field \"type\" is missing",
                "{T ▲{'type': 'bound', 'comparator': 'atLeast'}}]}]}   | missing-field   | C               | required field \"quantity\" is missing",
                "{T ▲{'type': 'qualitative', 'text': 'x', 'by': 'y'}}]}]} | invalid-value | C              | invalid value: by: a criterion of type qualitative has none",
                "{T ▲{'type': 'qualitative', 'text': ''}}]}]}          | invalid-value   | C               | invalid value: text: is blank",
                "{T {'type': 'asAssigned', ▲'whom': 'x'}}]}]}          | unknown-field   | C/whom          | unknown field \"whom\"",
                // numbers
                "{Q ▲'5'}}}]}]}                                        | wrong-type      | C/quantity/value | expected number, found string",
                "{Q ▲1e999999999}}}]}]}                                | number-out-of-range | C/quantity/value | number out of range: value: a number with an exponent of 999999999; at most 1000 either way is allowed",
                "{Q ▲1e99999999999}}}]}]}                              | number-out-of-range | C/quantity/value | number out of range: the exponent is too large",
                "{T {'type': 'bound', 'comparator': 'atLeast', 'quantity': ▲{'unit': '%'}}}]}]} | missing-field | C/quantity | required field \"value\" is missing",
                "{V, 'title': 'x', 'observations': [{'subject': 'x', 'aspect': 'rank', 'rank': ▲99999999999}]} | number-out-of-range | /observations/0/rank | number out of range: no 32-bit integer",
                "{V, 'title': 'x', 'observations': [{'subject': 'x', 'aspect': 'rank', 'rank': ▲1e999999999}]} | wrong-type | /observations/0/rank | expected integer, found number",
                "{V, 'title': 'x', 'observations': [▲{'subject': 'x', 'aspect': 'rank', 'rank': 0}]} | invalid-value | /observations/0 | invalid value: rank: 0 is less than 1",
                // syntax
                "{V, 'title': 'x'▲                                     | cut-off         | /title          | the content ends in the middle",
                "{V, 'title': 'x▲                                      | cut-off         | /title          | the content ends in the middle",
                "{V, 'title': ▲tr                                      | cut-off         | /title          | the content ends in the middle",
                "{V, 'title'▲                                          | cut-off         | /title          | the content ends in the middle",
                "{V, 'title': 'x'}▲}                                   | malformed       |                 | the syntax is wrong near \"}\"",
                "{V, 'title': 'x'} ▲{}                                 | malformed       |                 | the syntax is wrong near \"{}\"",
                "{V, 'title': 'x'} ▲xyz                                | malformed       |                 | the syntax is wrong near \"xyz\"",
                "{V, 'title': 'x',▲}                                   | malformed       | /title          | the syntax is wrong near \"}\"",
                "{V, 'title': ▲x}                                      | malformed       | /title          | the syntax is wrong near \"x}\"",
                "{V, 'title': 'x' ▲'id': 'y'}                          | malformed       | /title          | the syntax is wrong near \"\"id\": \"y\"}\"",
            })
    void refuses(String json, String code, String pointer, String message) {
        String expanded = expand(json);
        int mark = expanded.indexOf('▲');

        ReadResult result = JsonFormatTest.read(expanded.replace("▲", ""));

        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        Problem problem = result.problems().get(0);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.code()).isEqualTo(code);
        String place = pointer == null ? "" : pointer.replace("C", "/measures/0/targets/0/criterion");
        assertThat(problem.location()).isEqualTo(new Location.Pointer(place, 1, mark + 1));
    }

    @Test
    void namesEveryUnknownFieldAtOnce() {
        ReadResult result = JsonFormatTest.read(
                expand("{V, 'a': 1, 'title': 'x', 'b': {'c': [1]}, 'units': [{'d': 1, 'id': 'u', 'name': 'n'}]}"));

        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("unknown field \"a\"", "unknown field \"b\"", "unknown field \"d\"");
    }

    @Test
    void countsLinesAndColumns() {
        ReadResult result = JsonFormatTest.read(expand("{\n  V,\n  '标题': 'x',\n  'title': 'y'\n}"));

        assertThat(result.problems().get(0).location()).isEqualTo(new Location.Pointer("/标题", 3, 3));
    }

    @Test
    void refusesTwoThousandLevels() {
        String deep = expand("{V, 'title': 'x', 'measures': ") + "[{\"children\":".repeat(1000) + "[]"
                + "}]".repeat(1000) + "}";

        ReadResult result = JsonFormatTest.read(deep);

        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("nested more than 500 levels deep; ReadLimits.maxNesting raises the limit");
    }

    @Test
    void refusesOpenBracketsWithoutEnd() {
        assertThat(JsonFormatTest.read("{\"a\":".repeat(1_000_000)).problems())
                .extracting(Problem::code)
                .containsExactly("nested-too-deep");
    }

    @Test
    void readsAsDeepAsTheLimitAllows() {
        String deep = expand("{V, 'title': 'x', 'measures': ") + "[{\"children\":".repeat(500) + "[]" + "}]".repeat(500)
                + "}";
        PlanFormats formats = PlanFormats.builder()
                .limits(ReadLimits.builder().maxNesting(1002).build())
                .build();

        ReadResult result = formats.read(deep.getBytes(StandardCharsets.UTF_8), "");

        assertThat(result.plan().allMeasures()).hasSize(500);
    }

    @Test
    void refusesANumberThatFillsPages() {
        String json = expand("{Q ") + "9".repeat(100_000) + "}}}]}]}";

        assertThat(JsonFormatTest.read(json).problems())
                .extracting(Problem::message)
                .containsExactly("number out of range: a number of 100000 characters");
    }

    @Test
    void refusesBrokenUtf8() throws IOException {
        byte[] bytes = JsonFormatTest.golden().getBytes(StandardCharsets.UTF_8);
        bytes[60] = (byte) 0xFF;

        ReadResult result = PlanFormats.standard().read(bytes, "plan.json");

        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the byte at offset 60 is no valid UTF-8");
    }

    @Test
    void aPlanCutAnywhereIsAProblemAndNeverAPlan() throws IOException {
        String whole = JsonFormatTest.golden();
        for (int length = 1; length < whole.stripTrailing().length(); length += 7) {
            ReadResult result = JsonFormatTest.read(whole.substring(0, length));
            assertThat(result.findPlan()).isEmpty();
            assertThat(result.problems()).extracting(Problem::code).containsExactly("cut-off");
        }
    }

    @Test
    void throwsNothingWhateverIsBroken() throws IOException {
        Random random = new Random(5);
        String whole = JsonFormatTest.golden();
        for (int round = 0; round < 3000; round++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int i = 0; i <= round % 3; i++) {
                int at = random.nextInt(broken.length());
                broken.setCharAt(at, "{}[]\",:0e-n 中".charAt(random.nextInt(13)));
            }
            ReadResult result = JsonFormatTest.read(broken.toString());
            assertThat(result.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).doesNotContain("tools.jackson").doesNotContain("\n");
                assertThat(problem.code()).isNotEqualTo("reader-failed");
            });
        }
    }

    private static String expand(String json) {
        return json.replace("{Q", "{T {'type': 'bound', 'comparator': 'atLeast', 'quantity': {'value':")
                .replace(
                        "{T",
                        "{V, 'title': 'x', 'measures': [{'targets': [{'subject': 's', 'aspect': 'level', 'criterion':")
                .replace("V,", "'formatVersion': '1.0',")
                .replace("V}", "'formatVersion': '1.0'}")
                .replace('\'', '"');
    }
}
