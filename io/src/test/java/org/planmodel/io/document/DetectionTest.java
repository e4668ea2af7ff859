package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadResult;
import org.planmodel.io.document.samples.MarkupSample;
import org.planmodel.io.document.samples.SamplePlan;

/** The content counts, whatever the name. */
class DetectionTest {
    private static ReadResult read(byte[] file, String name) {
        return PlanFormats.standard().read(file, name);
    }

    @Test
    void a_web_page_named_as_a_word_file_is_read_as_a_page_and_said() {
        ReadResult result = read(MarkupSample.html(SamplePlan.TASK_BREAKDOWN.lines()), "plan.doc");
        assertThat(result.format()).contains("html");
        assertThat(result.orThrow().measures()).isNotEmpty();
        assertThat(result.problems())
                .anyMatch(problem -> problem.is(DocumentProblem.NAME_MISLEADS)
                        && problem.message().contains(".doc"));
    }

    @Test
    void a_table_in_html_named_as_a_workbook_is_read_as_a_table() {
        String page =
                "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><meta charset=utf-8></head><body><table>"
                        + "<tr><td colspan=4>云岭市2026年国民经济和社会发展计划主要指标</td></tr>"
                        + "<tr><td>指标</td><td>单位</td><td>2026年目标</td><td>属性</td></tr>"
                        + "<tr><td>地区生产总值增长</td><td>%</td><td>6.5</td><td>预期性</td></tr></table></body></html>";
        ReadResult result = read(page.getBytes(StandardCharsets.UTF_8), "指标.xls");
        assertThat(result.format()).contains("html");
        assertThat(result.orThrow().indicators())
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.name()).contains("地区生产总值"));
    }

    @Test
    void a_name_that_fits_is_not_mentioned() {
        byte[] page = MarkupSample.html(List.of("云岭市2026年国民经济和社会发展计划", "一、主要目标", "地区生产总值增长6%。"));
        assertThat(read(page, "plan.htm").problems()).noneMatch(problem -> problem.is(DocumentProblem.NAME_MISLEADS));
    }
}
