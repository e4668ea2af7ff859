package org.planmodel.io.document.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tells by their tags and class names the parts of a page that stand around its article, from {@code furniture.tsv}. */
final class PageWords {
    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside", "select", "button", "option");
    private static final Set<String> UNSEEN_TAGS =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "object", "head", "textarea", "input");
    private static final Set<String> FURNITURE_CLASSES = read();

    private PageWords() {}

    private static Set<String> read() {
        try (InputStream in = PageWords.class.getResourceAsStream("furniture.tsv")) {
            if (in == null) {
                throw new IllegalStateException("furniture.tsv is not there");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("furniture\t"))
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("furniture.tsv cannot be read", e);
        }
    }

    /** Whether a browser shows nothing of it. */
    static boolean isUnseen(Element element) {
        return UNSEEN_TAGS.contains(element.normalName());
    }

    /**
     * Whether it is navigation, a footer, a share button or the like; also what is hidden by its own style.
     *
     * @param byNames whether class names and ids count
     */
    static boolean isFurniture(Element element, boolean byNames) {
        if (FURNITURE_TAGS.contains(element.normalName())
                || element.attr("role").equals("navigation")
                || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none")
                || byNames && (isFurniture(element.id()) || isFurniture(element.className()));
    }

    private static boolean isFurniture(String names) {
        if (names.isEmpty()) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (FURNITURE_CLASSES.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
