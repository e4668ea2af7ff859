package org.planmodel.io.document.rtf;

import java.nio.charset.StandardCharsets;

/**
 * The tokens of an RTF file, read byte by byte: groups, control words with their numbers, and the bytes of text. What {@code \bin} announces is passed over, never
 * laid out. Not thread-safe.
 */
final class RtfTokens {
    /** What a token is. */
    enum Kind {
        /** A group begins. */
        OPEN,
        /** A group ends. */
        CLOSE,
        /** A control word or symbol. */
        WORD,
        /** One byte of text. */
        BYTE,
        /** The file ends. */
        END
    }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;
    private static final int HEX = 16;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;
    private int value;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the next token. */
    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at++];
            switch (c) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // only for those who look at the file
                }
                default -> {
                    value = c & 0xFF;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int c = bytes[at];
        if (isLetter(c)) {
            word();
            return Kind.WORD;
        }
        at++;
        switch (c) {
            case '\\', '{', '}' -> {
                value = c;
                return Kind.BYTE;
            }
            case '\'' -> {
                value = HEX * hex() + hex();
                return Kind.BYTE;
            }
            case '\r', '\n' -> symbol("par");
            case '\t' -> symbol("tab");
            default -> symbol(String.valueOf((char) (c & 0xFF)));
        }
        return Kind.WORD;
    }

    private void symbol(String name) {
        word = name;
        numbered = false;
        number = 0;
    }

    private void word() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, Math.min(LONGEST_WORD, at - start), StandardCharsets.US_ASCII);
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        numbered = at < bytes.length && isDigit(bytes[at]);
        long read = 0;
        for (int digits = 0; at < bytes.length && isDigit(bytes[at]); at++) {
            read = digits++ < LONGEST_NUMBER ? read * 10 + bytes[at] - '0' : read;
        }
        number = (int) Math.min(Integer.MAX_VALUE, read) * (negative ? -1 : 1);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at += Math.min(bytes.length - at, Math.max(0, number));
        }
    }

    private int hex() {
        int digit = at < bytes.length ? Character.digit(bytes[at], HEX) : -1;
        at += digit < 0 ? 0 : 1;
        return Math.max(0, digit);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The name of the control word. */
    String name() {
        return word;
    }

    /** Its number, or this one where it has none. */
    int number(int other) {
        return numbered ? number : other;
    }

    /** The byte of text. */
    int value() {
        return value;
    }
}
