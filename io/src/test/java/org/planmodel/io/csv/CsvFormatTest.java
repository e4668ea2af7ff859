package org.planmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Aspect;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class CsvFormatTest {
    private static final String TEXT = "（一）做强产业。新增企业2万家以上。（牵头单位：区发改局）";

    private static Plan plan() {
        Target target = Target.builder()
                .id("t1")
                .subject("企业")
                .action("新增")
                .aspect(Aspect.INCREMENT)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("2", "万家")))
                .due(LocalDate.of(2026, 12, 31))
                .source(SourceSpan.of(8, 17))
                .build();
        return Plan.builder()
                .id("p1")
                .title("青屿区2026年计划")
                .jurisdiction(Jurisdiction.of("青屿区", AdministrativeLevel.COUNTY))
                .period(PlanPeriod.of(2026))
                .text(TEXT)
                .addMeasure(Measure.builder()
                        .id("m1")
                        .title("做强产业")
                        .addTarget(target)
                        .addResponsibility(Responsibility.of("u1", Role.LEAD))
                        .build())
                .addUnit(ResponsibleUnit.builder().id("u1").name("区发改局").build())
                .build();
    }

    @Test
    void aRowHasEveryColumnThatAnAnalystAsksFor() throws IOException {
        List<String> lines = written(plan()).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(cells(lines.get(0), lines.get(1)))
                .containsEntry("row", "target")
                .containsEntry("planId", "p1")
                .containsEntry("jurisdiction", "青屿区")
                .containsEntry("year", "2026")
                .containsEntry("path", "做强产业")
                .containsEntry("subject", "企业")
                .containsEntry("aspect", "increment")
                .containsEntry("comparator", "atLeast")
                .containsEntry("value", "2")
                .containsEntry("unit", "万家")
                .containsEntry("baseValue", "20000")
                .containsEntry("baseUnit", "家")
                .containsEntry("due", "2026-12-31")
                .containsEntry("inCharge", "区发改局 (lead)")
                .containsEntry("start", "8")
                .containsEntry("end", "17")
                .containsEntry("text", "新增企业2万家以上");
    }

    @Test
    void spreadsheetsSeeUtf8AndFullLines() throws IOException {
        String csv = written(plan());

        assertThat(csv).startsWith("\uFEFFrow,planId,").endsWith("\r\n");
        assertThat(csv.split("\r\n")).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void noSpreadsheetRunsAText(String text) throws IOException {
        Plan plan = plan().toBuilder().title(text).build();

        String csv = written(plan);

        assertThat(csv).contains("'" + text);
        assertThat(csv.replace("'" + text, "").replace("\"", "")).doesNotContain("," + text);
        assertThat(read(csv).plan().title()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "''", "'=1", "'x", "a\"b", "a,b", "a\r\nb", "a\rb", " a ", "\u0000", "a;b", "x\u2028"})
    void everyTextComesBackAsItWas(String text) throws IOException {
        Plan plan = plan().toBuilder().title(text).build();

        assertThat(read(written(plan)).plan().title()).isEqualTo(text);
    }

    @Test
    void aNumberComesBackAsItWasWritten() throws IOException {
        for (String number : List.of("5", "5.0", "-0.10", "2E+3", "0.000000000000000000000000000001", "1E-30")) {
            Observation observation = Observation.builder()
                    .subject("x")
                    .aspect(Aspect.LEVEL)
                    .quantity(Quantity.of(number, "亿元"))
                    .build();
            Plan plan = Plan.builder().title("x").addObservation(observation).build();

            assertThat(read(written(plan)).plan()).isEqualTo(plan);
        }
    }

    @Test
    void halfASurrogatePairIsADeclaredLoss() throws IOException {
        Plan plan = plan().toBuilder().title("x\uD83D").text(TEXT).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        LossReport losses = PlanFormats.standard().write(plan, out, "csv");

        assertThat(read(out.toString(StandardCharsets.UTF_8)).plan().title()).isEqualTo("x\uFFFD");
        assertThat(losses.losses())
                .filteredOn(loss -> loss.why().contains("surrogate"))
                .extracting(LossReport.Loss::field)
                .contains("plan.title");
    }

    @Test
    void someColumnsInAnyOrderAreEnough() {
        ReadResult result = read("""
                value,plan,aspect,row,unit,subject,comparator
                500,青屿区计划,level,target,家,企业,atLeast
                """);

        assertThat(result.problems()).isEmpty();
        assertThat(result.plan().allTargets()).singleElement().satisfies(held -> {
            assertThat(held.target().subject()).isEqualTo("企业");
            assertThat(held.target().criterion().toString()).contains("500");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "row,plan,colour              | plan,x,red                          | unknown-field       | 1 | 10",
                "row,plan,row                 | plan,x,plan                         | duplicate-field     | 1 | 10",
                "row,subject                  | target,x                            | missing-field       | 1 | 1",
                "row,plan                     | plan,                               | missing-field       | 2 | 6",
                "row,plan                     | ,x                                  | missing-field       | 2 | 1",
                "row,plan                     | goal,x                              | invalid-value       | 2 | 1",
                "row,plan,subject,aspect,value | target,x,s,level,abc               | wrong-type          | 2 | 18",
                "row,plan,subject,aspect,value | target,x,s,level,1e9999            | number-out-of-range | 2 | 18",
                "row,plan,subject,aspect,value | target,x,s,level,1e99999999999     | number-out-of-range | 2 | 18",
                "row,plan,subject,aspect,value | target,x,s,high,1                  | invalid-value       | 2 | 12",
                "row,plan,subject,aspect,value | target,x,s,level,                  | missing-field       | 2 | 18",
                "row,plan,subject,aspect,rank  | observation,x,s,rank,99999999999   | number-out-of-range | 2 | 22",
                "row,plan,subject,aspect,rank  | observation,x,s,rank,1.5           | wrong-type          | 2 | 22",
                "row,plan,subject,aspect,rank  | observation,x,s,rank,0             | invalid-value       | 2 | 22",
                "row,plan,year                | plan,x,26                           | invalid-value       | 2 | 8",
                "row,plan,year                | plan,x,2026,7                       | malformed           | 2 | 13",
                "row,plan,year                | plan,\"x\"y,2026                    | malformed           | 2 | 6",
            })
    void aDefectIsAProblemWithLineAndColumn(String header, String row, String code, int line, int column) {
        ReadResult result = read(header + "\n" + row + "\n");

        assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
        assertThat(result.problems().get(0).location()).isEqualTo(new Location.Line(line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"row,plan,year\nplan,\"x,2026\n", "row,plan,year\nplan,x"})
    void whatEndsInTheMiddleIsCutOff(String csv) {
        assertThat(read(csv).problems()).extracting(Problem::code).containsExactly("cut-off");
    }

    @Test
    void rowsOfAnotherPlanAreAProblem() {
        ReadResult result = read("row,plan\nplan,x\nplan,y\nplan,z\n");

        assertThat(result.plan().title()).isEqualTo("x");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("several-plans");
        assertThat(result.problems().get(0).location()).isEqualTo(new Location.Line(3, 6));
    }

    @Test
    void aHundredProblemsAreEnough() {
        assertThat(read("row,plan\n" + "goal,x\n".repeat(10_000)).problems()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"row,plan\nplan,x\nplan,x\n", "row,plan,,,,,,,,,\n"})
    void moreCellsThanTheLimitAreRefused(String csv) {
        PlanFormats small = PlanFormats.builder()
                .limits(ReadLimits.builder().maxCells(5).build())
                .build();

        assertThat(small.read(csv.getBytes(StandardCharsets.UTF_8), "x.csv").problems())
                .extracting(Problem::code)
                .contains("too-many-cells");
    }

    @Test
    void manyPlansStandUnderOneHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().writeAll(PlanGenerator.seed(1).plans(3).toList(), out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("planId")).hasSize(1);
        assertThat(lines.size()).isGreaterThan(60);
    }

    private static Map<String, String> cells(String header, String row) {
        String[] names = header.replace("\uFEFF", "").split(",", -1);
        String[] values = row.split(",", -1);
        assertThat(values).hasSameSizeAs(names);
        return IntStream.range(0, names.length).boxed().collect(Collectors.toMap(i -> names[i], i -> values[i]));
    }

    private static String written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.standard().write(plan, out, "csv");
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadResult read(String csv) {
        return PlanFormats.standard().read(csv.getBytes(StandardCharsets.UTF_8), "plan.csv");
    }
}
