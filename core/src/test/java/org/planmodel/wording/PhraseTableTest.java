package org.planmodel.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
    private static PhraseTable table(String... lines) {
        return PhraseTable.read(
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachLanguageOrdersTheArgumentsAsItWants() {
        Sentence said =
                table("# comment", "", "due\t{0} is due on {1}\t{1}前完成{0}").say("due", "T1", "10-01");

        assertThat(said.in(Language.ENGLISH)).isEqualTo("T1 is due on 10-01");
        assertThat(said.in(Language.CHINESE)).isEqualTo("10-01前完成T1");
    }

    @Test
    void aSentenceWithinASentenceIsSaidInTheSameLanguage() {
        PhraseTable table = table("light\tlight {0}\t亮{0}", "yellow\tyellow\t黄灯");

        assertThat(table.say("light", table.say("yellow"))).isEqualTo(new Sentence("light yellow", "亮黄灯"));
    }

    @Test
    void aConstantIsSaidByItsPhrase() {
        assertThat(table("speak\tin {0}\t用{0}", "Language.CHINESE\tChinese\t中文").say("speak", Language.CHINESE))
                .isEqualTo(new Sentence("in Chinese", "用中文"));
    }

    @Test
    void aNumberIsSaidInPlainDigits() {
        assertThat(table("n\t{0}\t{0}").say("n", new BigDecimal("1E+3")).english())
                .isEqualTo("1000");
    }

    @Test
    void sentencesJoinInBothLanguages() {
        assertThat(Sentence.join(new Sentence("; ", "；"), List.of(new Sentence("a", "甲"), new Sentence("b", "乙"))))
                .isEqualTo(new Sentence("a; b", "甲；乙"));
    }

    @Test
    void aWordIsChosenByItsNumber() {
        PhraseTable table = table("late\t{0} {0|day|days} late{1| again|}\t迟报{0}天");

        assertThat(table.say("late", 1, 2)).isEqualTo(new Sentence("1 day late", "迟报1天"));
        assertThat(table.say("late", 3, 1).english()).isEqualTo("3 days late again");
        assertThat(table.say("late", new BigDecimal("1.00"), 2).english()).isEqualTo("1.00 days late");
    }

    @Test
    void whatIsNoPlaceStaysAsItIs() {
        assertThat(MessageTemplate.fill("{a} {0|x} {0|x|y|z} {7} {100} { {0", List.of("1")))
                .isEqualTo("{a} {0|x} {0|x|y|z} {7} {100} { {0");
        assertThat(MessageTemplate.fill("{0}", List.of("{0} {1}"))).isEqualTo("{0} {1}");
    }

    @Test
    void aMissingPhraseIsNamed() {
        assertThatThrownBy(() -> table("a\tb\tc").say("other"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no phrase \"other\" in the table");
    }

    @Test
    void aLineOfTheWrongShapeIsNamedByItsNumber() {
        assertThatThrownBy(() -> table("a\tb\tc", "d\te")).hasMessageStartingWith("line 2: 2 columns;");
        assertThatThrownBy(() -> table("a\tb\tc", "a\te\tf")).hasMessage("line 2: key a stands twice");
    }

    @Test
    void aMissingTableIsRefused() {
        assertThatThrownBy(() -> PhraseTable.read(null)).hasMessage("the table of phrases is not there");
    }
}
