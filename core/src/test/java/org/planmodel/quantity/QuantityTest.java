package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuantityTest {
    @Test
    void twoThousandYiEqualsZeroPointTwoWanYiByComparison() {
        assertThat(Quantity.of("2000", "亿元")).isEqualByComparingTo(Quantity.of("0.2", "万亿元"));
    }

    @Test
    void householdsAndMoneyDoNotCompareAndThatIsSaid() {
        assertThatThrownBy(() -> Quantity.of("1", "家").compareTo(Quantity.of("1", "元")))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessage("units do not compare: 家 and 元");
    }
}
