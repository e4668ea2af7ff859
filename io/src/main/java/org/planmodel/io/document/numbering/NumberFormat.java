package org.planmodel.io.document.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the number of an item in one of the formats of office programs (编号格式): 3 is 三, III, c or ③. Immutable. */
public final class NumberFormat {
    private static final Map<String, NumberFormat> FORMATS = read();
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int LARGEST = 99_999;
    private static final int DIGITS = 10;

    private final String kind;
    private final String characters;

    private NumberFormat(String kind, String characters) {
        this.kind = kind;
        this.characters = characters;
    }

    private static Map<String, NumberFormat> read() {
        Map<String, NumberFormat> formats = new HashMap<>();
        try (InputStream in = NumberFormat.class.getResourceAsStream("numerals.tsv")) {
            if (in == null) {
                throw new IllegalStateException("numerals.tsv is not there");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(parts -> formats.put(parts[0], new NumberFormat(parts[1], parts[2])));
        } catch (IOException e) {
            throw new IllegalStateException("numerals.tsv cannot be read", e);
        }
        return Map.copyOf(formats);
    }

    /** The number in a format, by the names of WordprocessingML; in Arabic digits where the format is not known or does not reach so far. */
    public static String write(String format, int number) {
        if (number < 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < DIGITS ? "0" + number : Integer.toString(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            default ->
                Optional.ofNullable(FORMATS.get(format))
                        .map(known -> known.write(number))
                        .orElseGet(() -> Integer.toString(number));
        };
    }

    private String write(int number) {
        return switch (kind) {
            case "digits" -> digits(number);
            case "list" ->
                number >= 1 && number <= characters.length()
                        ? characters.substring(number - 1, number)
                        : Integer.toString(number);
            default -> counting(number);
        };
    }

    private String digits(int number) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            out.append(characters.charAt(c - '0'));
        }
        return out.toString();
    }

    /** 21 is 二十一, 105 is 一百〇五. */
    private String counting(int number) {
        String decimal = Integer.toString(number);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(characters.charAt(0));
                gap = false;
            }
            boolean bareTen = kind.equals("counting") && power == 1 && digit == 1 && out.isEmpty();
            if (!bareTen) {
                out.append(characters.charAt(digit));
            }
            if (power > 0) {
                out.append(characters.charAt(DIGITS - 1 + power));
            }
        }
        return out.isEmpty() ? characters.substring(0, 1) : out.toString();
    }

    private static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** 27 is aa, as office programs count. */
    private static String letters(int number) {
        if (number == 0) {
            return "0";
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat(Math.min(DIGITS, (number - 1) / LETTERS + 1));
    }
}
