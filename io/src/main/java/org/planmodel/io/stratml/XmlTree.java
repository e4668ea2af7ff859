package org.planmodel.io.stratml;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.XmlInput;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Reads an XML document into a tree, under limits and without document types or entities of its own. */
final class XmlTree {
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

    private final ReadLimits limits;
    private final List<Problem> problems;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final Deque<Map<String, Integer>> siblings = new ArrayDeque<>();
    private int chars;
    private @Nullable XmlElement root;

    private XmlTree(ReadLimits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The root of a document that is well-formed and within the limits; otherwise nothing, and an error says why. */
    static Optional<XmlElement> read(PlanSource source, List<Problem> problems) {
        String text = decode(source, problems);
        XmlTree tree = new XmlTree(source.limits(), problems);
        tree.siblings.push(new HashMap<>());
        try {
            XMLStreamReader xml = XmlInput.factory().createXMLStreamReader(new StringReader(text));
            return tree.read(xml) ? Optional.ofNullable(tree.root) : Optional.empty();
        } catch (XMLStreamException e) {
            problems.add(tree.syntax(e, text));
            return Optional.empty();
        }
    }

    private static String decode(PlanSource source, List<Problem> problems) {
        byte[] bytes = source.bytes();
        Matcher declared =
                ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (declared.find() && !declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF")) {
            try {
                return new String(bytes, Charset.forName(declared.group(1)));
            } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
                problems.add(Problem.of(
                        ReadProblem.INVALID_VALUE, new Location.Line(1, 0), "encoding " + declared.group(1)));
            }
        }
        DecodedText decoded = DecodedText.of(bytes);
        decoded.problem().ifPresent(problems::add);
        return decoded.text();
    }

    /** Whether the whole document was read. */
    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!start(xml)) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    siblings.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!characters(xml.getText(), xml)) {
                        return false;
                    }
                }
                case XMLStreamConstants.DTD -> {
                    problems.add(Problem.of(ReadProblem.MALFORMED, place(xml.getLocation()), "DOCTYPE"));
                    return false;
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return true;
    }

    private boolean start(XMLStreamReader xml) {
        if (open.size() >= limits.maxNesting()) {
            problems.add(Problem.of(ReadProblem.NESTED_TOO_DEEP, place(xml.getLocation()), limits.maxNesting()));
            return false;
        }
        String name = xml.getLocalName();
        int number = siblings.element().merge(name, 1, Integer::sum);
        XmlElement parent = open.peek();
        String path = (parent == null ? "" : parent.path()) + "/" + name + (number == 1 ? "" : "[" + number + "]");
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        XmlElement element = new XmlElement(
                namespace, name, path, Math.max(0, xml.getLocation().getLineNumber()));
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null
                    || xml.getAttributeNamespace(i).isEmpty()) {
                element.attributes().put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        if (parent == null) {
            root = element;
        } else {
            parent.children().add(element);
        }
        open.push(element);
        siblings.push(new HashMap<>());
        return true;
    }

    private boolean characters(String text, XMLStreamReader xml) {
        chars += text.length();
        if (chars > limits.maxChars()) {
            problems.add(Problem.of(ReadProblem.TEXT_TOO_LONG, place(xml.getLocation()), limits.maxChars()));
            return false;
        }
        if (!open.isEmpty()) {
            open.element().append(text);
        }
        return true;
    }

    /** The parser's own message is in the language of the machine: only the place is taken from it. */
    private Problem syntax(XMLStreamException e, String text) {
        javax.xml.stream.Location at = e.getLocation();
        int offset = at == null ? -1 : at.getCharacterOffset();
        if (!open.isEmpty() && offset >= text.stripTrailing().length()) {
            return Problem.of(ReadProblem.CUT_OFF, place(at));
        }
        String where = open.isEmpty() ? "XML" : open.element().path();
        return Problem.of(ReadProblem.MALFORMED, place(at), where);
    }

    private static Location place(javax.xml.stream.@Nullable Location at) {
        return at == null || at.getLineNumber() < 1
                ? Location.none()
                : new Location.Line(at.getLineNumber(), Math.max(0, at.getColumnNumber()));
    }
}
