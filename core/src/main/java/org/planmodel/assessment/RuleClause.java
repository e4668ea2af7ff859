package org.planmodel.assessment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.MessageTemplate;

/**
 * One clause of a rule as a scheme writes it: 每超10%加1分.
 *
 * @param pattern the words, from the table of clauses
 * @param numbers the numbers in them, as written
 */
record RuleClause(Pattern pattern, List<String> numbers) implements Serializable {
    private static final List<Pattern> PATTERNS = patterns();
    private static final int COLUMNS = 3;

    /** What a clause says. */
    enum Kind {
        MET,
        FULL,
        BONUS,
        MOST,
        SHORTFALL,
        FLOOR,
        ZERO,
        PROPORTIONAL,
        STEPS,
        CUT,
        VETO
    }

    /** A line of the table. */
    record Pattern(Kind kind, String chinese, String english) implements Serializable {
        /** The numbers of a text that has these words and nothing else. */
        private Optional<List<String>> match(String text) {
            List<String> numbers = new ArrayList<>();
            int at = 0;
            int in = 0;
            while (in < chinese.length()) {
                if (chinese.charAt(in) == '{') {
                    int end = numberEnd(text, at);
                    if (end == at) {
                        return Optional.empty();
                    }
                    numbers.add(text.substring(at, end));
                    at = end;
                    in = chinese.indexOf('}', in) + 1;
                } else if (at < text.length() && text.charAt(at) == chinese.charAt(in)) {
                    at++;
                    in++;
                } else {
                    return Optional.empty();
                }
            }
            return at == text.length() ? Optional.of(numbers) : Optional.empty();
        }

        private static int numberEnd(String text, int start) {
            int end = start;
            while (end < text.length() && (isDigit(text.charAt(end)) || end > start && text.charAt(end) == '.')) {
                end++;
            }
            return end;
        }

        private static boolean isDigit(char character) {
            return character >= '0' && character <= '9';
        }
    }

    RuleClause {
        numbers = List.copyOf(numbers);
    }

    /** The clause with these words, if the table has them. A clause with fewer numbers left open is preferred. */
    static Optional<RuleClause> find(String text) {
        for (Pattern pattern : PATTERNS) {
            Optional<List<String>> numbers = pattern.match(text);
            if (numbers.isPresent() && numbers.get().stream().allMatch(RuleClause::isNumber)) {
                return Optional.of(new RuleClause(pattern, numbers.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String digits) {
        return digits.length() <= 20 && digits.indexOf('.') == digits.lastIndexOf('.') && !digits.endsWith(".");
    }

    Kind kind() {
        return pattern.kind();
    }

    /** The number, in points. */
    Fraction points(int index) {
        return Fraction.of(new BigDecimal(numbers.get(index)));
    }

    /** The number, as percent. */
    Fraction percent(int index) {
        return Fraction.percent(numbers.get(index));
    }

    String chinese() {
        return MessageTemplate.fill(pattern.chinese(), numbers);
    }

    String english() {
        return MessageTemplate.fill(pattern.english(), numbers);
    }

    private static List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        InputStream table = RuleClause.class.getResourceAsStream("rule-sentences.tsv");
        if (table == null) {
            throw new IllegalStateException("the table of clauses is not there");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length != COLUMNS) {
                        throw new IllegalStateException("the clause \"" + line + "\" has not three columns");
                    }
                    patterns.add(new Pattern(Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], cells[2]));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of clauses cannot be read", e);
        }
        return List.copyOf(patterns);
    }
}
