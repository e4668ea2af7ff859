package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place of a measure in its tree as a sequence indicator: the numbers from the root down, as written, with a slash between them:
 * {@code 三、/(一)/1.}. A measure without a number has a hash sign and its place among its siblings: {@code 三、/#2}.
 */
final class SequencePath {
    private static final char SLASH = '/';

    private SequencePath() {}

    /** The path of a measure below a parent, or of a root where the parent's path is empty. */
    static String below(String parent, Optional<String> number, int place) {
        String own = number.map(SequencePath::escaped).orElse("#" + place);
        return parent.isEmpty() ? own : parent + SLASH + own;
    }

    /** The parts of a path, from the root down; an empty path has none. */
    static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\' && i + 1 < path.length()) {
                part.append(c).append(path.charAt(++i));
            } else if (c == SLASH) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** The number that a part stands for; nothing for the place of a measure without one. */
    static Optional<String> number(String part) {
        if (part.startsWith("#")) {
            return Optional.empty();
        }
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            number.append(c == '\\' && i + 1 < part.length() ? part.charAt(++i) : c);
        }
        return Optional.of(number.toString());
    }

    private static String escaped(String number) {
        String escaped = number.replace("\\", "\\\\").replace("/", "\\/");
        return escaped.startsWith("#") ? "\\" + escaped : escaped;
    }
}
