package org.planmodel.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one clause, with open numbers: 每超{0}%加{1}分.
 *
 * @param kind what it says
 * @param chinese the words; nothing in them is optional any more
 * @param english the same in English
 */
record ClausePattern(ClauseKind kind, String chinese, String english) implements Serializable {
    private static final int LONGEST_NUMBER = 20;

    /** The patterns of a line of the table, one for each choice that its brackets leave. */
    static List<ClausePattern> expand(ClauseKind kind, String chinese, String english) {
        List<String> texts = List.of("");
        int at = 0;
        while (at < chinese.length()) {
            char character = chinese.charAt(at);
            boolean optional = character == '[';
            List<String> choices = new ArrayList<>();
            if (optional || character == '(') {
                int end = chinese.indexOf(optional ? ']' : ')', at);
                if (end < 0) {
                    throw new IllegalStateException("the clause \"" + chinese + "\" has a bracket that is not closed");
                }
                choices.addAll(List.of(chinese.substring(at + 1, end).split("\\|")));
                if (optional) {
                    choices.add("");
                }
                at = end + 1;
            } else {
                choices.add(String.valueOf(character));
                at++;
            }
            texts = append(texts, choices);
        }
        return texts.stream()
                .map(text -> new ClausePattern(kind, text, english))
                .toList();
    }

    private static List<String> append(List<String> texts, List<String> choices) {
        List<String> longer = new ArrayList<>();
        for (String text : texts) {
            choices.forEach(choice -> longer.add(text + choice));
        }
        return longer;
    }

    /** The numbers of a text that has these words and nothing else. */
    Optional<List<String>> match(String text, Numerals numerals) {
        List<String> numbers = new ArrayList<>();
        int at = 0;
        int in = 0;
        while (in < chinese.length()) {
            if (chinese.charAt(in) == '{') {
                int end = numerals.end(text, at);
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

    /** How numbers are written in a rule: digits with a point, or one of the numerals that the table has. */
    record Numerals(Map<String, String> words) implements Serializable {
        Numerals {
            words = Map.copyOf(words);
        }

        /** Where the number ends that begins here; here if there is none. */
        int end(String text, int start) {
            if (start < text.length() && words.containsKey(text.substring(start, start + 1))) {
                return start + 1;
            }
            int end = start;
            boolean point = false;
            while (end < text.length() && end - start < LONGEST_NUMBER) {
                char character = text.charAt(end);
                boolean digit = character >= '0' && character <= '9';
                if (!digit && (character != '.' || point || end == start)) {
                    break;
                }
                point |= !digit;
                end++;
            }
            return end > start && text.charAt(end - 1) == '.' ? start : end;
        }

        BigDecimal value(String number) {
            return new BigDecimal(words.getOrDefault(number, number));
        }
    }
}
