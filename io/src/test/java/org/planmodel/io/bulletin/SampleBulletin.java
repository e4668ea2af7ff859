package org.planmodel.io.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.IndicatorKind;
import org.planmodel.ReportPeriod;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinDay;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.ClassChange;
import org.planmodel.bulletin.ClassCount;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.bulletin.RevisedFigure;
import org.planmodel.bulletin.UnitMonths;
import org.planmodel.bulletin.UnitPlace;
import org.planmodel.bulletin.UnitReporting;
import org.planmodel.evaluation.Light;
import org.planmodel.evaluation.Shares;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** A bulletin with each part that there is, and a unit whose words look like markup. */
final class SampleBulletin {
    static final String HOSTILE = "<script>alert(1)</script> | **x** & \u0001";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    static final BulletinItem INVESTMENT = item("T1", "固定资产投资")
            .isIndicator(true)
            .kind(IndicatorKind.EXPECTED)
            .itemClass(ItemClass.BEHIND)
            .goal(Sentence.verbatim("20000亿元"))
            .goalValue(Quantity.of(20000, "亿元"))
            .actual(Quantity.of(8000, "亿元"))
            .completion(new BigDecimal("40.00"))
            .pace(new BigDecimal("50.00"))
            .gap(new BigDecimal("-10.00"))
            .light(new Light(new Sentence("yellow card", "黄牌"), new Sentence("behind", "进度滞后"), Light.Signal.WARNING))
            .reason(HOSTILE)
            .nextStep("抓紧开工")
            .units(List.of("区发展改革局"))
            .dataEnd(JUNE)
            .build();

    static final BulletinItem WATER = item("T2", "用水总量")
            .isIndicator(false)
            .itemClass(ItemClass.ON_TRACK)
            .goal(new Sentence("at most 4亿立方米", "不超过4亿立方米"))
            .actual(Quantity.of(2, "亿立方米"))
            .isCeiling(true)
            .completion(new BigDecimal("50.00"))
            .pace(new BigDecimal("50.00"))
            .gap(new BigDecimal("0.00"))
            .units(List.of("区水务局"))
            .dataEnd(JUNE)
            .build();

    static final Bulletin BULLETIN = Bulletin.builder()
            .planTitle("青屿区2026年国民经济和社会发展计划")
            .issuer("青屿区发展和改革局")
            .number(2)
            .period(ReportPeriod.ofMonths(2026, 1, 6))
            .knownOn(LocalDate.of(2026, 7, 15))
            .previous(new BulletinDay(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 15)))
            .addClass(ClassCount.of(ItemClass.ON_TRACK, 1, Optional.of(new BigDecimal("50.0"))))
            .addClass(ClassCount.of(ItemClass.BEHIND, 1, Optional.of(new BigDecimal("50.0"))))
            .shareMethod(Shares.Method.PLAIN)
            .addItem(INVESTMENT)
            .addItem(WATER)
            .addReporting(UnitReporting.builder()
                    .unit("a")
                    .name("区发展改革局")
                    .state(UnitReporting.State.LATE)
                    .days(3)
                    .submittedOn(LocalDate.of(2026, 7, 11))
                    .build())
            .addReporting(UnitReporting.builder()
                    .unit("b")
                    .name("区水务局")
                    .state(UnitReporting.State.MISSING)
                    .days(7)
                    .build())
            .addRanking(UnitPlace.builder()
                    .unit("b")
                    .name("区水务局")
                    .rank(1)
                    .judged(1)
                    .onPace(1)
                    .share(new BigDecimal("100.0"))
                    .build())
            .addRanking(UnitPlace.builder()
                    .unit("a")
                    .name("区发展改革局")
                    .rank(2)
                    .judged(1)
                    .onPace(0)
                    .share(new BigDecimal("0.0"))
                    .build())
            .rankingBasis(Sentence.verbatim("按达序时率"))
            .addMonth(new UnitMonths(
                    "a", "区发展改革局", List.of(new UnitMonths.Month(1, 0, 0), new UnitMonths.Month(2, 4, 3))))
            .addChange(new ClassChange(INVESTMENT.item(), INVESTMENT.name(), ItemClass.ON_TRACK, ItemClass.BEHIND))
            .addRevision(RevisedFigure.builder()
                    .item(INVESTMENT.item())
                    .name(INVESTMENT.name())
                    .period(ReportPeriod.ofMonths(2026, 1, 3))
                    .before("40亿元")
                    .after("38亿元")
                    .reason("统计核减")
                    .build())
            .addDemand(Sentence.verbatim("区水务局要立即补报。"))
            .build();

    private SampleBulletin() {}

    private static BulletinItem.Builder item(String id, String name) {
        BulletinItem.Builder item = BulletinItem.builder();
        item.item(ReportItem.target(id))
                .name(Sentence.verbatim(name))
                .lightReason(Sentence.EMPTY)
                .explanation(Sentence.EMPTY)
                .needed(Sentence.EMPTY);
        return item;
    }
}
