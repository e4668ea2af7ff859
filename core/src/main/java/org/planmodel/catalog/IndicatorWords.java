package org.planmodel.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evens out how names of indicators are written: width, case, quotation marks, brackets, and the words of
 * {@code indicator-words.tsv}.
 */
final class IndicatorWords {
    /** Longer names are no names of indicators. */
    static final int MAX_LENGTH = 80;

    private static final String DROPPED = " \t\r\n\u00a0\u3000\"'“”‘’「」『』《》〈〉·•—–-_*、,，。;；:：〔〕[]【】";
    private static final IndicatorWords STANDARD = new IndicatorWords();

    private final Map<String, String> rewrites = new LinkedHashMap<>();
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final Set<String> suffixes = new LinkedHashSet<>();
    private final Set<String> years = new LinkedHashSet<>();

    private IndicatorWords() {
        CatalogTable.readResource("indicator-words.tsv", line -> {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, 2, 3);
                switch (cells[0]) {
                    case "rewrite" -> rewrites.put(cells[1], cells[2]);
                    case "prefix" -> prefixes.add(cells[1]);
                    case "suffix" -> suffixes.add(cells[1]);
                    case "year" -> years.add(cells[1]);
                    default -> throw new IllegalArgumentException("\"" + cells[0] + "\" is no kind of word");
                }
            }
        });
    }

    static IndicatorWords standard() {
        return STANDARD;
    }

    /** The even form of a name, what stands in brackets included. */
    String key(String name) {
        return rewritten(folded(name, true));
    }

    /** The even form of a name without what stands in brackets. */
    String keyWithoutBrackets(String name) {
        return rewritten(folded(name, false));
    }

    /** What remains of a key when one word before it is taken away, longest word first. */
    List<Cut> withoutPrefix(String key) {
        List<Cut> cuts = new ArrayList<>();
        int digits = leadingNumber(key);
        if (digits > 0 && digits < key.length()) {
            cuts.add(new Cut(key.substring(0, digits), key.substring(digits)));
        }
        for (String prefix : prefixes) {
            if (key.length() > prefix.length() + 1 && key.startsWith(prefix)) {
                cuts.add(new Cut(prefix, key.substring(prefix.length())));
            }
        }
        return cuts;
    }

    /** What remains of a key when one word behind it is taken away. */
    List<Cut> withoutSuffix(String key) {
        List<Cut> cuts = new ArrayList<>();
        for (String suffix : suffixes) {
            if (key.length() > suffix.length() + 1 && key.endsWith(suffix)) {
                cuts.add(new Cut(suffix, key.substring(0, key.length() - suffix.length())));
            }
        }
        return cuts;
    }

    /** The length of an enumerator or a year before the name: 1., 2024年. */
    private int leadingNumber(String key) {
        int at = 0;
        while (at < key.length() && (key.charAt(at) >= '0' && key.charAt(at) <= '9' || key.charAt(at) == '.')) {
            at++;
        }
        if (at == 0 || at == key.length()) {
            return 0;
        }
        if (years.contains(key.substring(at, at + 1))) {
            return at + 1;
        }
        return key.charAt(at - 1) == '.' ? at : 0;
    }

    private String rewritten(String key) {
        String result = key;
        for (Map.Entry<String, String> rewrite : rewrites.entrySet()) {
            if (result.contains(rewrite.getKey())) {
                result = result.replace(rewrite.getKey(), rewrite.getValue());
            }
        }
        return result;
    }

    private static String folded(String name, boolean brackets) {
        StringBuilder key = new StringBuilder(name.length());
        int depth = 0;
        for (int at = 0; at < name.length(); at++) {
            char c = narrow(name.charAt(at));
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if ((brackets || depth == 0) && DROPPED.indexOf(c) < 0) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    /**
     * A name cut in two.
     *
     * @param word what was taken away
     * @param rest what remains
     */
    record Cut(String word, String rest) {}
}
