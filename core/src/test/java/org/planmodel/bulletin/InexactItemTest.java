package org.planmodel.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.bulletin.SmallYear.APRIL_15;
import static org.planmodel.bulletin.SmallYear.MARCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.ReportPeriod;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.evaluation.ObservationHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

/** A published figure that is not exact is printed as it was published: 近210亿元 is not 210亿元. */
class InexactItemTest {
    private static BulletinItem investment(Comparator said, String figure) {
        KnownObservation exact =
                KnownObservation.of("固定资产投资", ReportPeriod.ofMonths(2026, 1, 3), Quantity.parse(figure), APRIL_15);
        KnownObservation known = exact.toBuilder()
                .observation(exact.observation().toBuilder().comparator(said).build())
                .build();
        return SmallYear.request(List.of(), MARCH, APRIL_15)
                .putPublished("T1", ObservationHistory.of(known))
                .build()
                .bulletin()
                .items()
                .get(0);
    }

    @Test
    void theFigureKeepsItsWord() {
        BulletinItem nearly = investment(Comparator.NEARLY, "210亿元");

        assertThat(nearly.inexactFigure()).map(Sentence::chinese).contains("近210亿元");
        assertThat(nearly.actual()).contains(Quantity.parse("210亿元"));
        assertThat(nearly.itemClass()).isEqualTo(ItemClass.AWAITING_VERIFICATION);
        assertThat(nearly.explanation().chinese()).contains("不足以判定是否达到目标");
    }

    @Test
    void whatIsDecidedIsReachedAndAnExactFigureHasNoWord() {
        assertThat(investment(Comparator.MORE_THAN, "200亿元").itemClass()).isEqualTo(ItemClass.ACHIEVED);
        assertThat(investment(Comparator.EXACTLY, "210亿元").inexactFigure()).isEmpty();
    }
}
