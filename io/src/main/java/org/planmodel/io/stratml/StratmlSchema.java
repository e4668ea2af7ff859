package org.planmodel.io.stratml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which elements and attributes StratML has, in which order; from the tables beside this class. */
final class StratmlSchema {
    static final StratmlSchema STANDARD = new StratmlSchema();

    private final Map<String, Map<String, Child>> children = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> attributes = new HashMap<>();
    private final Map<String, String> oldNames = new HashMap<>();

    /** A child in the content of an element: its place in the order, and how often it stands. */
    record Child(String name, int place, boolean required, boolean repeats) {}

    private StratmlSchema() {
        for (String[] row : rows("elements.tsv")) {
            Map<String, Child> content = new LinkedHashMap<>();
            for (String item : row[1].split(" ")) {
                char sign = item.charAt(item.length() - 1);
                boolean signed = "?*+".indexOf(sign) >= 0;
                String name = signed ? item.substring(0, item.length() - 1) : item;
                boolean required = !signed || sign == '+';
                content.put(name, new Child(name, content.size(), required, sign == '*' || sign == '+'));
            }
            children.put(row[0], content);
        }
        for (String[] row : rows("attributes.tsv")) {
            attributes.computeIfAbsent(row[0], element -> new HashMap<>()).put(row[1], Set.of(row[2].split(" ")));
        }
        for (String[] row : rows("old-names.tsv")) {
            oldNames.put(row[0] + "/" + row[1], row[2]);
        }
    }

    /** The children that an element may have, in order; none for an element that holds text. */
    Map<String, Child> children(String element) {
        return children.getOrDefault(element, Map.of());
    }

    /** The values that an attribute may have; nothing for an attribute that the element does not have. */
    Optional<Set<String>> values(String element, String attribute) {
        return Optional.ofNullable(attributes.getOrDefault(element, Map.of()).get(attribute));
    }

    /** The name that the standard has for an old one; an attribute has {@code @} before its name. */
    Optional<String> standardName(String parent, String name) {
        return Optional.ofNullable(oldNames.get(parent + "/" + name));
    }

    private static List<String[]> rows(String table) {
        InputStream resource = Objects.requireNonNull(StratmlSchema.class.getResourceAsStream(table));
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(line.split("\t"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
