package org.planmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Section;
import org.planmodel.Target;

class PlanGeneratorTest {
    private static Stream<Plan> plans() {
        return Stream.concat(
                PlanGenerator.seed(1).plans(20),
                PlanGenerator.seed(1).awkwardTexts(true).density(100).plans(20));
    }

    @Test
    void aSeedYieldsTheSamePlanUnderAnotherLocaleAndTimeZone() {
        Plan here = PlanGenerator.seed(42).plan();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(PlanGenerator.seed(42).plan()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherSeedYieldsAnotherPlan() {
        assertThat(PlanGenerator.seed(43).plan())
                .isNotEqualTo(PlanGenerator.seed(42).plan());
    }

    @Test
    void plansAreThoseOfTheSeedsThatFollow() {
        assertThat(PlanGenerator.seed(7).plans(2))
                .containsExactly(
                        PlanGenerator.seed(7).plan(), PlanGenerator.seed(8).plan());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "7, 1", "1, 3", "2, 4", "40, 2", "100, 4", "500, 6", "64, 64"})
    void thereAreAsManyMeasuresAsAskedForNoDeeperThanAskedFor(int measures, int depth) {
        Plan plan = PlanGenerator.seed(5).measures(measures).depth(depth).plan();
        assertThat(plan.allMeasures()).hasSize(measures);
        assertThat(depth(plan.measures())).isLessThanOrEqualTo(depth);
    }

    @Test
    void aTreeOfAHundredMeasuresReachesTheDepthAskedFor() {
        Plan plan = PlanGenerator.seed(5).measures(100).depth(4).plan();
        assertThat(depth(plan.measures())).isEqualTo(4);
        assertThat(plan.measures()).hasSizeBetween(3, 40);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void idsAreUnique(Plan plan) {
        List<String> ids = Stream.of(
                        plan.indicators().stream().map(Indicator::id),
                        plan.allMeasures().map(Measure::id),
                        plan.allTargets().map(held -> held.target().id()),
                        plan.observations().stream().map(Observation::id),
                        plan.units().stream().map(unit -> java.util.Optional.of(unit.id())))
                .flatMap(stream -> stream)
                .map(id -> id.orElseThrow())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyReferenceResolves(Plan plan) {
        Set<String> targets =
                plan.allTargets().map(held -> held.target().id().orElseThrow()).collect(Collectors.toSet());
        Set<String> units =
                new HashSet<>(plan.units().stream().map(ResponsibleUnit::id).toList());
        assertThat(plan.observations().stream().flatMap(o -> o.target().stream()))
                .isSubsetOf(targets);
        assertThat(plan.allTargets().flatMap(held -> held.target().partOf().stream()))
                .isSubsetOf(targets);
        assertThat(plan.allMeasures()
                        .flatMap(measure -> measure.responsibilities().stream())
                        .map(r -> r.unit()))
                .isSubsetOf(units);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theSpanOfATargetHoldsItsSubject(Plan plan) {
        String text = plan.text().orElseThrow();
        assertThat(plan.allTargets().map(HeldTarget::target))
                .allSatisfy((Target target) ->
                        assertThat(target.source().orElseThrow().in(text)).contains(target.subject()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theLeavesOfTheOutlineJoinedAreTheText(Plan plan) {
        String text = plan.text().orElseThrow();
        String joined = plan.allSections()
                .filter(section -> section.children().isEmpty())
                .map(Section::source)
                .map(span -> span.orElseThrow().in(text))
                .collect(Collectors.joining());
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void withoutTextThereAreNoSpans() {
        Plan plan = PlanGenerator.seed(3).text(false).plan();
        assertThat(plan.text()).isEmpty();
        assertThat(plan.outline()).isEmpty();
        assertThat(plan.allMeasures().filter(measure -> measure.source().isPresent()))
                .isEmpty();
    }

    @Test
    void densityZeroLeavesOutEveryOptionalAttribute() {
        Plan plan = PlanGenerator.seed(3).density(0).plan();
        assertThat(plan.id()).isEmpty();
        assertThat(plan.glossary()).isEmpty();
        assertThat(plan.allMeasures())
                .allSatisfy(measure -> assertThat(measure.title()).isEmpty());
    }

    @Test
    void awkwardTextsAreThereWhenAskedFor() {
        List<String> titles = PlanGenerator.seed(1)
                .awkwardTexts(true)
                .measures(2_000)
                .plan()
                .allMeasures()
                .flatMap(measure -> measure.title().stream())
                .toList();
        assertThat(titles).contains("<script>alert(1)</script>", "=SUM(A1:A9)", "bell\u0007 and escape\u001B");
    }

    @Test
    void aPlanOfFiveThousandMeasuresIsMade() {
        assertThat(PlanGenerator.seed(1)
                        .measures(5_000)
                        .observations(5_000)
                        .plan()
                        .allMeasures())
                .hasSize(5_000);
    }

    @Test
    void aNegativeSizeIsRefusedByName() {
        assertThatThrownBy(() -> PlanGenerator.seed(1).measures(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measures: -1");
    }

    private static int depth(List<Measure> measures) {
        return measures.stream()
                .mapToInt(measure -> 1 + depth(measure.children()))
                .max()
                .orElse(0);
    }
}
