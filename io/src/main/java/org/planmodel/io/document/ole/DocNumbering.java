package org.planmodel.io.document.ole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.planmodel.io.document.numbering.ListCounter;

/** The numbers that Word itself writes in front of paragraphs. Not thread-safe. */
final class DocNumbering {
    private static final int LEVELS = 9;

    /** The formats of numbers in the order of their codes (nfc), by their names in WordprocessingML. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private static final List<String> SUFFIXES = List.of("tab", "space", "nothing");

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /** The label of a paragraph with what stands between it and the text; empty for one of no list. */
    String label(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        HWPFList list;
        try {
            list = paragraph.getList();
            if (list.getListData() == null) {
                return "";
            }
        } catch (IndexOutOfBoundsException | IllegalStateException e) {
            // the paragraph names a list that the file does not have
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter(levels(list)));
        if (begun.add(paragraph.getIlfo())) {
            for (char each = 0; each < LEVELS; each++) {
                if (hasLevel(list, each) && list.isStartAtOverridden(each)) {
                    counter.restart(each, list.getStartAt(each));
                }
            }
        }
        int suffix = hasLevel(list, (char) level) ? list.getTypeOfCharFollowingTheNumber((char) level) : 0;
        return ListCounter.spaced(
                counter.next(level), SUFFIXES.get(suffix >= 0 && suffix < SUFFIXES.size() ? suffix : 0));
    }

    private static boolean hasLevel(HWPFList list, char level) {
        return level < list.getListData().numLevels();
    }

    private static List<ListCounter.Level> levels(HWPFList list) {
        List<ListCounter.Level> levels = new ArrayList<>();
        for (char level = 0; level < LEVELS && hasLevel(list, level); level++) {
            int format = list.getNumberFormat(level);
            levels.add(new ListCounter.Level(
                    list.getStartAt(level),
                    format >= 0 && format < FORMATS.size() ? FORMATS.get(format) : "none",
                    pattern(list.getNumberText(level)),
                    false,
                    true));
        }
        return levels;
    }

    /** A character below 9 stands for the number of that level. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        return pattern.toString();
    }
}
