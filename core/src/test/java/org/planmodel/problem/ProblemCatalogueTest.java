package org.planmodel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemCatalogueTest {
    private static ProblemCatalogue read(String table) {
        return ProblemCatalogue.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAKindFromEachLine() {
        ProblemCatalogue catalogue =
                read("# ours\n\nunknown-unit\twarning\tunit \"{0}\" is not known\t未知计量单位“{0}”\nb\tinfo\tx\ty\n");

        ProblemKind kind = catalogue.getKind("unknown-unit");
        assertThat(kind.severity()).isEqualTo(Severity.WARNING);
        assertThat(kind.english()).isEqualTo("unit \"{0}\" is not known");
        assertThat(kind.chinese()).isEqualTo("未知计量单位“{0}”");
        assertThat(catalogue.codes()).containsExactly("unknown-unit", "b");
    }

    @Test
    void aCodeThatIsNotThereIsNotFound() {
        ProblemCatalogue catalogue = read("a\tinfo\tx\ty");

        assertThat(catalogue.findKind("b")).isEmpty();
        assertThatThrownBy(() -> catalogue.getKind("b"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no kind of problem \"b\" in the table");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a;info;x                | line 1: 3 columns; code, severity, English and Chinese message are needed, separated by tabs
            a;fatal;x;y             | line 1: severity "fatal" is unknown
            a;info;x;y~a;info;x;y   | line 2: code a stands twice
            """)
    void aTableThatIsNotAsDemandedIsRefused(String table, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(table.replace(';', '\t').replace('~', '\n')))
                .withMessage(message);
    }

    @Test
    void aTableThatIsNotThereIsSaidToBeMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProblemCatalogue.read(null))
                .withMessage("the table of problems is not there");
    }
}
