package org.planmodel.io.breakdown;

import java.util.ArrayList;
import java.util.List;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.wording.Language;

/**
 * A cell that names units: {@code 区住建局、区水务局（按职责分工负责）}.
 *
 * @param names the names, in order
 * @param byFunction whether it is written that each answers for its part
 */
record UnitCell(List<String> names, boolean byFunction) {
    private static final String SEPARATORS = "\u3001,\uFF0C;\uFF1B/\n\r\t|";
    private static final String OPEN = "(\uFF08[\u3010";
    private static final String CLOSE = ")\uFF09]\u3011";

    UnitCell {
        names = List.copyOf(names);
    }

    static String separator(Language language) {
        return language == Language.CHINESE ? "\u3001" : "; ";
    }

    static String marked(String mark, Language language) {
        return language == Language.CHINESE ? "\uFF08" + mark + "\uFF09" : " (" + mark + ")";
    }

    /** Splits at separators outside of brackets; brackets belong to a name unless they say that each answers for its part. */
    static UnitCell read(String text) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            depth += OPEN.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSE.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            boolean end = i == text.length() || depth == 0 && SEPARATORS.indexOf(c) >= 0;
            if (end) {
                names.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        boolean byFunction = names.stream().anyMatch(UnitCell::isMarked);
        return new UnitCell(
                names.stream()
                        .map(UnitCell::withoutMark)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                byFunction);
    }

    private static boolean isMarked(String name) {
        return !withoutMark(name).equals(name);
    }

    private static String withoutMark(String name) {
        for (Language language : Language.values()) {
            String mark = Columns.WORDS.get(language, "byFunction.mark");
            String plain = SheetWords.plain(name);
            if (plain.endsWith(SheetWords.plain("(" + mark + ")")) || plain.endsWith(SheetWords.plain(mark))) {
                int open = name.lastIndexOf(mark.charAt(0));
                int at = name.lastIndexOf(mark);
                int cut = at >= 0 ? at : open;
                String kept = cut < 0 ? name : name.substring(0, cut).strip();
                boolean bracket = !kept.isEmpty() && OPEN.indexOf(kept.charAt(kept.length() - 1)) >= 0;
                return (bracket ? kept.substring(0, kept.length() - 1) : kept).strip();
            }
        }
        return name;
    }
}
