package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;
import org.planmodel.quantity.Criterion;
import org.planmodel.testing.PlanGenerator;

/** A plan written in a format that is read as data, and read back, is equal but for the loss that the writer declares. */
class FormatRoundTripTest {
    /** Every installed format that holds plans as data, also those that are added one day. */
    static Stream<String> formats() {
        return PlanFormats.standard().formats().stream()
                .filter(format -> format.writer().isPresent() && format.reader().isPresent())
                .map(PlanFormat::name);
    }

    private static List<Plan> plans() {
        return Stream.of(
                        PlanGenerator.seed(1).plans(20),
                        PlanGenerator.seed(100).awkwardTexts(true).plans(40),
                        PlanGenerator.seed(200)
                                .density(100)
                                .depth(6)
                                .measures(60)
                                .plans(3),
                        PlanGenerator.seed(300).density(0).depth(4).plans(3),
                        PlanGenerator.seed(400).measures(0).plans(2),
                        PlanGenerator.seed(500)
                                .indicators(0)
                                .observations(0)
                                .measures(0)
                                .plans(2),
                        Stream.of(bare(), Plan.builder().title("计划".repeat(200)).build()))
                .flatMap(plans -> plans)
                .toList();
    }

    /** Attributes whose value is empty, each the last that is said of its thing. */
    private static Plan bare() {
        return Plan.builder()
                .title("计划")
                .addIndicator(Indicator.builder()
                        .name("学位")
                        .addTarget(Target.builder()
                                .subject("学位")
                                .aspect(Aspect.INCREMENT)
                                .criterion(new Criterion.Qualitative("持续增加"))
                                .putAttribute("checked", "")
                                .build())
                        .putAttribute("checked", "")
                        .build())
                .addMeasure(Measure.builder().putAttribute("checked", "").build())
                .addUnit(ResponsibleUnit.builder()
                        .id("u1")
                        .name("区教育局")
                        .putAttribute("checked", "")
                        .build())
                .putAttribute("checked", "")
                .build();
    }

    /** Plans as they are read from documents: the samples of the examples. */
    private static Stream<Plan> readPlans() throws IOException {
        Path samples = Path.of("..", "examples", "src", "main", "resources", "org", "planmodel", "examples");
        List<Plan> plans = new ArrayList<>();
        for (String name : List.of("annual-plan.txt", "five-year-outline.txt", "task-breakdown.txt")) {
            plans.add(Plans.read(samples.resolve(name)).plan());
        }
        return plans.stream();
    }

    @Test
    void thereAreFormatsToTest() {
        assertThat(formats()).contains("csv", "json", "jsonl", "statements", "stratml", "yaml");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsReadBackIsEqualButForTheDeclaredLoss(String format) throws IOException {
        for (Plan plan : Stream.concat(plans().stream(), readPlans()).toList()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LossReport losses = PlanFormats.standard().write(plan, out, format);

            ReadResult result = PlanFormats.standard().read(out.toByteArray(), nameOf(format));

            assertThat(result.problems()).as(plan.title()).isEmpty();
            assertThat(result.format()).contains(format);
            assertThat(BlankedPlan.of(result.plan(), losses))
                    .as("%s in %s, which lost %s", plan.title(), format, losses)
                    .isEqualTo(BlankedPlan.of(plan, losses));
            if (losses.isLossless()) {
                assertThat(result.plan()).isEqualTo(plan);
            }
        }
    }

    private static String nameOf(String format) {
        return "plan." + PlanFormats.standard().getFormat(format).extensions().get(0);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenTwiceIsTheSame(String format) throws IOException {
        for (Plan plan : plans().subList(0, 10)) {
            ByteArrayOutputStream once = new ByteArrayOutputStream();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            LossReport first = PlanFormats.standard().write(plan, once, format);
            LossReport second = PlanFormats.standard().write(plan, again, format);

            assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
            assertThat(second).isEqualTo(first);
        }
    }
}
