package org.planmodel.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Aspect;
import org.planmodel.Challenge;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;
import org.planmodel.io.LossReport;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;
import org.planmodel.io.StrippedPlan;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class XlsxRoundTripTest {
    static Stream<Plan> plans() {
        return Stream.of(
                        PlanGenerator.seed(1).plans(10),
                        PlanGenerator.seed(100).awkwardTexts(true).plans(40),
                        PlanGenerator.seed(200)
                                .density(100)
                                .depth(7)
                                .measures(80)
                                .plans(3),
                        PlanGenerator.seed(300).density(0).depth(4).plans(2),
                        PlanGenerator.seed(400).measures(0).plans(1),
                        Stream.of(Plan.builder().title("Plan of nothing").build()))
                .flatMap(plans -> plans);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanComesBackButForItsTextAndThePlacesInIt(Plan plan) throws IOException {
        ReadResult result = Plans.read(new ByteArrayInputStream(written(plan)), "");
        assertThat(result.problems()).isEmpty();
        assertThat(result.plan()).isEqualTo(StrippedPlan.of(plan));
    }

    @Test
    void theFileNameChoosesTheFormat(@TempDir Path folder) throws IOException {
        Plan plan = PlanGenerator.seed(7).plan();
        LossReport losses = Plans.write(plan, folder.resolve("plan.xlsx"));
        ReadResult result = Plans.read(folder.resolve("plan.xlsx"));
        assertThat(result.format()).contains("workbook");
        assertThat(losses.losses())
                .extracting(LossReport.Loss::field)
                .contains("plan.text", "plan.outline", "targets.source");
    }

    @Test
    void whatAnotherProgramHasSavedAgainIsStillThePlan() throws IOException {
        Plan plan = PlanGenerator.seed(11).plan();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(plan)))) {
            workbook.write(saved);
        }
        ReadResult result = read(saved.toByteArray());
        assertThat(result.format()).contains("workbook");
        assertThat(result.problems()).isEmpty();
        assertThat(result.plan()).isEqualTo(StrippedPlan.of(plan));
    }

    @Test
    void aLargeWorkbookIsKnownByItsFirstBytes() throws IOException {
        byte[] bytes = written(PlanGenerator.seed(9).measures(3_000).plan());
        assertThat(bytes.length).isGreaterThan(1 << 17);
        assertThat(new WorkbookFormat().detect(java.util.Arrays.copyOf(bytes, 1 << 16), ""))
                .isEqualTo(100);
    }

    @Test
    void numbersDaysAndEmptyTextsComeBackAsWritten() throws IOException {
        List<String> values = List.of(
                "5",
                "5.0",
                "0.00",
                "-3.10",
                "2E+1",
                "1000000",
                "0.0000001",
                "123456789012345678901234567890.12",
                "999999999999999");
        Measure.Builder measure = Measure.builder().id("m").text("");
        for (String value : values) {
            measure.addTarget(target(Quantity.of(value, ""))
                    .due(LocalDate.of(2026, 2, 28))
                    .build());
        }
        measure.addTarget(
                target(Quantity.of("1", "%")).due(LocalDate.of(1850, 1, 1)).build());
        Plan plan = Plan.builder()
                .title(" _x0041_ ")
                .addMeasure(measure.build())
                .putAttribute("a=b\\", "\n")
                .putAttribute("空", "")
                .addUnit(ResponsibleUnit.builder()
                        .id("u")
                        .name("局")
                        .addAliases("x\ny", " \\n")
                        .build())
                .build();
        assertThat(read(written(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void theClockTheLocaleAndTheZoneLeaveNoTrace() throws IOException {
        Plan plan = PlanGenerator.seed(5).plan();
        byte[] here = written(plan);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(written(plan)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aTextThatIsLongerThanACellIsCutAndReported() throws IOException {
        String text = "长".repeat(40_000);
        Plan plan = Plan.builder()
                .title("深")
                .addMeasure(Measure.builder().id("m1").text(text).build())
                .addChallenge(new Challenge("\u0001".repeat(40_000), java.util.Optional.empty()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses = new XlsxWriter().write(plan, out);
        assertThat(losses.losses())
                .extracting(LossReport.Loss::field)
                .containsExactly("measures.text", "challenges.text");
        assertThat(losses.losses().get(0).item()).isEqualTo("m1");
        String read = read(out.toByteArray()).plan().measures().get(0).text().orElseThrow();
        assertThat(read).hasSizeGreaterThan(30_000);
        assertThat(text).startsWith(read);
    }

    private static Target.Builder target(Quantity quantity) {
        Target.Builder target = Target.builder();
        target.subject("x")
                .aspect(Aspect.LEVEL)
                .criterion(new Criterion.Bound(org.planmodel.quantity.Comparator.AT_LEAST, quantity));
        return target;
    }

    static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(plan, out);
        return out.toByteArray();
    }

    static ReadResult read(byte[] bytes) {
        return Plans.formats().read(bytes, "plan.xlsx");
    }
}
