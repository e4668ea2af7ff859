package org.planmodel.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.testing.PlanGenerator;

class HtmlWriterTest {
    private static final String TEXT = "一、任务\n新增国家高新技术企业500家以上。";

    private static Plan plan() {
        Target target = Target.builder()
                .id("t1")
                .subject("国家高新技术企业")
                .action("新增")
                .aspect(Aspect.INCREMENT)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of(500, "家")))
                .source(SourceSpan.of(15, 19))
                .build();
        return Plan.builder()
                .title("云河市2024年计划")
                .text(TEXT)
                .addUnit(ResponsibleUnit.builder().id("u1").name("科创局").build())
                .addMeasure(Measure.builder()
                        .number("一、")
                        .title("任务")
                        .addTarget(target)
                        .addResponsibility(Responsibility.of("u1", Role.LEAD))
                        .build())
                .addOutline(Section.builder()
                        .role(SectionRole.TASKS)
                        .marker("一、")
                        .title("任务")
                        .addChildren(leaf(0, 5), leaf(5, TEXT.length()))
                        .source(SourceSpan.of(0, TEXT.length()))
                        .build())
                .build();
    }

    private static Section leaf(int start, int end) {
        return Section.builder()
                .role(SectionRole.PARAGRAPH)
                .source(SourceSpan.of(start, end))
                .build();
    }

    @Test
    void aTargetIsMarkedWhereItStandsAndLeadsToHowItIsRead() throws IOException {
        Document page = page(plan());
        Element mark = page.selectFirst("a.m.target");
        assertThat(mark.text()).isEqualTo("500家");
        Element row = page.getElementById(mark.attr("href").substring(1));
        assertThat(row.select("td").eachText())
                .containsExactly("新增国家高新技术企业", "增量", "不低于500家", "科创局 (牵头)", "一、任务", "见原文");
        assertThat(page.getElementById("at-" + row.id())).isSameAs(mark);
    }

    @Test
    void theHeadingOfASectionIsAHeadingAndStandsInTheContents() throws IOException {
        Document page = page(plan());
        assertThat(page.selectFirst(".text h2").text()).isEqualTo("一、任务");
        Element link = page.selectFirst(".side nav a");
        assertThat(link.text()).isEqualTo("一、任务");
        assertThat(page.getElementById(link.attr("href").substring(1)).text()).isEqualTo("一、任务");
    }

    @Test
    void theWholeTextOfThePlanIsOnThePage() throws IOException {
        Plan plan = PlanGenerator.seed(8).measures(40).plan();
        String shown = page(plan).selectFirst(".text").text().replaceAll("\\s", "");
        assertThat(shown).isEqualTo(plan.text().orElseThrow().replaceAll("\\s", ""));
    }

    @Test
    void everyStatementOfTheTextIsMarked() throws IOException {
        Plan plan = PlanGenerator.seed(8).measures(40).plan();
        Document page = page(plan);
        long statements = plan.allTargets().count()
                + plan.observations().size()
                + plan.allMeasures()
                        .mapToInt(measure -> measure.milestones().size())
                        .sum()
                + plan.allMeasures()
                        .mapToInt(measure -> measure.responsibilities().size())
                        .sum();
        assertThat(page.select(".annex tr[data-kind]")).hasSize((int) statements);
        assertThat(page.select("[id^=at-]")).hasSize((int) statements);
    }

    @Test
    void noTextOfAPlanBecomesMarkup() throws IOException {
        Plan plan = PlanGenerator.seed(5).awkwardTexts(true).measures(100).plan();
        Document page = page(plan);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[onclick], [onload], img, iframe, object, link"))
                .isEmpty();
        assertThat(page.text()).contains("<script>alert(1)</script>", "&amp;lt;&#13;]]>");
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws IOException {
        String html = html(PlanGenerator.seed(5).measures(100).plan());
        assertThat(html).doesNotContain("http://", "https://", "@import", "url(");
    }

    @Test
    void thePageAdmitsOnlyItsOwnScript() throws IOException, NoSuchAlgorithmException {
        Document page = page(plan());
        String script = page.selectFirst("script").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'")
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void filtersAreOfferedForWhatThePlanHas() throws IOException {
        Document page = page(PlanGenerator.seed(8).measures(40).plan());
        assertThat(page.select(".filters select").eachAttr("name"))
                .containsExactly("type", "unit", "aspect", "commitment");
        assertThat(page.select("select[name=commitment] option").eachText()).contains("确保", "力争");
    }

    @Test
    void aPlanWithoutItsTextShowsItsMeasures() throws IOException {
        Document page = page(plan().toBuilder()
                .text(java.util.Optional.empty())
                .outline(List.of())
                .build());
        assertThat(page.selectFirst(".text h2").text()).isEqualTo("一、任务");
        assertThat(page.select("a.m")).isEmpty();
    }

    @Test
    void anEnglishPlanHasEnglishWords() throws IOException {
        Document page = page(Plan.builder().title("Annual plan").build());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst(".menu").text()).isEqualTo("Menu");
    }

    @Test
    void overlappingStatementsShareOneMark() throws IOException {
        Plan plan = plan();
        Target first = plan.getTarget("t1");
        Target second = first.toBuilder().id("t2").source(SourceSpan.of(17, 21)).build();
        Measure measure = plan.measures().get(0).toBuilder().addTarget(second).build();
        Document page = page(plan.toBuilder().measures(List.of(measure)).build());
        assertThat(page.select("a.m").eachText()).containsExactly("50", "0家", "以上");
        assertThat(page.select("a.m").eachAttr("data-s")).containsExactly("t1", "t1 t2", "t2");
    }

    private static Document page(Plan plan) throws IOException {
        return Jsoup.parse(html(plan));
    }

    private static String html(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
