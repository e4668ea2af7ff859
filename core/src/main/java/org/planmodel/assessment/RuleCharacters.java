package org.planmodel.assessment;

/** The characters of a rule as people type them, in full or half width. */
final class RuleCharacters {
    private static final char FULL_WIDTH_START = '！';
    private static final char FULL_WIDTH_END = '～';
    private static final int TO_HALF_WIDTH = FULL_WIDTH_START - '!';
    private static final char IDEOGRAPHIC_SPACE = 0x3000;
    private static final char IDEOGRAPHIC_STOP = 0x3002;
    private static final char IDEOGRAPHIC_COMMA = 0x3001;

    private RuleCharacters() {}

    /** The half-width form of a digit, letter or sign. */
    static char usual(char character) {
        boolean fullWidth = character >= FULL_WIDTH_START && character <= FULL_WIDTH_END;
        return fullWidth ? (char) (character - TO_HALF_WIDTH) : character;
    }

    static boolean isSeparator(char character) {
        return switch (usual(character)) {
            case ',', ';', ':', '(', ')', '\n', IDEOGRAPHIC_STOP, IDEOGRAPHIC_COMMA -> true;
            default -> false;
        };
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == IDEOGRAPHIC_SPACE;
    }
}
