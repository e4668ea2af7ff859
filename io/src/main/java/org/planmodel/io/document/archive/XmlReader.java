package org.planmodel.io.document.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.internal.XmlInput;

/**
 * Pulls elements and text out of XML: document types are refused, nothing is ever fetched, elements stand in each other only so deep. Names are local names,
 * so that the transitional and the strict vocabulary of a format read alike. Not thread-safe.
 */
public final class XmlReader {
    private final XMLStreamReader xml;
    private final String part;
    private final ReadLimits limits;
    private int depth;

    private XmlReader(XMLStreamReader xml, String part, ReadLimits limits) {
        this.xml = xml;
        this.part = part;
        this.limits = limits;
    }

    /** A reader of these bytes; the part is named in problems. */
    public static XmlReader of(byte[] bytes, String part, ReadLimits limits) {
        return of(new ByteArrayInputStream(bytes), part, limits);
    }

    /** A reader of this stream, which it does not close; the part is named in problems. */
    public static XmlReader of(InputStream in, String part, ReadLimits limits) {
        try {
            return new XmlReader(XmlInput.factory().createXMLStreamReader(in), part, limits);
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /** The parser's own message begins with the place in its own form, and goes on in the language of the machine. */
    private static DocumentException broken(String part, XMLStreamException e) {
        Location place = e.getLocation();
        String why = place == null
                ? "it is no XML"
                : "it is no XML from line " + place.getLineNumber() + ", column " + place.getColumnNumber() + " on";
        return DocumentException.damaged(part, new XMLStreamException(why, e));
    }

    /** Moves to the next start, end or text; false at the end. */
    public boolean next() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > limits.maxNesting()) {
                            throw DocumentException.of(ReadProblem.NESTED_TOO_DEEP, limits.maxNesting());
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw DocumentException.of(DocumentProblem.DOCTYPE_REFUSED, part);
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /** Whether it stands at the start of an element. */
    public boolean isStart() {
        return xml.isStartElement();
    }

    /** Whether it stands at the start of an element of this name. */
    public boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Whether it stands at the end of an element. */
    public boolean isEnd() {
        return xml.isEndElement();
    }

    /** Whether it stands at the end of an element of this name. */
    public boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Whether it stands at text. */
    public boolean isText() {
        return xml.isCharacters();
    }

    /** The local name of the element. */
    public String name() {
        return xml.getLocalName();
    }

    /** The text. */
    public String text() {
        return xml.getText();
    }

    /** How deep the element stands; the root has depth 1. */
    public int depth() {
        return depth;
    }

    /** The attribute of the element with this local name. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute as a whole number, or the other value where it is none. */
    public int number(String name, int otherwise) {
        return attribute(name).map(value -> parse(value, otherwise)).orElse(otherwise);
    }

    private static int parse(String value, int otherwise) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Passes over the element at whose start it stands, with all in it. */
    public void skip() {
        int end = depth - 1;
        while (depth > end && next()) {
            // passes
        }
    }

    /** The text of the element at whose start it stands, with that of all elements in it; moves to its end. */
    public String allText() {
        StringBuilder all = new StringBuilder();
        int end = depth - 1;
        while (depth > end && next()) {
            if (isText()) {
                all.append(text());
            }
        }
        return all.toString();
    }
}
