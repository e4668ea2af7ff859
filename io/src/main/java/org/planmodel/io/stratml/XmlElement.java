package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.problem.Location;

/** An element of a document, with its text and what stands in it. Changed only while it is read and checked. */
final class XmlElement {
    private final String namespace;
    private final String path;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String name;

    XmlElement(String namespace, String name, String path, int line) {
        this.namespace = namespace;
        this.name = name;
        this.path = path;
        this.line = line;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    /** Takes the name that the standard has for it. */
    void rename(String standard) {
        name = standard;
    }

    String path() {
        return path;
    }

    Location location() {
        return new Location.Element(path, line);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    Optional<XmlElement> child(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
    }

    void append(String characters) {
        text.append(characters);
    }

    /** The text as it stands, without that of the children. */
    String text() {
        return text.toString();
    }

    /** The text of a child as it stands. */
    Optional<String> text(String child) {
        return child(child).map(XmlElement::text);
    }

    /** The text of a child without white space around it; nothing where it is blank. */
    Optional<String> filled(String child) {
        return text(child).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }

    /** Whether nothing is filled in, here or in any child. */
    boolean isBlank() {
        return text.toString().isBlank() && children.stream().allMatch(XmlElement::isBlank);
    }
}
