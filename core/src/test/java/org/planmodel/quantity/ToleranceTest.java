package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ToleranceTest {
    @Test
    void everyPolicyHasAName() {
        assertThat(Tolerance.none().name()).isEqualTo("none");
        assertThat(Tolerance.relative("0.05").name()).isEqualTo("relative 0.05");
        assertThat(Tolerance.absolute("0.5").name()).isEqualTo("absolute 0.5");
    }

    @Test
    void aRelativeToleranceIsAPartOfTheSizeOfTheNumber() {
        assertThat(Tolerance.relative("0.05").allowance(Quantity.parse("-200家")))
                .isEqualByComparingTo(Quantity.parse("10家"));
    }

    @Test
    void noneAllowsNothing() {
        assertThat(Tolerance.none().allowance(Quantity.parse("100家"))).isEqualTo(Quantity.parse("0家"));
    }

    @Test
    void aNegativeToleranceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.relative("-0.1"))
                .withMessage("tolerance: -0.1 is negative");
    }

    @Test
    void aToleranceThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tolerance.absolute("5%"))
                .withMessage("tolerance: \"5%\" is not a decimal number");
    }
}
