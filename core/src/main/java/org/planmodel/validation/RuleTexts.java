package org.planmodel.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.planmodel.problem.Severity;
import org.planmodel.wording.Sentence;

/**
 * The descriptions of the rules, from {@code rules.tsv}: code, severity in lower case, message in English and Chinese, meaning in English and
 * Chinese, example.
 */
final class RuleTexts {
    private static final int COLUMNS = 7;
    private static final Map<String, RuleDescription> BY_CODE = read();

    private RuleTexts() {}

    static RuleDescription of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), () -> "no texts for the rule " + code);
    }

    static Map<String, RuleDescription> all() {
        return BY_CODE;
    }

    private static Map<String, RuleDescription> read() {
        Map<String, RuleDescription> texts = new LinkedHashMap<>();
        try (InputStream table = Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules.tsv"), "rules.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    RuleDescription description = description(line);
                    texts.put(description.code(), description);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static RuleDescription description(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(cells[0] + ": " + cells.length + " columns, " + COLUMNS + " are needed");
        }
        return new RuleDescription(
                cells[0],
                Severity.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                new Sentence(cells[2], cells[3]),
                new Sentence(cells[4], cells[5]),
                cells[6]);
    }
}
