package org.planmodel.io.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.catalog.DivisionCatalog;

/** Finds the place (行政区) that a title, an issuer or a congress names, and says from the name on which level of administration it stands. */
final class PlaceNames {
    private static final int WINDOW = 16;
    private static final int LONGEST = 12;
    private static final int NATION_OPENING = 40;
    private static final int LEAST_MENTIONS = 3;
    private final Words words;

    PlaceNames(Words words) {
        this.words = words;
    }

    /** The name of a place at the beginning of a title: 宝安区 of 宝安区2024年…; of several, the innermost. */
    Optional<String> in(String line) {
        Optional<WordTable.Hit> nation =
                words.table(StructureWord.NATION).firstIn(line, 0, Math.min(line.length(), NATION_OPENING));
        if (nation.isPresent()
                && (nation.get().start() == 0
                        || words.value(StructureWord.NATION, nation.get().word())
                                .filter("anywhere"::equals)
                                .isPresent())) {
            return words.table(StructureWord.NATION_NAME).words().stream().findFirst();
        }
        return behindBracket(line).or(() -> at(line, begin(line)));
    }

    /** (湖北省)2020年江陵县…: the province in front is only said to tell where the place lies. */
    private static boolean bracketed(String line) {
        return line.startsWith("(") && line.indexOf(')') > 0 && line.indexOf(')') <= LONGEST;
    }

    private Optional<String> behindBracket(String line) {
        if (!bracketed(line)) {
            return Optional.empty();
        }
        String rest = line.substring(line.indexOf(')') + 1);
        return at(rest, begin(rest));
    }

    /** Behind the year, the marks and the words with which a title may open: 2024年…, 《关于…, 中共…. */
    private int begin(String line) {
        int from = 0;
        int digits = 0;
        while (digits < line.length() && NumeralScanner.isArabicDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits == 4) {
            from = digits + words.table(StructureWord.CALENDAR).lengthAt(line, digits);
        }
        int step = 1;
        while (from < line.length() && step > 0) {
            step = words.table(StructureWord.PLACE_OPENING).lengthAt(line, from);
            from += step;
        }
        return from;
    }

    /** The innermost of the places that are named one behind the other from {@code from} on. */
    private Optional<String> at(String s, int from) {
        int best = -1;
        int start = from;
        for (int i = from; i < Math.min(s.length(), from + WINDOW); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) || c < 128 || words.is(StructureWord.NOT_PLACE, s, i)) {
                break;
            }
            boolean ends = i > start && words.table(StructureWord.PLACE_ENDING).lengthBefore(s, i, i + 1) > 0;
            if (!ends || !isName(s, start, i + 1) && !isName(s, best + 1, i + 1)) {
                continue;
            }
            start = best < 0 || i - best <= 1 ? start : best + 1;
            best = i;
        }
        if (best < 0) {
            return Optional.empty();
        }
        String name = s.substring(start, best + 1);
        return name.length() >= 2 && name.length() <= LONGEST ? Optional.of(name) : Optional.empty();
    }

    /** 示范区, 城镇, 超市 end like the name of a place and are none; 山区 is none either, but 房山区 is one. */
    private boolean isName(String s, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        WordTable generic = words.table(StructureWord.NO_PLACE);
        int n = generic.lengthBefore(s, from, to);
        return n == 0
                || n < to - from
                        && generic.value(s.substring(to - n, to))
                                .filter("whole"::equals)
                                .isPresent();
    }

    /** The place whose government or committee a text names: 《中共临江市委、临江市人民政府关于…》. */
    Optional<String> governed(String text) {
        for (WordTable.Hit hit : words.table(StructureWord.GOVERNMENT).allIn(text, 0, text.length())) {
            int end = hit.start() + 1;
            Optional<String> place = opening(text, end).flatMap(from -> at(text.substring(from, end), 0));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** Where the name begins that ends at {@code end}: behind a mark, or behind a word that may stand in front of a place; empty where other words stand there. */
    private Optional<Integer> opening(String text, int end) {
        int from = end;
        while (end - from < LONGEST) {
            boolean mark = from == 0 || !Character.isLetter(text.charAt(from - 1));
            if (mark || words.table(StructureWord.PLACE_OPENING).lengthBefore(text, 0, from) > 0) {
                return Optional.of(from);
            }
            if (words.is(StructureWord.NOT_PLACE, text, from - 1)) {
                return Optional.empty();
            }
            from--;
        }
        return Optional.empty();
    }

    /** The place of the catalogue that the paragraphs speak of more than of all others together; empty where there is none. */
    Optional<String> spokenOf(List<Paragraphs.Para> paragraphs) {
        Map<String, Integer> mentions = new HashMap<>();
        for (Paragraphs.Para p : paragraphs) {
            count(p.text().text(), mentions);
        }
        int all = mentions.values().stream().mapToInt(n -> n).sum();
        return mentions.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_MENTIONS && e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void count(String text, Map<String, Integer> mentions) {
        for (int i = 0; i < text.length(); i++) {
            if (words.table(StructureWord.PLACE_ENDING).lengthBefore(text, i, i + 1) == 0) {
                continue;
            }
            boolean known = false;
            for (int from = Math.max(0, i + 1 - LONGEST); from < i - 1 && !known; from++) {
                String name = text.substring(from, i + 1);
                known = DivisionCatalog.standard().isName(name);
                if (known) {
                    mentions.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    AdministrativeLevel level(String name) {
        if (words.contains(StructureWord.NATION_NAME, name)) {
            return AdministrativeLevel.NATION;
        }
        WordTable endings = words.table(StructureWord.PLACE_ENDING);
        int n = endings.lengthBefore(name, 0, name.length());
        return n == 0
                ? AdministrativeLevel.UNKNOWN
                : endings.value(name.substring(name.length() - n))
                        .map(AdministrativeLevel::valueOf)
                        .orElse(AdministrativeLevel.UNKNOWN);
    }
}
