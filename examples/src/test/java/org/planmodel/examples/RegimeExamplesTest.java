package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the examples of evaluation and assessment print. */
class RegimeExamplesTest {
    private interface Program {
        void run(PrintStream out) throws IOException;
    }

    private static String printed(Program program) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        program.run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void targetsSayWhereTheyStandAndWhatItWouldTake() throws IOException {
        assertThat(printed(EvaluateTargets::run))
                .contains("社会消费品零售总额：2026年1-6月累计338.6亿元，计划目标超720亿元，完成47.03%，序时进度50.00%（按月），慢序时进度2.97个百分点")
                .contains("还差381.4亿元，余下6个月平均每月需完成63.57亿元，此前平均每月完成56.43亿元")
                .contains("空气质量优良天数比例");
    }

    @Test
    void unitsAreRankedAndEachPointIsExplained() throws IOException {
        assertThat(printed(AssessUnits::run))
                .contains("区发展和改革局：总得分98.46分", "区生态环境局：总得分96.08分")
                .contains("因“约束性指标未完成”，等次不得高于良好");
    }

    @Test
    void aDraftIsRehearsedAndSaysWhoMoves() throws IOException {
        String rehearsal = printed(RehearseScheme::run);

        assertThat(rehearsal).contains("* ");
        assertThat(rehearsal.lines()).hasSize(5);
    }
}
