package org.planmodel.io.document.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.planmodel.io.document.archive.XmlReader;

/** What the styles of a Word file say of their paragraphs: outline level, numbering, whether it is the title. */
final class WordStyles {
    private static final String HEADING = "heading ";

    /** A style while it is read. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private OptionalInt outline = OptionalInt.empty();
        private Optional<String> numbering = Optional.empty();
        private OptionalInt level = OptionalInt.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.isStart("style")) {
                style(xml);
            }
        }
    }

    private void style(XmlReader xml) {
        Style style = new Style();
        String id = xml.attribute("styleId").orElse("");
        styles.put(id, style);
        if (xml.attribute("type").orElse("").equals("paragraph")
                && xml.attribute("default").filter(WordStyles::isOn).isPresent()) {
            standard = id;
        }
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart()) {
                property(xml, style);
            }
        }
    }

    private static void property(XmlReader xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.attribute("val").orElse("").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = xml.attribute("val").orElse("");
            case "outlineLvl" -> style.outline = OptionalInt.of(xml.number("val", 9));
            case "numId" -> style.numbering = xml.attribute("val");
            case "ilvl" -> style.level = OptionalInt.of(xml.number("val", 0));
            default -> {
                // how it looks says nothing here
            }
        }
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The heading level of a style, 0 for none. */
    int headingLevel(String id) {
        Optional<Integer> outline =
                inherited(id, style -> style.outline.stream().boxed().findFirst());
        if (outline.isPresent()) {
            return outline.get() < 9 ? outline.get() + 1 : 0;
        }
        return inherited(id, WordStyles::namedLevel).orElse(0);
    }

    private static Optional<Integer> namedLevel(Style style) {
        boolean heading = style.name.startsWith(HEADING) && style.name.length() == HEADING.length() + 1;
        int level = heading ? style.name.charAt(HEADING.length()) - '0' : 0;
        return level >= 1 && level <= 9 ? Optional.of(level) : Optional.empty();
    }

    boolean isTitle(String id) {
        return Optional.ofNullable(styles.get(id))
                .filter(style -> style.name.equals("title"))
                .isPresent();
    }

    /** The id of the numbering of a style. */
    Optional<String> numbering(String id) {
        return inherited(id, style -> style.numbering);
    }

    int level(String id) {
        return inherited(id, style -> style.level.stream().boxed().findFirst()).orElse(0);
    }

    private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        String at = id.isEmpty() ? standard : id;
        while (seen.add(at) && styles.containsKey(at)) {
            Style style = styles.get(at);
            Optional<T> value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }
}
