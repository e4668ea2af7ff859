package org.planmodel.io.document.odt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.numbering.ListCounter;

/** The list styles of an OpenDocument text and their counters. Not thread-safe. */
final class OdtLists {
    private static final Map<String, String> FORMATS = formats();
    private static final ListCounter.Level BULLET = new ListCounter.Level(1, "none", "", false, true);

    private final Map<String, List<ListCounter.Level>> styles = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();

    private static Map<String, String> formats() {
        try (InputStream in = OdtLists.class.getResourceAsStream("formats.tsv")) {
            if (in == null) {
                throw new IllegalStateException("formats.tsv is not there");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("\t"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new IllegalStateException("formats.tsv cannot be read", e);
        }
    }

    /** Takes the list styles of a part. */
    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.isStart("list-style") || xml.isStart("outline-style")) {
                String name = xml.attribute("name").orElse("");
                styles.put(name, levels(xml));
            }
        }
    }

    private static List<ListCounter.Level> levels(XmlReader xml) {
        List<ListCounter.Level> levels = new ArrayList<>();
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            boolean numbered = xml.isStart("list-level-style-number") || xml.isStart("outline-level-style");
            if (numbered || xml.isStart("list-level-style-bullet")) {
                int level = xml.number("level", levels.size() + 1);
                while (levels.size() < Math.min(level, ListCounter.MAX_LEVELS)) {
                    levels.add(BULLET);
                }
                if (numbered && level >= 1 && level <= levels.size()) {
                    levels.set(level - 1, level(xml, level));
                }
            }
        }
        return levels;
    }

    /** How a level is numbered: by the pattern of LibreOffice, else by what stands before and behind the number. */
    private static ListCounter.Level level(XmlReader xml, int level) {
        String format = xml.attribute("num-format").orElse("");
        String pattern = xml.attribute("num-list-format").orElseGet(() -> {
            StringBuilder numbers = new StringBuilder();
            int shown = Math.max(1, Math.min(level, xml.number("display-levels", 1)));
            for (int each = level - shown + 1; each <= level; each++) {
                numbers.append(numbers.isEmpty() ? "" : ".").append('%').append(each);
            }
            return xml.attribute("num-prefix").orElse("")
                    + numbers
                    + xml.attribute("num-suffix").orElse("");
        });
        return new ListCounter.Level(
                xml.number("start-value", 1),
                format.isEmpty() ? "none" : FORMATS.getOrDefault(format, "decimal"),
                pattern.replaceAll("%(\\d)%", "%$1"),
                false,
                true);
    }

    /** The label of the next item, with what stands between it and the text. */
    String next(String style, int level) {
        List<ListCounter.Level> levels = styles.getOrDefault(style, List.of());
        return ListCounter.spaced(
                counters.computeIfAbsent(style, any -> new ListCounter(levels)).next(level), "tab");
    }

    /** The list begins anew. */
    void restart(String style) {
        counters.remove(style);
    }

    /** The next item of a level has this number. */
    void restart(String style, int level, int number) {
        counters.computeIfAbsent(style, any -> new ListCounter(styles.getOrDefault(style, List.of())))
                .restart(level, number);
    }
}
