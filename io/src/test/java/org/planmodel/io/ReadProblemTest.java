package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.problem.ProblemCatalogue;

class ReadProblemTest {
    @ParameterizedTest
    @EnumSource
    void everyKindHasItsTextsInBothLanguages(ReadProblem kind) {
        assertThat(kind.english()).isNotBlank().isASCII();
        assertThat(kind.chinese()).containsPattern("\\p{IsHan}");
        assertThat(arguments(kind.chinese())).isEqualTo(arguments(kind.english()));
    }

    @Test
    void theTableHoldsNoOtherKinds() {
        ProblemCatalogue table = ProblemCatalogue.read(ReadProblem.class.getResourceAsStream("read-problems.tsv"));

        assertThat(table.codes())
                .containsExactlyElementsOf(Arrays.stream(ReadProblem.values())
                        .map(ReadProblem::code)
                        .toList());
    }

    private static java.util.Set<String> arguments(String template) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(template)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
