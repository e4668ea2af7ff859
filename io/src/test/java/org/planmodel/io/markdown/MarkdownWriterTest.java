package org.planmodel.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.io.Plans;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class MarkdownWriterTest {
    private static Target target(String subject, Aspect aspect, String value, String unit) {
        return Target.builder()
                .subject(subject)
                .aspect(aspect)
                .commitment(Commitment.FIRM)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(value, unit)))
                .build();
    }

    @Test
    void aPlanIsADocumentThatPeopleRead() throws IOException {
        Plan plan = Plan.builder()
                .title("青屿区2026年计划")
                .jurisdiction(Jurisdiction.of("青屿区", AdministrativeLevel.COUNTY))
                .issuedOn(LocalDate.of(2026, 2, 27))
                .addIndicator(Indicator.builder()
                        .name("地区生产总值")
                        .kind(IndicatorKind.EXPECTED)
                        .addTarget(target("地区生产总值", Aspect.GROWTH, "5.0", "%"))
                        .build())
                .addUnit(ResponsibleUnit.builder().id("u1").name("区工信局").build())
                .addMeasure(Measure.builder()
                        .number("一、")
                        .title("做强产业")
                        .addChild(Measure.builder()
                                .number("(一)")
                                .title("培育企业")
                                .text("让企业 *长大*。")
                                .addTarget(target("企业", Aspect.INCREMENT, "50", "家"))
                                .addMilestone(new Milestone(
                                        "产业园", "建成", Optional.of(LocalDate.of(2026, 6, 30)), Optional.empty()))
                                .addResponsibility(Responsibility.of("u1", Role.LEAD))
                                .build())
                        .build())
                .addGlossary(new GlossaryTerm("两湾", "区域布局", Optional.empty()))
                .build();
        assertThat(written(plan)).isEqualTo("""
                        # 青屿区2026年计划

                        行政区：青屿区

                        印发日期：2026-02-27

                        ## 主要指标

                        | 名称 | 目标值 | 属性 |
                        | --- | --- | --- |
                        | 地区生产总值 | 增长不低于5.0% | 预期性 |

                        ## 一、做强产业

                        ### (一)培育企业

                        让企业 \\*长大\\*。

                        目标：确保企业不低于50家

                        节点：产业园 建成（2026-06-30前）

                        责任分工——牵头：区工信局

                        ## 名词解释

                        **两湾**：区域布局
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "# no heading ! \\# no heading",
                "1. no list ! 1\\. no list",
                "- no item ! \\- no item",
                "a | b ! a \\| b",
                "<b>x</b> & y ! &lt;b&gt;x&lt;/b&gt; &amp; y",
                "[x](http://y) ! \\[x\\](http://y)",
                "*a* _b_ `c` ~~d~~ ! \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~",
                "2.0版 ! 2\\.0版",
                "增长2.0 ! 增长2.0",
            })
    void signsOfMarkdownAreEscaped(String text, String escaped) {
        assertThat(MarkdownText.line(text)).isEqualTo(escaped);
    }

    @Test
    void theFileNameChoosesTheFormat(@TempDir Path folder) throws IOException {
        Plan plan = PlanGenerator.seed(2).plan();
        Plans.write(plan, folder.resolve("plan.md"));
        assertThat(Files.readString(folder.resolve("plan.md"))).isEqualTo(written(plan));
    }

    @Test
    void noTextBreaksItsLine() throws IOException {
        assertThat(MarkdownText.line("a\r\nb\u2028c\u0085d\u0000e")).isEqualTo("a  b c d\uFFFDe");
        for (Plan plan : PlanGenerator.seed(60).awkwardTexts(true).plans(20).toList()) {
            long tables = written(plan)
                    .lines()
                    .filter(line -> line.startsWith("| ---"))
                    .count();
            assertThat(tables).isLessThanOrEqualTo(3);
        }
    }

    private static String written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownWriter().write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
