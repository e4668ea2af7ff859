package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

class AllocationTest {
    private static final Target WHOLE = SmallPlan.target("T3", "四上企业", Aspect.INCREMENT, "150", "家");
    private static final Target EACH = SmallPlan.target("T9", "消费街区", Aspect.INCREMENT, "1", "条").toBuilder()
            .per("街道")
            .build();

    private static Allocation of(String target, String unit, String... parts) {
        Allocation.Builder allocation = Allocation.builder().target(target);
        for (String part : parts) {
            allocation.addPart(AllocationPart.of("u" + part, Quantity.of(part, unit)));
        }
        return allocation.build();
    }

    private static List<String> codes(Allocation allocation, Target whole) {
        return allocation.problems(whole).stream().map(Problem::code).toList();
    }

    @Test
    void partsThatMakeTheWholeAreRight() {
        assertThat(codes(of("T3", "家", "100", "50"), WHOLE)).isEmpty();
    }

    @Test
    void partsThatFallShortAreAProblem() {
        assertThat(codes(of("T3", "家", "100", "49"), WHOLE)).containsExactly("parts-do-not-add-up");
    }

    @Test
    void aPartInAnotherUnitIsAProblem() {
        assertThat(codes(of("T3", "个", "150"), WHOLE)).containsExactly("part-unit-differs");
    }

    @Test
    void ratesAreNotAddedUp() {
        Target rate = SmallPlan.target("T1", "工业增加值", Aspect.GROWTH, "7", "%");

        assertThat(codes(of("T1", "%", "7", "7", "8"), rate)).isEmpty();
    }

    @Test
    void whatEachIsToReachIsMetByEveryPartAndNotByTheSum() {
        assertThat(codes(of("T9", "条", "12", "0"), EACH)).containsExactly("part-below-each");
        assertThat(codes(of("T9", "条", "12", "1"), EACH)).isEmpty();
    }

    @Test
    void evenPartsAddUpAndWhatIsLeftGoesToTheFirst() {
        Target seven = SmallPlan.target("T7", "超充站", Aspect.INCREMENT, "7", "座");

        assertThat(Allocation.evenly(seven, List.of("a", "b", "c"), 0).parts())
                .extracting(part -> part.quantity().toString())
                .containsExactly("3座", "2座", "2座");
    }

    @Test
    void weightedPartsAddUpByTheLargestRemainder() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("a", new BigDecimal("1.5"));
        weights.put("b", new BigDecimal("2.2"));
        weights.put("c", new BigDecimal("3.3"));
        Allocation allocation = Allocation.byWeight(WHOLE, weights, 0);

        // 32.14, 47.14, 70.71: two steps down, so the third gets what is left
        assertThat(allocation.parts())
                .extracting(part -> part.quantity().toString())
                .containsExactly("32家", "47家", "71家");
        assertThat(codes(allocation, WHOLE)).isEmpty();
    }

    @Test
    void aRateCannotBeDivided() {
        Target rate = SmallPlan.target("T1", "工业增加值", Aspect.GROWTH, "7", "%");

        assertThatThrownBy(() -> Allocation.evenly(rate, List.of("a"), 0)).hasMessageContaining("no amount");
    }

    @Test
    void aPartIsOfAUnitOrOfAPeriod() {
        assertThat(AllocationPart.of(ReportPeriod.parse("2026-01/2026-03"), Quantity.of("40", "家"))
                        .to())
                .isEqualTo("2026-01/2026-03");
    }

    @Test
    void partsOfUnitsBecomeRowsThatTheyLead() {
        BreakdownRow whole =
                Breakdown.of(SmallPlan.PLAN).rowsOf(ReportItem.target("T3")).get(0);

        assertThat(of("T3", "家", "100", "50").rows(whole))
                .extracting(BreakdownRow::id, row -> row.units(org.planmodel.Role.LEAD))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(whole.id() + "-1", List.of("u100")),
                        org.assertj.core.groups.Tuple.tuple(whole.id() + "-2", List.of("u50")));
    }
}
