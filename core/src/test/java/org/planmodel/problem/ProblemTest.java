package org.planmodel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.wording.MessageTemplate;

class ProblemTest {
    private static final ProblemKind NOT_A_NUMBER =
            new Kind("not-a-number", Severity.ERROR, "\"{0}\" is not a number; it's {1}", "“{0}”不是数字，而是{1}");

    private record Kind(String code, Severity severity, String english, String chinese) implements ProblemKind {}

    @Test
    void saysWhatIsWrongInEnglishAndChinese() {
        Problem problem = Problem.of(NOT_A_NUMBER, new Location.Cell("Targets", "D14"), "abc", "text");

        assertThat(problem.message()).isEqualTo("\"abc\" is not a number; it's text");
        assertThat(problem.messageChinese()).isEqualTo("“abc”不是数字，而是text");
        assertThat(problem).hasToString("ERROR not-a-number at Targets!D14: \"abc\" is not a number; it's text");
    }

    @Test
    void hasTheCodeAndSeverityOfItsKind() {
        Problem problem = Problem.of(NOT_A_NUMBER, Location.none());

        assertThat(problem.is(NOT_A_NUMBER)).isTrue();
        assertThat(problem.code()).isEqualTo("not-a-number");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem).asString().startsWith("ERROR not-a-number: ");
    }

    @Test
    void keepsItsArgumentsAsPlainText() {
        assertThat(Problem.of(NOT_A_NUMBER, Location.none(), new BigDecimal("1E+3"), 7)
                        .arguments())
                .containsExactly("1000", "7");
    }

    @Test
    void movesToAnotherPlace() {
        Problem problem = Problem.of(NOT_A_NUMBER, Location.none(), "abc", "text");

        assertThat(problem.at(new Location.Page(3)))
                .isEqualTo(Problem.of(NOT_A_NUMBER, new Location.Page(3), "abc", "text"))
                .isNotEqualTo(problem);
    }

    @Test
    void isEqualWhenAllItsPartsAre() {
        EqualsVerifier.forClass(Problem.class)
                .withPrefabValues(Location.class, Location.none(), new Location.Page(1))
                .withNonnullFields("code", "severity", "location", "arguments", "english", "chinese")
                .verify();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {0} of {1}        | a of b
            {1}{1}            | bb
            {2} is not there  | {2} is not there
            {} {x} {0         | {} {x} {0
            {0}}              | a}
            {{0}              | {a
            '{0}'             | 'a'
            {00} {012}        | a {012}
            }{                | }{
            """, quoteCharacter = '"')
    void fillsTheArgumentsIntoTheTemplate(String template, String message) {
        assertThat(MessageTemplate.fill(template, java.util.List.of("a", "b"))).isEqualTo(message);
    }

    @Test
    void anArgumentIsNotATemplate() {
        assertThat(MessageTemplate.fill("{0} {1}", java.util.List.of("{1}", "b")))
                .isEqualTo("{1} b");
    }
}
