package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that compare and validate. */
class TrustExamplesTest {
    @TempDir
    Path folder;

    @Test
    void theSamplePlanIsComparedWithItsRevision() {
        Path page = folder.resolve("changes.html");
        Run run = Run.of(ComparePlans::run, "--out", page.toString());

        assertThat(run.complained()).isEmpty();
        assertThat(run.printed())
                .startsWith("32 changes, ")
                .contains("  target \"地区生产总值\" tightened from ≈6% to ≥6% (asks more)\n")
                .endsWith("written to " + page + "\n");
        assertThat(page).content().contains("<td>细颗粒物年均浓度</td>");
    }

    @Test
    void oneFileIsNotEnoughAndAMissingOrBrokenOneIsNamed() throws IOException {
        assertThat(Run.of(ComparePlans::run, "a.txt"))
                .extracting(Run::status, Run::complained)
                .containsExactly(
                        2,
                        "Example: two plans are needed, or none; usage: ComparePlans [EARLIER LATER] [--out FILE.md|.html|.xlsx]\n");
        Run missing = Run.of(ComparePlans::run, folder + "/a.txt", folder + "/b.txt");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.complained()).contains("a.txt does not exist").hasLineCount(1);
        Path good = Files.writeString(folder.resolve("good.json"), "{\"formatVersion\": \"1.0\", \"title\": \"t\"}");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        assertThat(Run.of(ComparePlans::run, good.toString(), bad.toString()).complained())
                .startsWith("Example: bad.json: ");
        assertThat(Run.of(ValidatePlan::run, bad.toString()).complained()).startsWith("Example: bad.json: ");
    }

    @Test
    void anOddPlaceIsFoundAndTheRulesThatDidNotRunAreNamed() throws IOException {
        Path plan = folder.resolve("plan.txt");
        Files.writeString(plan, "青屿区2026年国民经济和社会发展计划\n一、主要任务\n1.推动园区产出效能提升至每平方米2亿元以上。\n2.新建学校3所。\n");

        Run run = Run.of(ValidatePlan::run, plan.toString());
        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .contains("value-out-of-bounds")
                .contains(" of 40 rules ran\n")
                .contains("glossary-term-unused did not run: the plan has no glossary\n");

        assertThat(Run.of(ValidatePlan::run, plan.toString(), "--without", "value-out-of-bounds")
                        .printed())
                .contains("value-out-of-bounds did not run")
                .doesNotContain("2亿元");
        assertThat(Run.of(ValidatePlan::run, "--without", "no-rule").complained())
                .hasLineCount(1);
    }
}
