package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Twice the text is twice the work, whatever the text. Counted in steps, not in seconds. */
class LinearWorkTest {
    private static final int SIZE = 6_000;
    private static final double ABOUT_TWICE = 2.3;
    private static final ToLongFunction<String> READ = measured();

    @SuppressWarnings("unchecked")
    private static ToLongFunction<String> measured() {
        try {
            return (ToLongFunction<String>) new CountingLoader()
                    .loadClass(MeasuredRead.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> twiceTheTextIsTwiceTheWork() {
        return HostileTexts.shapes().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    long once = READ.applyAsLong(shape.getValue().apply(SIZE));
                    long twice = READ.applyAsLong(shape.getValue().apply(2 * SIZE));
                    long fourTimes = READ.applyAsLong(shape.getValue().apply(4 * SIZE));
                    assertThat((double) twice / once)
                            .as("%d steps, then %d", once, twice)
                            .isLessThan(ABOUT_TWICE);
                    assertThat((double) fourTimes / twice)
                            .as("%d steps, then %d", twice, fourTimes)
                            .isLessThan(ABOUT_TWICE);
                }));
    }

    @Test
    void theWorkIsReallyCounted() {
        long steps = READ.applyAsLong("东陵区2024年国民经济和社会发展计划\n一、主要任务\n1.新增公园3个。");

        assertThat(steps).isGreaterThan(1000);
    }
}
