package org.planmodel.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Target;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class YamlFormatTest {
    private static final String MARKS = "{}[]\",:0e-n 中\t\n&*!|>'%@`#?\u0007";
    private static final String HEAD = "formatVersion: \"1.0\"\ntitle: x\n";

    @Test
    void aPlanIsReadable() throws IOException {
        Target target = Target.builder()
                .subject("地区生产总值")
                .aspect(Aspect.GROWTH)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("5.50", "%")))
                .build();
        Plan plan = Plan.builder()
                .title("青屿区2026年计划")
                .period(PlanPeriod.of(2026))
                .text("青屿区2026年计划\n增长5.50%以上。\n")
                .addIndicator(
                        Indicator.builder().name("地区生产总值").addTarget(target).build())
                .build();

        assertThat(written(plan)).isEqualTo("""
                formatVersion: "1.0"
                title: 青屿区2026年计划
                period: "2026"
                text: |
                  青屿区2026年计划
                  增长5.50%以上。
                indicators:
                - name: 地区生产总值
                  targets:
                  - subject: 地区生产总值
                    aspect: growth
                    commitment: plain
                    criterion:
                      type: bound
                      comparator: atLeast
                      quantity:
                        value: 5.50
                        unit: "%"
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "No",
                "null",
                "~",
                "1e3",
                "0x1F",
                "010",
                "1_000",
                "12:30",
                "2024-01-01",
                ".inf",
                "-",
                "---",
                "a: b",
                "a #b",
                "!t",
                "&a",
                "*a",
                "<<",
                "=",
                "% x",
                "@x",
                "`x",
                "| x",
                "> x",
                "{a}",
                "[a]",
                "x\n",
                "\nx",
                "\n\n x\n\n",
                " x",
                "x ",
                "x\ty",
                "\u0085",
                "\u2028x",
                "\uFEFF",
                "\u0007",
                "\u0000",
                "\uD83D\uDE80",
                "\uD83D",
                "a\r\nb",
                "\"",
                "'",
                "a\\nb"
            })
    void everyTextComesBackAsItWas(String text) throws IOException {
        Plan plan = Plan.builder()
                .title("x")
                .text(text)
                .attributes(Map.of("key", text, "k" + text, "v"))
                .build();

        ReadResult result = read(written(plan));

        assertThat(result.problems()).isEmpty();
        assertThat(result.plan()).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "measures: [*m]                                     | unsupported-syntax | /measures/0    | 3 | 12 | alias *m is not read; write the value itself in its place",
                "id: !!int '010'                                    | unsupported-syntax | /id            | 3 | 5  | tag tag:yaml.org,2002:int is not read; write the value itself in its place",
                "period: 2026                                       | wrong-type         | /period        | 3 | 9  | expected string, found number",
                "id: yes                                            | ok                 |                | 0 | 0  | ",
                "id:                                                | null-value         | /id            | 3 | 4  | null stands here; what is absent is left out",
                "titel: x                                           | unknown-field      | /titel         | 3 | 1  | unknown field \"titel\"",
                "title: y                                           | duplicate-field    | /title         | 3 | 1  | field \"title\" stands twice",
                "units: [{id: u}]                                   | missing-field      | /units/0       | 3 | 9  | required field \"name\" is missing",
                "observations: [{subject: s, aspect: level, quantity: {value: .inf}}] | unsupported-syntax | /observations/0/quantity/value | 3 | 62 | number .inf is not read; write the value itself in its place",
                "observations: [{subject: s, aspect: level, quantity: {value: abc}}]  | wrong-type          | /observations/0/quantity/value | 3 | 62 | expected number, found string",
                "id: \"x                                            | cut-off            | /id            | 3 | 7  | the content ends in the middle",
            })
    void itIsAsStrictAsJson(String line, String code, String pointer, int row, int column, String message) {
        ReadResult result = read(HEAD + line);

        if (code.equals("ok")) {
            assertThat(result.problems()).isEmpty();
            return;
        }
        assertThat(result.findPlan()).isEmpty();
        Problem problem = result.problems().get(0);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location()).isEqualTo(new Location.Pointer(pointer, row, column));
    }

    @Test
    void aliasesThatWouldBecomeABillionLaughsAreRefusedAtOnce() {
        StringBuilder yaml = new StringBuilder(HEAD).append("attributes:\n  a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("  a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(read(yaml.toString()).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("unsupported-syntax"));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(read(HEAD + "---\n" + HEAD).problems())
                .extracting(Problem::code)
                .containsExactly("malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void whatNestsWithoutEndIsRefusedAtTheLimit(String level) {
        String yaml = HEAD + "measures:\n  " + level.repeat(100_000);

        assertThat(read(yaml).problems()).extracting(Problem::code).containsExactly("nested-too-deep");
    }

    @Test
    void aFileOfManyMegabytesIsReadWhole() throws IOException {
        Plan plan = PlanGenerator.seed(3).measures(4_000).observations(8_000).plan();
        byte[] yaml = bytes(plan);

        assertThat(yaml).hasSizeGreaterThan(5_000_000);
        assertThat(PlanFormats.standard().read(yaml, "plan.yml").plan()).isEqualTo(plan);
    }

    @Test
    void aTextBeyondTheLimitIsRefused() {
        PlanFormats small = PlanFormats.builder()
                .limits(ReadLimits.builder().maxChars(30).build())
                .build();

        assertThat(small.read((HEAD + "id: x").getBytes(StandardCharsets.UTF_8), "")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("text-too-long");
    }

    @Test
    void aPlanThatIsTooDeepIsNotWritten() {
        Measure measure = Measure.builder().title("x").build();
        for (int i = 0; i < 1200; i++) {
            measure = Measure.builder().addChild(measure).build();
        }
        Plan plan = Plan.builder().title("x").addMeasure(measure).build();

        assertThatThrownBy(() -> written(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan is nested too deep for YAML: more than 1000 levels");
    }

    @Test
    void throwsNothingWhateverIsBroken() throws IOException {
        java.util.Random random = new java.util.Random(7);
        String whole = written(PlanGenerator.seed(5).measures(5).plan());
        for (int round = 0; round < 500; round++) {
            StringBuilder broken = new StringBuilder(whole);
            for (int i = 0; i <= round % 3; i++) {
                broken.setCharAt(random.nextInt(broken.length()), MARKS.charAt(random.nextInt(MARKS.length())));
            }
            assertThat(read(broken.toString()).problems()).allSatisfy(problem -> {
                assertThat(problem.message()).doesNotContain("snakeyaml").doesNotContain("\n");
                assertThat(problem.code()).isNotEqualTo("reader-failed");
            });
        }
    }

    private static byte[] bytes(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.standard().write(plan, out, "yaml");
        return out.toByteArray();
    }

    private static String written(Plan plan) throws IOException {
        return new String(bytes(plan), StandardCharsets.UTF_8);
    }

    private static ReadResult read(String yaml) {
        return PlanFormats.standard().read(yaml.getBytes(StandardCharsets.UTF_8), "plan.yaml");
    }
}
