package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

class ReadResultTest {
    private static final Plan PLAN = Plan.builder().title("计划").build();
    private static final Problem ERROR =
            Problem.of(ReadProblem.UNKNOWN_FIELD, new Location.Pointer("/titel", 2, 3), "titel");
    private static final Problem WARNING = Problem.of(ReadProblem.FORMAT_NOT_LOADED, Location.none(), "x");

    @Test
    void givesThePlanAlthoughThereIsAnError() {
        ReadResult result = ReadResult.builder("json").plan(PLAN).problem(ERROR).build();

        assertThat(result.plan()).isSameAs(PLAN);
        assertThat(result.findPlan()).contains(PLAN);
        assertThat(result.hasErrors()).isTrue();
    }

    @Test
    void throwsWhereAPlanWithoutErrorsIsAskedFor() {
        ReadResult result = ReadResult.builder("json").plan(PLAN).problem(ERROR).build();

        assertThatThrownBy(result::orThrow)
                .isInstanceOf(PlanReadException.class)
                .hasMessage("/titel (line 2, column 3): unknown field \"titel\"");
    }

    @Test
    void aWarningIsNoReasonToThrow() {
        ReadResult result =
                ReadResult.builder("json").plan(PLAN).problem(WARNING).build();

        assertThat(result.orThrow()).isSameAs(PLAN);
    }

    @Test
    void throwsAllProblemsWhereThereIsNoPlan() {
        ReadResult result = ReadResult.builder("json")
                .problem(WARNING)
                .problem(ERROR)
                .problem(ERROR)
                .build();

        PlanReadException thrown = catchThrowableOfType(PlanReadException.class, result::plan);

        assertThat(thrown.problems()).containsExactly(WARNING, ERROR, ERROR);
        assertThat(thrown).hasMessageEndingWith("unknown field \"titel\" (and 1 more)");
        assertThat(result.findPlan()).isEmpty();
    }

    @Test
    void noPlanIsAlwaysAnError() {
        ReadResult result = ReadResult.builder("json").problem(WARNING).build();

        assertThat(result.problems()).extracting(Problem::code).containsExactly("format-not-loaded", "no-plan");
    }

    @Test
    void aSpanIsItsOwnPlaceWhereTheFormatSaysNoOther() {
        ReadResult result = ReadResult.builder("json").plan(PLAN).build();

        assertThat(result.locate(new SourceSpan(3, 7))).isEqualTo(new Location.Span(3, 7));
    }
}
