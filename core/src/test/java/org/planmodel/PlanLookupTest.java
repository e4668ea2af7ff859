package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.Samples.PLAN;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanLookupTest {
    @Test
    void findsAnIndicatorByName() {
        assertThat(PLAN.findIndicator("地区生产总值")).contains(Samples.GDP);
        assertThat(PLAN.getIndicator("地区生产总值")).isEqualTo(Samples.GDP);
        assertThat(PLAN.findIndicator("GDP")).isEmpty();
    }

    @Test
    void findsWhatWasReportedOfAnIndicatorByTargetOrName() {
        Plan plan = Plan.builder()
                .title("t")
                .addObservation(reported("地区生产总值").build())
                .addObservation(reported("GDP").target("i1.t1").build())
                .addObservation(reported("GDP").target("i2.t1").build())
                .build();

        assertThat(plan.observationsOf(Samples.GDP))
                .containsExactly(plan.observations().get(0), plan.observations().get(1));
    }

    private static Observation.Builder reported(String subject) {
        return Observation.builder().subject(subject).aspect(Aspect.RANK).rank(3);
    }

    @Test
    void findsAMeasureAtAnyDepthById() {
        assertThat(PLAN.findMeasure("3.1")).contains(Samples.FOSTER);
        assertThat(PLAN.getMeasure("3.1.1").id()).contains("3.1.1");
        assertThat(PLAN.findMeasure("9")).isEmpty();
    }

    @Test
    void findsATargetOfAnIndicatorOrMeasureById() {
        assertThat(PLAN.getTarget("i1.t1")).isEqualTo(Samples.GROWTH);
        assertThat(PLAN.getTarget("3.1.t1")).isEqualTo(Samples.FIRMS);
        assertThat(PLAN.findTarget("t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kj", "区科技创新局", "区科创局"})
    void findsAUnitByIdNameOrAlias(String word) {
        assertThat(PLAN.getUnit(word).id()).isEqualTo("kj");
        assertThat(PLAN.getUnit(word).isCalled(word)).isTrue();
    }

    @Test
    void anIdIsStrongerThanANameAndANameThanAnAlias() {
        Plan plan = Plan.builder()
                .title("t")
                .addUnit(ResponsibleUnit.builder()
                        .id("1")
                        .name("a")
                        .addAlias("c")
                        .build())
                .addUnit(ResponsibleUnit.builder()
                        .id("2")
                        .name("c")
                        .addAlias("b")
                        .build())
                .addUnit(ResponsibleUnit.builder().id("a").name("b").build())
                .build();

        assertThat(plan.getUnit("a").id()).isEqualTo("a");
        assertThat(plan.getUnit("b").id()).isEqualTo("a");
        assertThat(plan.getUnit("c").id()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            生产总值     | no indicator named "生产总值"; the nearest is "地区生产总值"
            用水量       | no indicator named "用水量"; the nearest is "用水总量"
            """)
    void aMissingIndicatorIsAnsweredWithTheNearestOne(String name, String message) {
        assertThatThrownBy(() -> PLAN.getIndicator(name))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingMeasureTargetOrUnitIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> PLAN.getMeasure("3.1.2"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no measure with id \"3.1.2\"; the nearest is \"3.1.1\"");
        assertThatThrownBy(() -> PLAN.getTarget("i1.t2"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no target with id \"i1.t2\"; the nearest is \"i1.t1\"");
        assertThatThrownBy(() -> PLAN.getUnit("科技创新局"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no unit with id, name or alias \"科技创新局\"; the nearest is \"区科技创新局\"");
    }

    @Test
    void aPlanWithoutAnySaysSo() {
        assertThatThrownBy(() -> Plan.builder().title("t").build().getIndicator("GDP"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no indicator named \"GDP\"; the plan has none at all");
    }
}
