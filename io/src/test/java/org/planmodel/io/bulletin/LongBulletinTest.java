package org.planmodel.io.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.bulletin.SampleBulletin.BULLETIN;
import static org.planmodel.io.bulletin.SampleBulletin.INVESTMENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.planmodel.IndicatorKind;
import org.planmodel.ReportPeriod;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.BulletinMeasure;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.bulletin.UnitPlace;
import org.planmodel.bulletin.UnitReporting;
import org.planmodel.evaluation.Shares;
import org.planmodel.io.internal.WordPage;
import org.planmodel.progress.ReportItem;
import org.planmodel.wording.Language;
import org.planmodel.wording.Sentence;

/** The text of a bulletin stays short however many targets there are: what is long stands in annexes. */
class LongBulletinTest {
    private static BulletinItem item(int place) {
        return INVESTMENT.toBuilder()
                .item(ReportItem.target("L" + place))
                .name(Sentence.verbatim("事项" + place))
                .isIndicator(false)
                .kind(Optional.empty())
                .gap(new BigDecimal(-place))
                .reason("选址未定。")
                .nextStep("本月内定址。")
                .units(List.of("区教育局", "区住建局", "区财政局"))
                .build();
    }

    private static Bulletin manyBehind() {
        List<BulletinItem> items = new ArrayList<>();
        IntStream.rangeClosed(1, 20).forEach(place -> items.add(item(place)));
        items.set(2, item(3).toBuilder().kind(IndicatorKind.BINDING).build());
        items.set(4, item(5).toBuilder().itemClass(ItemClass.NOT_STARTED).build());
        items.set(6, item(7).toBuilder().itemClass(ItemClass.MISSED).build());
        return BULLETIN.toBuilder().items(items).build();
    }

    private static byte[] bytes(BulletinWriter writer, Bulletin bulletin) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(bulletin, out);
        return out.toByteArray();
    }

    private static Document page(Bulletin bulletin) throws IOException {
        return Jsoup.parse(new String(
                bytes(BulletinWriter.of(BulletinFormat.HTML).withoutCharts(), bulletin), StandardCharsets.UTF_8));
    }

    @Test
    void theGravestAreExplainedInTheTextAndAllStandInAnAnnex() throws IOException {
        Document page = page(manyBehind());

        assertThat(page.select(".entry h3").eachText())
                .as("a binding one, one that was missed, one not started, then the widest gaps")
                .extracting(title -> title.substring(0, title.indexOf(' ')))
                .containsExactly("1．事项3", "2．事项7", "3．事项5", "4．事项20", "5．事项19", "6．事项18");
        assertThat(page.select("p").eachText()).anyMatch(text -> text.endsWith("以下6项较为突出，逐项说明；全部滞后事项见附件1。"));
        Element annex = page.selectFirst("#annex-1 + table");
        assertThat(annex.select("tbody tr")).hasSize(20);
        assertThat(annex.select("tbody tr").get(3).select("td").eachText())
                .containsExactly("4．事项4", "20000亿元", "8000亿元", "低于序时4个百分点", "▲黄牌", "区教育局等3个单位", "选址未定；下一步：本月内定址。");
    }

    @Test
    void theAnnexesAreListedBelowTheTextAndLeadToTheirPlaces() throws IOException {
        Document page = page(manyBehind());

        assertThat(page.select(".annexes a").eachText()).containsExactly("附件1：进度滞后事项清单", "附件2：全部量化目标进展情况");
        assertThat(page.select(".annexes a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void theAnnexesOfADocumentLieOnTheirSideBehindTheText() throws IOException {
        byte[] written = bytes(BulletinWriter.of(BulletinFormat.DOCX), manyBehind());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getCTP().getPPr() != null
                                    && paragraph.getCTP().getPPr().isSetSectPr()))
                    .hasSize(1);
            assertThat(document.getTables())
                    .allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader())
                            .as("the heading is repeated on each page")
                            .isTrue());
        }
    }

    @Test
    void theColumnsOfATableAreAsWideAsTheirWordsAndFillTheTable() throws IOException {
        byte[] written = bytes(BulletinWriter.of(BulletinFormat.DOCX), manyBehind());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
            XWPFTable list = document.getTables().get(document.getTables().size() - 2);
            List<Integer> widths = list.getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> Integer.parseInt(column.getW().toString()))
                    .toList();

            assertThat(widths.get(6)).as("reasons").isGreaterThan(3 * widths.get(4));
            assertThat(widths.stream().mapToInt(Integer::intValue).sum())
                    .isBetween(WordPage.ANNEX.width() - widths.size(), WordPage.ANNEX.width());
        }
    }

    @Test
    void onlyUnitsThatWereNotInTimeStandInTheTableOfReports() throws IOException {
        Bulletin bulletin = BULLETIN.toBuilder()
                .addReporting(UnitReporting.builder()
                        .unit("c")
                        .name("区教育局")
                        .state(UnitReporting.State.IN_TIME)
                        .days(0)
                        .submittedOn(LocalDate.of(2026, 7, 5))
                        .build())
                .build();

        assertThat(page(bulletin).select("tr:has(td[data-label=报送状态])").eachText())
                .containsExactly("区水务局 ■漏报 — 7", "区发展改革局 ▲迟报 2026年7月11日 3");
    }

    @Test
    void manyLateReportsAreCountedAndNamedOnlyInTheTable() throws IOException {
        Bulletin.Builder many = BULLETIN.toBuilder();
        for (int unit = 1; unit <= 20; unit++) {
            many.addReporting(UnitReporting.builder()
                    .unit("u" + unit)
                    .name("第" + unit + "街道")
                    .state(UnitReporting.State.LATE)
                    .days(2)
                    .submittedOn(LocalDate.of(2026, 7, 10))
                    .build());
        }

        assertThat(page(many.build()).select("p").eachText())
                .contains("本期应报送单位22个：迟报21个、漏报1个。未按时报送的单位见下表。")
                .noneMatch(text -> text.contains("第7街道"));
    }

    private static UnitPlace place(String name, String group, int rank) {
        return UnitPlace.builder()
                .unit(name)
                .name(name)
                .group(group)
                .rank(rank)
                .judged(3)
                .onPace(2)
                .share(new BigDecimal("66.7"))
                .build();
    }

    @Test
    void theUnitsOfAGroupStandBelowItsName() throws IOException {
        Bulletin grouped = BULLETIN.toBuilder()
                .ranking(List.of(place("区水务局", "区直部门", 1), place("区教育局", "区直部门", 2), place("北渚街道", "街道", 1)))
                .build();

        assertThat(page(grouped)
                        .select("h3:matchesOwn(^(区直部门|街道)$) + table tbody tr")
                        .eachText())
                .containsExactly("1 区水务局 3 2 66.7%", "2 区教育局 3 2 66.7%", "1 北渚街道 3 2 66.7%");
        assertThat(Jsoup.parse(BulletinCharts.svg(grouped, Language.CHINESE).get("ranking"), Parser.xmlParser())
                        .select("text")
                        .eachText())
                .containsExactly("区直部门", "1．区水务局", "66.7%", "2．区教育局", "66.7%", "街道", "1．北渚街道", "66.7%");
    }

    @Test
    void aBulletinWithoutAnythingSaysSoAndHasNoEmptyTables() throws IOException {
        Bulletin empty = Bulletin.builder()
                .planTitle("计划")
                .period(ReportPeriod.ofMonths(2026, 1, 3))
                .knownOn(LocalDate.of(2026, 4, 15))
                .shareMethod(Shares.Method.PLAIN)
                .rankingBasis(Sentence.EMPTY)
                .build();

        assertThat(page(empty).select("table, .annex, .annexes, figure")).isEmpty();
        assertThat(page(empty).select("p").eachText())
                .contains("本期没有纳入评价的目标。", "本期没有可排名的责任单位。", "本期无应报送单位。")
                .noneMatch(String::isBlank);
        for (BulletinFormat format : BulletinFormat.values()) {
            assertThat(bytes(BulletinWriter.of(format).withLanguage(Language.ENGLISH), empty))
                    .isNotEmpty();
        }
    }

    @Test
    void aTaskIsNotNumberedTwice() throws IOException {
        Bulletin bulletin = BULLETIN.toBuilder()
                .addMeasure(BulletinMeasure.builder()
                        .item(ReportItem.measure("m"))
                        .number("(二)3.(4)")
                        .name("(4)健全人才评价体系")
                        .state(BulletinMeasure.State.REPORTED)
                        .build())
                .build();

        assertThat(page(bulletin).select("td[data-label=任务]").text()).isEqualTo("(二)3.(4) 健全人才评价体系");
    }
}
