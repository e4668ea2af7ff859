package org.planmodel.io.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.numbering.ListCounter;

/** The numbering of a Word file: which list an item belongs to, and its label. Lists of one definition count on together. */
final class WordNumbering {
    /** A level as written. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String pattern = "";
        private boolean legal;
        private boolean restarts = true;
        private String suffix = "tab";

        ListCounter.Level counted() {
            return new ListCounter.Level(start, format, pattern, legal, restarts);
        }
    }

    private record Instance(String definition, Map<Integer, Integer> starts) {}

    private final Map<String, List<Level>> definitions = new HashMap<>();
    private final Map<String, String> styleLinks = new HashMap<>();
    private final Map<String, String> linkedStyles = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, ListCounter> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.isStart("abstractNum")) {
                definition(xml);
            } else if (xml.isStart("num")) {
                instance(xml);
            }
        }
    }

    private void definition(XmlReader xml) {
        String id = xml.attribute("abstractNumId").orElse("");
        List<Level> levels = new ArrayList<>();
        definitions.put(id, levels);
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("lvl")) {
                int index = Math.max(0, Math.min(xml.number("ilvl", 0), ListCounter.MAX_LEVELS - 1));
                while (levels.size() <= index) {
                    levels.add(new Level());
                }
                level(xml, levels.get(index));
            } else if (xml.isStart("numStyleLink")) {
                linkedStyles.put(id, xml.attribute("val").orElse(""));
            } else if (xml.isStart("styleLink")) {
                styleLinks.put(xml.attribute("val").orElse(""), id);
            }
        }
    }

    private static void level(XmlReader xml, Level level) {
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "start" -> level.start = xml.number("val", 1);
                    case "numFmt" -> level.format = xml.attribute("val").orElse("decimal");
                    case "lvlText" -> level.pattern = xml.attribute("val").orElse("");
                    case "isLgl" ->
                        level.legal = xml.attribute("val").map(WordStyles::isOn).orElse(true);
                    case "lvlRestart" -> level.restarts = xml.number("val", 1) != 0;
                    case "suff" -> level.suffix = xml.attribute("val").orElse("tab");
                    default -> {
                        // how it looks says nothing here
                    }
                }
            }
        }
    }

    private void instance(XmlReader xml) {
        String id = xml.attribute("numId").orElse("");
        String definition = "";
        Map<Integer, Integer> starts = new HashMap<>();
        int overridden = 0;
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("abstractNumId")) {
                definition = xml.attribute("val").orElse("");
            } else if (xml.isStart("lvlOverride")) {
                overridden = xml.number("ilvl", 0);
            } else if (xml.isStart("startOverride")) {
                starts.put(overridden, xml.number("val", 1));
            }
        }
        instances.put(id, new Instance(definition, starts));
    }

    /** The label of the next item of a list with what stands between it and the text; empty if there is no such list. */
    String next(String id, int level) {
        Instance instance = instances.get(id);
        if (instance == null) {
            return "";
        }
        String definition = definition(instance.definition());
        List<Level> levels = definitions.getOrDefault(definition, List.of());
        if (level < 0 || level >= levels.size()) {
            return "";
        }
        ListCounter counter = counters.computeIfAbsent(
                definition,
                any -> new ListCounter(levels.stream().map(Level::counted).toList()));
        if (begun.add(id)) {
            instance.starts().forEach(counter::restart);
        }
        return ListCounter.spaced(counter.next(level), levels.get(level).suffix);
    }

    /** A definition may lend its levels from the one that a style has. */
    private String definition(String id) {
        return Optional.ofNullable(linkedStyles.get(id)).map(styleLinks::get).orElse(id);
    }
}
