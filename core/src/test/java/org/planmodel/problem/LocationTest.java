package org.planmodel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocationTest {
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Location.none(), ""),
                Arguments.of(new Location.Span(123, 140), "characters 123 to 140"),
                Arguments.of(new Location.Line(7, 3), "line 7, column 3"),
                Arguments.of(new Location.Line(7, 0), "line 7"),
                Arguments.of(
                        new Location.Pointer("/measures/3/targets/0", 41, 9),
                        "/measures/3/targets/0 (line 41, column 9)"),
                Arguments.of(new Location.Pointer("", 0, 0), "/"),
                Arguments.of(new Location.Cell("Targets", "D14"), "Targets!D14"),
                Arguments.of(new Location.Element("indicators[2].targets[0]", 0), "indicators[2].targets[0]"),
                Arguments.of(new Location.Element("Goal/Objective", 12), "Goal/Objective (line 12)"),
                Arguments.of(new Location.Page(3), "page 3"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void describesItselfInTheTermsOfTheDocument(Location location, String words) {
        assertThat(location.describe()).isEqualTo(words);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of((ThrowingCallable) () -> new Location.Span(-1, 0), "start: -1 is less than 0"),
                Arguments.of((ThrowingCallable) () -> new Location.Span(5, 4), "end: 4 is less than 5"),
                Arguments.of((ThrowingCallable) () -> new Location.Line(0, 1), "line: 0 is less than 1"),
                Arguments.of((ThrowingCallable) () -> new Location.Line(1, -1), "column: -1 is less than 0"),
                Arguments.of((ThrowingCallable) () -> new Location.Page(0), "page: 0 is less than 1"),
                Arguments.of((ThrowingCallable) () -> new Location.Element("x", -1), "line: -1 is less than 0"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void anImpossiblePlaceIsRefused(ThrowingCallable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction).withMessage(message);
    }
}
