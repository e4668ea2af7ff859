package org.planmodel.io.prose;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the reader throw or hang, lose a character or drop a numeral. */
class HostileTextTest {
    private static final int MIXTURES = 150;
    private static final int LONG = 2_000_000;
    private static final Duration HANGS = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(ints = {3, 17, 120, 700})
    void mixturesAreRead(int pieces) {
        for (int seed = 0; seed < MIXTURES; seed++) {
            String text = HostileTexts.mixture(seed * 1000L + pieces, pieces);
            try {
                ReadingPromises.read(text);
            } catch (Throwable e) {
                throw new AssertionError("seed " + (seed * 1000L + pieces) + ": " + text, e);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> oneThingOverAndOverIsRead() {
        Map<String, IntFunction<String>> shapes = HostileTexts.shapes();
        return shapes.entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    ReadingPromises.read(shape.getValue().apply(20_000));
                }));
    }

    @Test
    void aLineOfTwoMillionCharactersIsRead() {
        StringBuilder text = new StringBuilder("东陵区2024年国民经济和社会发展计划\n一、主要任务\n");
        while (text.length() < LONG) {
            text.append("推进城市更新，新增公园3个，改造老旧小区12个；");
        }
        Assertions.assertTimeoutPreemptively(HANGS, () -> ReadingPromises.read(text.toString()));
    }

    @Test
    void aHundredThousandEnumeratorsAreRead() {
        StringBuilder text = new StringBuilder("东陵区2024年国民经济和社会发展计划\n一、主要任务\n");
        for (int i = 1; i <= 100_000; i++) {
            text.append('(').append(i).append(")甲。").append(i % 3 == 0 ? "\n" : "");
        }
        Assertions.assertTimeoutPreemptively(HANGS, () -> ReadingPromises.read(text.toString()));
    }
}
