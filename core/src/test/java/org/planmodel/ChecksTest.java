package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.quantity.Quantity;

/** Each value checks its own attributes when built, and names attribute and value. */
class ChecksTest {
    static Stream<Arguments> refused() {
        Observation.Builder observation =
                Observation.builder().subject("地区生产总值").aspect(Aspect.RANK);
        return Stream.of(
                refused(() -> Plan.builder().title(" ").build(), "title: \" \" is blank"),
                refused(() -> Plan.builder().title("t").id("").build(), "id: \"\" is blank"),
                refused(() -> Plan.builder().title("t").putAttribute("", "v").build(), "attributes key: \"\" is blank"),
                refused(() -> Indicator.builder().name("").build(), "name: \"\" is blank"),
                refused(() -> Measure.builder().title("").build(), "title: \"\" is blank"),
                refused(
                        () -> Section.builder()
                                .role(SectionRole.ITEM)
                                .marker("")
                                .build(),
                        "marker: \"\" is blank"),
                refused(() -> Samples.FIRMS.toBuilder().subject("").build(), "subject: \"\" is blank"),
                refused(() -> Samples.FIRMS.toBuilder().per("\n").build(), "per: \"\n\" is blank"),
                refused(
                        () -> ResponsibleUnit.builder()
                                .id("1")
                                .name("n")
                                .addAlias("a")
                                .addAlias("")
                                .build(),
                        "aliases[1]: \"\" is blank"),
                refused(
                        () -> Observation.builder()
                                .from(observation.rank(0).build())
                                .build(),
                        "rank: 0 is less than 1"),
                refused(
                        () -> Observation.builder()
                                .subject("s")
                                .aspect(Aspect.LEVEL)
                                .build(),
                        "quantity: neither a quantity nor a rank; one of the two is needed"),
                refused(
                        () -> Observation.builder()
                                .subject("s")
                                .aspect(Aspect.LEVEL)
                                .rank(1)
                                .quantity(Quantity.parse("5%"))
                                .build(),
                        "rank: 1 beside the quantity 5%; one of the two is needed"),
                refused(() -> Jurisdiction.of("", AdministrativeLevel.CITY), "name: \"\" is blank"),
                refused(() -> new Approval("b", Optional.of(""), Optional.empty()), "session: \"\" is blank"),
                refused(() -> new GlossaryTerm("t", "", Optional.empty()), "definition: \"\" is blank"),
                refused(() -> new Challenge("", Optional.empty()), "text: \"\" is blank"),
                refused(() -> new Milestone("p", "", Optional.empty(), Optional.empty()), "stage: \"\" is blank"),
                refused(() -> Responsibility.of("", Role.LEAD), "unit: \"\" is blank"));
    }

    private static Arguments refused(ThrowingCallable construction, String message) {
        return Arguments.of(construction, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void aWrongAttributeIsRefusedByNameAndValue(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                refused(() -> Plan.builder().build(), "title"),
                refused(() -> Indicator.builder().build(), "name"),
                refused(() -> Section.builder().build(), "role"),
                refused(() -> ResponsibleUnit.builder().id("1").build(), "name"),
                refused(() -> Target.builder().subject("s").build(), "[aspect, criterion]"),
                refused(() -> Observation.builder().build(), "[subject, aspect]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("missing")
    void aRequiredAttributeThatIsMissingIsNamed(ThrowingCallable construction, String attribute) {
        assertThatThrownBy(construction)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(attribute);
    }

    @Test
    void onlyTheTitleOfAPlanIsRequired() {
        Plan plan = Plan.builder().title("t").build();

        assertThat(plan.indicators()).isEmpty();
        assertThat(plan.jurisdiction()).isEmpty();
        assertThat(plan.attributes()).isEmpty();
    }

    @Test
    void commitmentIsPlainAndTheComparatorOfAnObservationExactlyWhereNothingIsSaid() {
        assertThat(Samples.WATER.commitment()).isEqualTo(Commitment.PLAIN);
        assertThat(Samples.PLAN.observations().get(1).comparator())
                .isEqualTo(org.planmodel.quantity.Comparator.EXACTLY);
        assertThat(Samples.PLAN.observations().get(1).cumulative()).isFalse();
    }

    @Test
    void aBuilderStartsFromAValueAndLeavesItAsItIs() {
        Plan issued = Samples.PLAN.toBuilder().title("another").build();

        assertThat(issued.title()).isEqualTo("another");
        assertThat(issued.indicators()).isEqualTo(Samples.PLAN.indicators());
        assertThat(issued.toBuilder().title(Samples.PLAN.title()).build()).isEqualTo(Samples.PLAN);
    }

    @Test
    void collectionsOfAValueCannotBeChanged() {
        assertThatThrownBy(() -> Samples.PLAN.indicators().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Samples.PLAN.attributes().put("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
