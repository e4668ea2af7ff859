package org.planmodel.io.internal;

import javax.xml.stream.XMLInputFactory;

/** Streams of XML under the limits of the library: no document type, nothing from outside, and depth counted by the reader itself. */
public final class XmlInput {
    /** From JDK 24 on the parser has a limit of its own, at 200 levels, and says nothing of it but a parse error. */
    private static final String OWN_DEPTH_LIMIT = "jdk.xml.maxElementDepth";

    private XmlInput() {}

    /** A new factory, for one thread. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(OWN_DEPTH_LIMIT, "0");
        return factory;
    }
}
