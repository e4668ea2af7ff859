package org.planmodel.io.stratml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Gives out identifiers that are XML names, each once; an id that cannot be one stands in the lines of its element instead. */
final class Identifiers {
    private final Set<String> used = new HashSet<>();

    /** The id, if it can stand as an identifier and does not yet. */
    Optional<String> claim(Optional<String> id) {
        return id.filter(Identifiers::isName).filter(used::add);
    }

    /** Whether a text is an XML name without a colon (NCName), in the narrow sense that every parser shares. */
    static boolean isName(String text) {
        if (text.isEmpty() || !isStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isStart(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isStart(char c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u4E00' && c <= '\u9FA5';
    }
}
