package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole circle: plan, breakdown, forms, filled forms read back, four bulletins, assessment. */
class TrackYearTest {
    private static final Path BAO_AN = Path.of("../../shared/plans/baoan-2024.txt");

    private static String run(int status, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int ended = TrackYear.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(ended).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSamplePlanGoesThroughItsYear(@TempDir Path folder) throws IOException {
        String said = run(0, "--out", folder.toString());

        assertThat(said).contains("[6/6]").contains("bulletin 4:").contains(", 0 figures that do not fit");
        assertThat(said).contains("\n      0 errors and ");
        assertThat(files(folder))
                .contains(
                        "plan.json",
                        "breakdown.xlsx",
                        "assessment.md",
                        "bulletins/2026-1.html",
                        "bulletins/2026-4.docx",
                        "bulletins/2026-4.md",
                        "bulletins/2026-4.en.html",
                        "bulletins/2026-4-pace.svg",
                        "bulletins/2026-4-ranking.svg",
                        "bulletins/2026-4-months.svg");
        assertThat(files(folder).stream().filter(name -> name.startsWith("reports/")))
                .as("twelve months, fourteen units that lead and eight sub-districts, one report missing")
                .hasSize(12 * (14 + 8) - 1);
        String summer = Files.readString(folder.resolve("bulletins/2026-2.md"));
        assertThat(summer).contains("## 三、进度滞后事项", "滞后原因（单位自述）", "漏报：", "（占比按最大余额法修约，合计为100%）");
        assertThat(summer)
                .as("each sub-district by itself, ranked apart")
                .contains("8个单位中", "### 区直部门", "### 街道\n")
                .doesNotContain("打造特色消费街区 | 区商务局 | 每个街道1条以上 | 1条");
        assertThat(Files.readString(folder.resolve("bulletins/2026-3.md"))).contains("统计部门核减");
        assertThat(Files.readString(folder.resolve("bulletins/2026-4.md"))).contains("考核得分", "已复核");
        String spring = Files.readString(folder.resolve("bulletins/2026-1.md"));
        assertThat(spring + summer)
                .as("what is counted one by one is reported in whole numbers")
                .doesNotContainPattern("[0-9]\\.[0-9]+(家|个|项|套|所) \\|");
        assertThat(summer.lines().filter(line -> line.endsWith("| 未说明 |")))
                .as("most of some forty say why they lag")
                .hasSizeLessThan(8);
        assertThat(summer.lines().filter(line -> line.contains("施工许可")))
                .allSatisfy(line -> assertThat(line).doesNotContain("企业", "增速", "率 |", "人才"));
        assertThat(Files.readString(folder.resolve("assessment.md"))).contains("总得分", "目标任务完成情况");
    }

    @Test
    void thePlanOfBaoAnGoesThroughItsYear(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.exists(BAO_AN), "skipped: plans/baoan-2024.txt is not in ../shared");

        String said = run(0, BAO_AN.toString(), "--out", folder.toString());

        assertThat(said).contains("bulletin 4:").contains("\n      0 errors and ");
        assertThat(said.lines().filter(line -> line.contains(" bulletin ")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains(", 0 figures that do not fit"));
        assertThat(Files.readString(folder.resolve("bulletins/2024-2.md"))).contains("2024年1-6月执行情况的通报");
    }

    @Test
    void aWrongCommandLineAndAMissingFileAreToldApart() {
        assertThat(run(2, "a", "b")).contains("TrackYear: one plan at a time");
        assertThat(run(2, "--in")).contains("usage: TrackYear [FILE] [--out DIR]");
        assertThat(run(1, "no-such-plan.txt")).contains("TrackYear: no-such-plan.txt: no such file");
    }
}
