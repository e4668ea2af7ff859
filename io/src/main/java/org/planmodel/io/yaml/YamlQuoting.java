package org.planmodel.io.yaml;

import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Which texts stand in quotation marks: those that some version of YAML takes for a number ({@code 1e3}, {@code 0x1F}, {@code 12:30}), a date,
 * a word of its own ({@code yes}, {@code null}) or syntax. What begins with a letter and is no such word needs none.
 */
final class YamlQuoting extends StringQuotingChecker {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
        return needsQuotes(name) || nameHasQuotableChar(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return needsQuotes(value) || valueHasQuotableChar(value);
    }

    private boolean needsQuotes(String text) {
        return text.isEmpty() || !Character.isLetter(text.codePointAt(0)) || isReservedKeyword(text);
    }
}
