package org.planmodel.io.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.bulletin.SampleBulletin.BULLETIN;
import static org.planmodel.io.bulletin.SampleBulletin.INVESTMENT;
import static org.planmodel.io.bulletin.SampleBulletin.WATER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.hemf.record.emf.HemfRecordType;
import org.apache.poi.hemf.record.emf.HemfText;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinMeasure;
import org.planmodel.bulletin.BulletinMilestone;
import org.planmodel.bulletin.BulletinParts;
import org.planmodel.bulletin.ClassChange;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.evaluation.Light;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Language;
import org.planmodel.wording.Sentence;

class BulletinWriterTest {
    private static byte[] bytes(BulletinWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(BULLETIN, out);
        return out.toByteArray();
    }

    private static String text(BulletinFormat format) throws IOException {
        return new String(bytes(BulletinWriter.of(format)), StandardCharsets.UTF_8);
    }

    private static Document page() throws IOException {
        return Jsoup.parse(text(BulletinFormat.HTML));
    }

    @Test
    void thePageHasTheSectionsInTheOrderInWhichOfficesPublishThem() throws IOException {
        assertThat(page().select("h1").text()).isEqualTo("关于《青屿区2026年国民经济和社会发展计划》2026年1-6月执行情况的通报");
        assertThat(page().select(".head span").eachText()).containsExactly("2026年第2期", "青屿区发展和改革局", "发布日期：2026年7月15日");
        assertThat(page().select("h2").eachText())
                .containsExactly(
                        "一、总体情况",
                        "二、主要指标完成情况",
                        "三、进度滞后事项",
                        "四、进度报送情况",
                        "五、责任单位排名",
                        "六、较上期变化情况",
                        "七、下一步工作要求",
                        "附件：全部量化目标进展情况");
    }

    @Test
    void whatIsBehindStandsWithValueTargetGapUnitAndReason() throws IOException {
        Element entry = page().selectFirst(".entry");

        assertThat(entry.select("h3").text()).isEqualTo("1．固定资产投资 ▲黄牌（慢序时）");
        assertThat(entry.select("dt").eachText())
                .containsExactly("目标", "完成", "差距", "责任单位", "滞后原因（单位自述）", "下一步措施（单位自述）");
        assertThat(entry.select("dd").eachText().subList(0, 3))
                .as("goal and figure written alike")
                .containsExactly("20000亿元", "8000亿元（数据截至2026年6月30日）", "完成率40.00%，序时进度50.00%，低于序时进度10.00个百分点");
    }

    /** 近8000亿元 is not printed as 8000亿元. */
    @Test
    void aFigureThatIsNotExactKeepsItsWord() throws IOException {
        Bulletin nearly = BULLETIN.toBuilder()
                .items(List.of(INVESTMENT.toBuilder()
                        .inexactFigure(new Sentence("nearly 8000亿元", "近8000亿元"))
                        .build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinWriter.of(BulletinFormat.HTML).write(nearly, out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));

        assertThat(page.select(".entry dd").get(1).text()).isEqualTo("近8000亿元（数据截至2026年6月30日）");
        assertThat(page.select("td").eachText()).contains("近8000亿元").doesNotContain("8000亿元");
    }

    @Test
    void aLightIsAWordAndAShapeAndNeverOnlyAColour() throws IOException {
        assertThat(page().select(".light")).isNotEmpty().allSatisfy(light -> {
            assertThat(light.select("b").text()).isIn("★", "●", "◆", "▲", "■");
            assertThat(light.ownText()).isNotBlank();
        });
        assertThat(Light.Signal.values())
                .extracting(signal -> PaperWords.table().name(signal).chinese())
                .doesNotHaveDuplicates();
        assertThat(page().select(".note").eachText()).contains("图例：▲预警。未标注的，表示按规则不亮灯。较序时或目标，+为好于，-为差于。");
    }

    @Test
    void whatFellBehindIsNamedAndOtherChangesAreCounted() throws IOException {
        Bulletin more = BULLETIN.toBuilder()
                .addChange(new ClassChange(WATER.item(), WATER.name(), ItemClass.NO_DATA, ItemClass.ON_TRACK))
                .addChange(
                        new ClassChange(ReportItem.target("T3"), WATER.name(), ItemClass.NO_DATA, ItemClass.ON_TRACK))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinWriter.of(BulletinFormat.MARKDOWN).write(more, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("### 新增滞后\n\n- 按序时→慢序时（1项）：固定资产投资\n")
                .contains("### 其他变化\n\n- 无数据→按序时：2项\n")
                .doesNotContain("用水总量（");
    }

    @Test
    void theWordsOfAUnitCannotBecomeMarkup() throws IOException {
        assertThat(page().select("script")).isEmpty();
        assertThat(page().select("dd").get(4).text()).startsWith("<script>alert(1)</script> | **x** &");
        assertThat(text(BulletinFormat.MARKDOWN)).contains("\\<script\\>alert(1)\\</script\\> \\| \\*\\*x\\*\\* \\&");
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() throws IOException {
        assertThat(page().select("[src], link, script, iframe, object")).isEmpty();
        assertThat(page().select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
        assertThat(text(BulletinFormat.HTML)).doesNotContain("url(");
    }

    @Test
    void markdownHasARowForEachTargetAndNoLooseCells() throws IOException {
        String[] lines = text(BulletinFormat.MARKDOWN).split("\n");

        assertThat(lines).contains("| 固定资产投资 | 预期性 | 20000亿元 | 8000亿元 | 40.00% | 50.00% | -10.00个百分点 | 慢序时 | ▲黄牌 |");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("|") && lines[i - 1].startsWith("|")) {
                assertThat(cells(lines[i])).as(lines[i]).isEqualTo(cells(lines[i - 1]));
            }
        }
    }

    private static long cells(String line) {
        return line.replace("\\|", "").chars().filter(c -> c == '|').count();
    }

    @Test
    void theDocumentIsReadByWordsOwnRules() throws IOException {
        byte[] written = bytes(BulletinWriter.of(BulletinFormat.DOCX));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(document.getTables()).hasSize(6);
            XWPFTable indicators = document.getTables().get(1);
            assertThat(indicators.getRow(1).getCell(8).getText()).isEqualTo("▲黄牌");
            assertThat(words.getText()).contains("三、进度滞后事项", "1．固定资产投资 ▲黄牌（慢序时）", "滞后原因（单位自述）：<script>");
            assertThat(document.getParagraphs().get(0).getStyle()).isEqualTo("Title");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBytesAreTheSameInAnyLocaleAndZone(BulletinFormat format) throws IOException {
        byte[] here = bytes(BulletinWriter.of(format));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(bytes(BulletinWriter.of(format))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource
    void englishIsTheSecondLanguage(BulletinFormat format) throws IOException {
        assertThat(bytes(BulletinWriter.of(format).withLanguage(Language.ENGLISH)))
                .isNotEqualTo(bytes(BulletinWriter.of(format)));
        if (format == BulletinFormat.HTML) {
            Document english = Jsoup.parse(new String(
                    bytes(BulletinWriter.of(format).withLanguage(Language.ENGLISH)), StandardCharsets.UTF_8));
            assertThat(english.select("html").attr("lang")).isEqualTo("en");
            assertThat(english.select("h2").eachText()).startsWith("1. Overall state", "2. Main indicators");
            assertThat(english.select("h2, th, dt, figcaption").text()).doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }

    @Test
    void thereAreThreeChartsEachWithItsFiguresInWords() {
        Map<String, String> charts = BulletinCharts.svg(BULLETIN, Language.CHINESE);

        assertThat(charts.keySet()).containsExactly("months", "pace", "ranking");
        Document pace = Jsoup.parse(charts.get("pace"), Parser.xmlParser());
        assertThat(pace.select("svg").attr("viewBox")).isEqualTo("0.0 0.0 480.0 76.0");
        assertThat(pace.select("text").eachText())
                .containsExactly("固定资产投资", "完成40.00%，序时50.00%", "用水总量", "已用50.00%，序时50.00%");
        assertThat(Jsoup.parse(charts.get("months"), Parser.xmlParser())
                        .select("text")
                        .eachText())
                .contains("12月", "区发展改革局", "3/4");
        assertThat(Jsoup.parse(charts.get("ranking"), Parser.xmlParser())
                        .select("text")
                        .eachText())
                .containsSubsequence("1．区水务局", "100.0%", "2．区发展改革局", "0.0%");
    }

    @Test
    void thePageCanBeWrittenWithoutCharts() throws IOException {
        String page = new String(bytes(BulletinWriter.of(BulletinFormat.HTML).withoutCharts()), StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(page).select("svg, figure")).isEmpty();
        assertThat(page().select("figure svg")).hasSize(3);
    }

    @Test
    void aNameThatIsTooLongForItsPlaceIsCut() {
        assertThat(ChartCanvas.cut("很长很长的名称", 10, 45)).isEqualTo("很长很…");
        assertThat(ChartCanvas.cut("短", 10, 45)).isEqualTo("短");
    }

    @Test
    void theDocumentHoldsEachChartAsSvgAndForOtherProgramsAsAMetafile() throws Exception {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(bytes(BulletinWriter.of(BulletinFormat.DOCX))))) {
            List<String> parts = document.getPackage().getParts().stream()
                    .map(part -> part.getPartName().getName())
                    .filter(name -> name.startsWith("/word/media/"))
                    .sorted()
                    .toList();
            assertThat(parts)
                    .containsExactly(
                            "/word/media/months.emf",
                            "/word/media/months.svg",
                            "/word/media/pace.emf",
                            "/word/media/pace.svg",
                            "/word/media/ranking.emf",
                            "/word/media/ranking.svg");
            assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(document.getDocument().xmlText()).contains("asvg:svgBlip", "descr=\"完成率与序时进度对比");
        }
        assertThat(new String(
                        bytes(BulletinWriter.of(BulletinFormat.DOCX).withoutCharts()), StandardCharsets.ISO_8859_1))
                .doesNotContain("word/media/");
    }

    @Test
    void theMetafileIsReadByAnotherLibraryWithItsWordsInPlace() {
        ChartCanvas canvas = new ChartCanvas(60);
        canvas.fill(10, 20, 100, 9, ChartCanvas.GOOD);
        canvas.text("固定资产投资", 0, 40, 12, ChartCanvas.INK);

        HemfPicture picture = new HemfPicture(new ByteArrayInputStream(EmfPicture.of(canvas)));

        assertThat(picture.getRecords())
                .filteredOn(HemfText.EmfExtTextOutW.class::isInstance)
                .singleElement()
                .satisfies(record -> assertThat(((HemfText.EmfExtTextOutW) record).getText(StandardCharsets.UTF_16LE))
                        .isEqualTo("固定资产投资"));
        assertThat(picture.getRecords().get(picture.getRecords().size() - 1).getEmfRecordType())
                .isEqualTo(HemfRecordType.eof);
        assertThat(EmfPicture.of(canvas)).isEqualTo(EmfPicture.of(canvas));
    }

    @Test
    void markdownShowsItsChartsFromFilesBesideIt(@TempDir Path folder) throws IOException {
        BulletinWriter.of(BulletinFormat.MARKDOWN).write(BULLETIN, folder.resolve("2026-2.md"));

        assertThat(Files.readString(folder.resolve("2026-2.md")))
                .contains("](<2026-2-pace.svg>)", "](<2026-2-ranking.svg>)", "![各责任单位达序时率]");
        assertThat(Files.readString(folder.resolve("2026-2-months.svg")))
                .startsWith("<?xml")
                .contains("<svg");
        assertThat(text(BulletinFormat.MARKDOWN))
                .as("a stream has no files beside it")
                .doesNotContain(".svg");
    }

    @Test
    void projectsTasksAndPartsStandInEachFormat() throws IOException {
        Bulletin bulletin = BULLETIN.toBuilder()
                .addMilestone(BulletinMilestone.builder()
                        .item(ReportItem.milestone("m1", 1))
                        .project("跨海大桥")
                        .stage("合龙")
                        .due(LocalDate.of(2026, 5, 31))
                        .state(BulletinMilestone.State.OVERDUE)
                        .daysLate(30)
                        .progress("桥面施工")
                        .explanation(Sentence.EMPTY)
                        .build())
                .addMeasure(BulletinMeasure.builder()
                        .item(ReportItem.measure("m2"))
                        .name("优化营商环境")
                        .state(BulletinMeasure.State.AT_RISK)
                        .progress("印发方案")
                        .build())
                .addItem(SampleBulletin.WATER.toBuilder()
                        .itemClass(ItemClass.BEHIND)
                        .parts(new BulletinParts(List.of(
                                new BulletinParts.Part("福海街道", ItemClass.ACHIEVED, Optional.empty()),
                                new BulletinParts.Part("沙井街道", ItemClass.BEHIND, Optional.empty()))))
                        .build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinWriter.of(BulletinFormat.MARKDOWN).write(bulletin, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("重点项目节点进展", "| 跨海大桥 | 合龙 | 2026年5月31日 | ■超期未完成30天 | 桥面施工 |")
                .contains("定性任务进展", "| 优化营商环境 | ▲有困难，经努力可完成 | 印发方案 |")
                .contains("2个单位中1个完成", "- **滞后单位**：沙井街道");
    }

    @Test
    void aLongRankingIsDrawnInPiecesThatFitOnAPage() {
        List<List<Integer>> pieces = ChartCanvas.pieces(
                java.util.stream.IntStream.range(0, 60).boxed().toList());

        assertThat(pieces).extracting(List::size).containsExactly(26, 26, 8);
    }

    @Test
    void aTallChartLeavesItsCaptionAPlaceOnThePage() throws IOException {
        Bulletin.Builder many = BULLETIN.toBuilder();
        for (int i = 0; i < 60; i++) {
            many.addRanking(SampleBulletin.BULLETIN.ranking().get(0));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinWriter.of(BulletinFormat.DOCX).write(many.build(), out);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .flatExtracting(paragraph -> paragraph.getRuns())
                    .flatExtracting(run -> run.getEmbeddedPictures())
                    .as("pace, three pieces of the ranking in an annex on its side, months")
                    .hasSize(5)
                    .allSatisfy(picture -> assertThat(picture.getCTPicture()
                                    .getSpPr()
                                    .getXfrm()
                                    .getExt()
                                    .getCy())
                            .isLessThanOrEqualTo(190L * 36000));
        }
    }
}
