package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void statesItsDefaults() {
        assertThat(ReadLimits.DEFAULT)
                .hasToString(
                        "ReadLimits[maxBytes=67108864, maxChars=20000000, maxNesting=500, maxExpandedBytes=536870912, maxEntries=10000, maxCompression=400, maxPages=5000, maxCells=5000000]");
    }

    @Test
    void changesOneLimitAndKeepsTheOthers() {
        ReadLimits changed = ReadLimits.builder().maxNesting(7).build().toBuilder()
                .maxBytes(9)
                .build();

        assertThat(changed.maxNesting()).isEqualTo(7);
        assertThat(changed.maxBytes()).isEqualTo(9);
        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
    }

    @Test
    void refusesALimitThatLetsNothingThrough() {
        assertThatThrownBy(() -> ReadLimits.builder().maxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes: 0 is less than 1");
    }
}
