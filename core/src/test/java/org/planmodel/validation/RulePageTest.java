package org.planmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dplanmodel.docs=write} to write the page anew after a rule has changed. */
class RulePageTest {
    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void thePageOfTheRulesIsTheOneInTheDocs() throws IOException {
        String page = RulePage.of(PlanValidator.standard());
        if ("write".equals(System.getProperty("planmodel.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void everyRuleSaysInBothLanguagesWhatItIsAboutAndGivesAnExample() {
        assertThat(PlanValidator.standard().rules()).allSatisfy(rule -> {
            assertThat(rule.meaning().english()).isNotBlank().endsWith(".");
            assertThat(rule.meaning().chinese()).isNotBlank().endsWith("。");
            assertThat(rule.english()).isNotBlank().isNotEqualTo(rule.chinese());
            assertThat(rule.chinese()).isNotBlank();
            assertThat(rule.example()).isNotBlank();
        });
    }

    @Test
    void noTextsAreLeftWithoutARule() {
        assertThat(PlanValidator.standard().rules())
                .extracting(RuleDescription::code)
                .containsExactlyElementsOf(RuleTexts.all().keySet());
    }
}
