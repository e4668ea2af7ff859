package org.planmodel.wording;

import java.util.List;
import java.util.Optional;

/**
 * A message with places for arguments (消息模板): {@code "{0}" is not a number}.
 *
 * <p>A language that has a plural chooses by an argument: {@code {0} {0|day|days} late} is {@code 1 day late} and {@code 2 days late}. Only an
 * argument that is exactly {@code 1} is one.
 *
 * <p>Unlike {@link java.text.MessageFormat} it has no quoting rules and formats nothing: the message is the same in every
 * locale.
 */
public final class MessageTemplate {
    private static final int LONGEST_PLACE = 64;

    private MessageTemplate() {}

    /**
     * The template with each {@code {n}} replaced by the argument of that number, and each {@code {n|one|many}} by the word that goes with it; a
     * number without argument stays as it is.
     */
    public static String fill(String template, List<String> arguments) {
        StringBuilder message = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int close = template.charAt(at) == '{' ? closing(template, at) : -1;
            Optional<String> filled =
                    close < 0 ? Optional.empty() : place(template.substring(at + 1, close), arguments);
            if (filled.isPresent()) {
                message.append(filled.get());
                at = close + 1;
            } else {
                message.append(template.charAt(at));
                at++;
            }
        }
        return message.toString();
    }

    /** The brace that closes a place, or -1. */
    private static int closing(String template, int open) {
        int end = Math.min(template.length(), open + LONGEST_PLACE);
        for (int at = open + 1; at < end; at++) {
            char character = template.charAt(at);
            if (character == '}') {
                return at;
            }
            if (character == '{') {
                return -1;
            }
        }
        return -1;
    }

    /** What stands in a place: the argument, or one of two words. */
    private static Optional<String> place(String place, List<String> arguments) {
        String[] parts = place.split("\\|", -1);
        Optional<String> argument =
                number(parts[0]).filter(index -> index < arguments.size()).map(arguments::get);
        return switch (parts.length) {
            case 1 -> argument;
            case 3 -> argument.map(value -> value.equals("1") ? parts[1] : parts[2]);
            default -> Optional.empty();
        };
    }

    /** A number of one or two digits. */
    private static Optional<Integer> number(String digits) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
