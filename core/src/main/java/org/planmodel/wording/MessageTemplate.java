package org.planmodel.wording;

import java.util.List;

/**
 * A message with places for arguments (消息模板): {@code "{0}" is not a number}.
 *
 * <p>Unlike {@link java.text.MessageFormat} it has no quoting rules and formats nothing: the message is the same in every
 * locale.
 */
public final class MessageTemplate {
    private MessageTemplate() {}

    /** The template with each {@code {n}} replaced by the argument of that number; a number without argument stays as it is. */
    public static String fill(String template, List<String> arguments) {
        StringBuilder message = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int close = template.charAt(at) == '{' ? closing(template, at) : -1;
            int index = close < 0 ? -1 : Integer.parseInt(template, at + 1, close, 10);
            if (index >= 0 && index < arguments.size()) {
                message.append(arguments.get(index));
                at = close + 1;
            } else {
                message.append(template.charAt(at));
                at++;
            }
        }
        return message.toString();
    }

    /** The brace that closes a one- or two-digit number, or -1. */
    private static int closing(String template, int open) {
        int at = open + 1;
        while (at < template.length() && at - open <= 2 && Character.digit(template.charAt(at), 10) >= 0) {
            at++;
        }
        return at > open + 1 && at < template.length() && template.charAt(at) == '}' ? at : -1;
    }
}
