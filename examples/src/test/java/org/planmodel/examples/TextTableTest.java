package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void alignsColumns() {
        TextTable table = new TextTable("name", "value").row("企业", "1").row("abc", "2家");

        assertThat(print(table)).isEqualTo("name  value\n----  -----\n企业  1\nabc   2家\n");
    }

    @Test
    void putsACellOnOneLine() {
        assertThat(print(new TextTable("name").row(" a\n b "))).isEqualTo("name\n----\na b\n");
    }

    @Test
    void refusesARowOfAnotherLength() {
        TextTable table = new TextTable("a", "b");

        assertThatThrownBy(() -> table.row("1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "企业, 4", "（）, 4", "“a”, 3", "é, 1", "é, 1", "吉𠮷, 4", "㎡, 2", "%％, 3", "😀, 2", "가, 2"})
    void knowsHowWideACharacterIs(String text, int cells) {
        assertThat(DisplayWidth.of(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({"企业, 4, 企业", "企业家, 4, 企…", "企业家, 5, 企业…", "abcdef, 4, abc…", "a𠮷𠮷, 4, a𠮷…"})
    void cutsWhatIsTooLong(String text, int cells, String cut) {
        assertThat(DisplayWidth.cut(text, cells)).isEqualTo(cut);
    }

    private static String print(TextTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.printTo(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
