package org.planmodel.io.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadResult;
import org.planmodel.io.StrippedPlan;
import org.planmodel.testing.PlanGenerator;

class StratmlRoundTripTest {
    static Stream<Plan> plans() {
        return Stream.of(
                        PlanGenerator.seed(1).plans(30),
                        PlanGenerator.seed(100).awkwardTexts(true).plans(100),
                        PlanGenerator.seed(200)
                                .density(100)
                                .depth(7)
                                .measures(80)
                                .plans(5),
                        PlanGenerator.seed(300).density(0).depth(4).plans(5),
                        PlanGenerator.seed(400).measures(0).plans(2))
                .flatMap(plans -> plans);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanComesBackButForItsTextAndThePlacesInIt(Plan plan) throws IOException {
        ReadResult result = read(written(plan));
        assertThat(result.problems()).isEmpty();
        assertThat(result.plan()).isEqualTo(StrippedPlan.of(plan));
    }

    @Test
    void fourLevelsComeBackThroughTheTwoOfStratml() throws IOException {
        Measure leaf = Measure.builder().number("(1)").title("leaf").build();
        Measure third = Measure.builder().number("1.").addChild(leaf).build();
        Measure second = Measure.builder()
                .number("(一)")
                .addChildren(third, third.toBuilder().number("2.").build())
                .build();
        Measure unnumbered = Measure.builder().title("no number").addChild(leaf).build();
        Plan plan = Plan.builder()
                .title("深")
                .addMeasures(
                        Measure.builder()
                                .number("三、")
                                .addChildren(second, unnumbered)
                                .build(),
                        unnumbered)
                .build();
        assertThat(read(written(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void theSequenceIndicatorIsThePathOfNumbersAsWritten() throws IOException {
        Plan plan = Plan.builder()
                .title("深")
                .addMeasure(Measure.builder()
                        .number("三、")
                        .addChild(Measure.builder()
                                .number("(一)")
                                .addChild(Measure.builder().title("x").build())
                                .build())
                        .build())
                .build();
        assertThat(new String(written(plan), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<SequenceIndicator>三、/(一)</SequenceIndicator>")
                .contains("<SequenceIndicator>三、/(一)/#1</SequenceIndicator>");
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StratmlWriter().write(plan, out);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] bytes) {
        return new StratmlReader().read(PlanSource.of(bytes, "plan.stratml"));
    }
}
