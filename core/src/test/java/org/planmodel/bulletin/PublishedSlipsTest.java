package org.planmodel.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.ReportPeriod;
import org.planmodel.evaluation.Shares;
import org.planmodel.problem.Problem;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** Slips of bulletins that were published, each typed into a {@link Bulletin} as it stood there: its own proof-reading finds it. */
class PublishedSlipsTest {
    private static Bulletin.Builder bulletin(int month) {
        Bulletin.Builder bulletin = Bulletin.builder();
        bulletin.planTitle("年度计划")
                .period(ReportPeriod.ofMonths(2019, 1, month))
                .knownOn(LocalDate.of(2019, 12, 20))
                .shareMethod(Shares.Method.PLAIN)
                .rankingBasis(Sentence.EMPTY);
        return bulletin;
    }

    private static ClassCount count(ItemClass itemClass, int count, String share) {
        return ClassCount.of(itemClass, count, share.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(share)));
    }

    private static List<String> found(Bulletin.Builder bulletin) {
        return bulletin.build().problems().stream().map(Problem::message).toList();
    }

    @Test
    @DisplayName("Jinzhai: 162 of 222 printed 72.9 so that five shares give 100.0")
    void aShareThatWasTouchedUp() {
        assertThat(found(bulletin(9)
                        .statedTotal(222)
                        .classes(List.of(
                                count(ItemClass.ACHIEVED, 17, "7.7"),
                                count(ItemClass.AHEAD, 10, "4.5"),
                                count(ItemClass.ON_TRACK, 24, "10.8"),
                                count(ItemClass.NOT_STARTED, 9, "4.1"),
                                count(ItemClass.BEHIND, 162, "72.9")))))
                .containsExactly("162 of 222 is 73.0 %, not 72.9 %");
    }

    @Test
    @DisplayName("LYG25: 45 items but 24+9+11 = 44, and 50 but 14+7+26 = 47")
    void classesThatAreNotNamed() {
        assertThat(found(bulletin(9)
                        .statedTotal(45)
                        .classes(List.of(
                                count(ItemClass.ACHIEVED, 24, ""),
                                count(ItemClass.AHEAD, 9, ""),
                                count(ItemClass.ON_TRACK, 11, "")))))
                .containsExactly("45 are stated in all, but the classes add up to 44");
        assertThat(found(bulletin(9)
                        .statedTotal(50)
                        .classes(List.of(
                                count(ItemClass.ACHIEVED, 14, ""),
                                count(ItemClass.AHEAD, 7, ""),
                                count(ItemClass.ON_TRACK, 26, "")))))
                .containsExactly("50 are stated in all, but the classes add up to 47");
    }

    @Test
    @DisplayName("XT19: 3 of 15 printed 27 %")
    void aShareOfSomethingElse() {
        assertThat(found(bulletin(9)
                        .classes(List.of(count(ItemClass.AHEAD, 3, "27"), count(ItemClass.ON_TRACK, 12, "80")))))
                .contains("3 of 15 is 20 %, not 27 %");
    }

    @Test
    @DisplayName("DG16: 132 items but the shares are of 125")
    void sharesOfAnotherTotal() {
        assertThat(found(bulletin(9)
                        .statedTotal(132)
                        .classes(List.of(count(ItemClass.ON_TRACK, 100, "80.0"), count(ItemClass.BEHIND, 25, "20.0")))))
                .containsExactly(
                        "132 are stated in all, but the classes add up to 125",
                        "100 of 132 is 75.8 %, not 80.0 %",
                        "25 of 132 is 18.9 %, not 20.0 %");
    }

    private static BulletinItem.Builder item() {
        BulletinItem.Builder item = BulletinItem.builder();
        item.item(ReportItem.target("T1"))
                .name(Sentence.verbatim("投资"))
                .isIndicator(true)
                .itemClass(ItemClass.AHEAD)
                .goal(Sentence.EMPTY)
                .lightReason(Sentence.EMPTY)
                .explanation(Sentence.EMPTY)
                .needed(Sentence.EMPTY);
        return item;
    }

    @Test
    @DisplayName("GD: 2.74 of 10.66 printed 21.85 % while the stated +9 points fit 25.70 %")
    void aRatioThatDoesNotFollow() {
        BulletinItem.Builder printed = item().actual(Quantity.of("2.74", "亿元"))
                .goalValue(Quantity.of("10.66", "亿元"))
                .pace(new BigDecimal("16.67"))
                .gap(new BigDecimal("9"));

        assertThat(found(bulletin(2)
                        .classes(List.of(count(ItemClass.AHEAD, 1, "100")))
                        .addItem(printed.completion(new BigDecimal("21.85")).build())))
                .containsExactly("21.85 % less 16.67 % is 5.18 points, not 9", "2.74 of 10.66 is 25.70 %, not 21.85 %");
        assertThat(found(bulletin(2)
                        .classes(List.of(count(ItemClass.AHEAD, 1, "100")))
                        .addItem(printed.completion(new BigDecimal("25.70")).build())))
                .isEmpty();
    }

    @Test
    @DisplayName("A distance is that of the two figures: 6.1 against 7 is 0.9, not 0.8")
    void aDistanceThatDoesNotFollow() {
        BulletinItem.Builder growth = item().actual(Quantity.of("6.1", "%")).goalValue(Quantity.of("7", "%"));

        assertThat(found(bulletin(9)
                        .classes(List.of(count(ItemClass.AHEAD, 1, "100")))
                        .addItem(growth.margin(Quantity.of("-0.8", "%")).build())))
                .containsExactly("6.1% is 0.9% from the target of 7%, not -0.8%");
        assertThat(found(bulletin(9)
                        .classes(List.of(count(ItemClass.AHEAD, 1, "100")))
                        .addItem(growth.margin(Quantity.of("-0.9", "%")).build())))
                .isEmpty();
    }
}
