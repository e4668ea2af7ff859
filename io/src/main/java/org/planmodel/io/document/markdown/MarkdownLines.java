package org.planmodel.io.document.markdown;

/** What is seen of Markdown line by line, before it is parsed. */
final class MarkdownLines {
    private static final int MOST_HEADING = 6;
    private static final int LEAST_MARKS = 2;

    private MarkdownLines() {}

    /** Whether a text has at least two headings with number signs, or one and the rule below the head of a table. */
    static boolean looksLikeMarkdown(String text) {
        int headings = 0;
        int rules = 0;
        for (String line : text.split("\n", -1)) {
            headings += isHeading(line) ? 1 : 0;
            rules += isTableRule(line.strip()) ? 1 : 0;
        }
        return headings + rules >= LEAST_MARKS && headings > 0 || rules > 0;
    }

    private static boolean isHeading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        return signs >= 1 && signs <= MOST_HEADING && signs < line.length() && line.charAt(signs) == ' ';
    }

    private static boolean isTableRule(String line) {
        return line.startsWith("|")
                && line.contains("---")
                && line.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ');
    }

    /** How many quotes and list items a line begins, one in the other: the depth of blocks that it asks for. */
    static int depth(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean item = (c == '-' || c == '+' || c == '*' || c == '.' || c == ')')
                    && i + 1 < end
                    && (text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
            if (c == '>' || item) {
                depth++;
            } else if (c != ' ' && c != '\t' && (c < '0' || c > '9')) {
                break;
            }
        }
        return depth;
    }

    /** Where the settings end that some programs put at the head of a file, between two lines of three hyphens; 0 for none. */
    static int settingsEnd(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int at = text.indexOf('\n') + 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            String line = text.substring(at, lineEnd).strip();
            if (line.equals("---") || line.equals("...")) {
                return lineEnd;
            }
            if (!line.isEmpty() && line.indexOf(':') < 0 && !line.startsWith("-") && !line.startsWith("#")) {
                return 0;
            }
            at = lineEnd + 1;
        }
        return 0;
    }
}
