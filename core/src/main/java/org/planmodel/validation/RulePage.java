package org.planmodel.validation;

import java.util.List;
import java.util.Locale;

/**
 * The page that lists the rules of a validator (规则目录), as Markdown in English and Chinese: code, severity, what the rule says, the message
 * of a finding, an example. {@code core/docs/rules.md} is this page for the standard validator.
 */
public final class RulePage {
    private RulePage() {}

    /** The page of the rules of a validator. */
    public static String of(PlanValidator validator) {
        List<RuleDescription> rules = validator.rules();
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n")
                .append(
                        "Generated from the rules by `RulePage`; a test keeps this page equal to them. An application switches rules")
                .append(" off, changes\ntheir severity and adds its own with `PlanValidator.builder()`.\n\n")
                .append("| code | severity | rule |\n|---|---|---|\n");
        for (RuleDescription rule : rules) {
            page.append("| [")
                    .append(rule.code())
                    .append("](#")
                    .append(rule.code())
                    .append(") | ")
                    .append(severity(rule))
                    .append(" | ")
                    .append(cell(rule.meaning().english()))
                    .append(" |\n");
        }
        rules.forEach(rule -> section(page, rule));
        return page.toString();
    }

    private static void section(StringBuilder page, RuleDescription rule) {
        page.append("\n## ").append(rule.code()).append("\n\n");
        page.append(rule.meaning().english()).append('\n');
        if (!rule.meaning().chinese().equals(rule.meaning().english())) {
            page.append(rule.meaning().chinese()).append('\n');
        }
        page.append("\n- severity: ").append(severity(rule)).append('\n');
        page.append("- message: ").append(cell(rule.english())).append('\n');
        page.append("- message, Chinese: ").append(cell(rule.chinese())).append('\n');
        if (!rule.example().isEmpty()) {
            page.append("- example: ").append(cell(rule.example())).append('\n');
        }
    }

    private static String severity(RuleDescription rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
