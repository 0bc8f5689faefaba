package vn.lienthong.processes.deployment;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML file, told element by element; whatever could make reading it dangerous ends the reading. */
final class Xml {

    private static final int MOST_ELEMENTS = 100_000;
    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * An element when it ends: with its attributes and the text that is in it alone.
     *
     * @param parent the element it is in; null for the root
     * @param attributes by namespace and name, as {@code {namespace}name}; without a namespace by name alone
     */
    record Element(
            @Nullable Element parent,
            String namespace,
            String name,
            Map<String, String> attributes,
            int line,
            StringBuilder text,
            List<String> children) {

        @Nullable
        String attribute(String attribute) {
            return attributes.get(attribute);
        }

        boolean is(String otherNamespace, String otherName) {
            return namespace.equals(otherNamespace) && name.equals(otherName);
        }

        boolean isIn(String otherNamespace, String otherName) {
            for (var each = parent; each != null; each = each.parent) {
                if (each.is(otherNamespace, otherName)) {
                    return true;
                }
            }
            return false;
        }

        /** The id of the nearest element around that has one. */
        @Nullable
        String nearestId() {
            for (var each = this; each != null; each = each.parent) {
                var id = each.attribute("id");
                if (id != null) {
                    return id;
                }
            }
            return null;
        }
    }

    interface Reader {
        void end(Element element);
    }

    /** Thrown for a file that is not read to its end. The message is for people, in Vietnamese. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        final int line;

        Unreadable(int line, String message) {
            super(message);
            this.line = line;
        }
    }

    static void read(byte[] content, Reader reader) throws Unreadable {
        try {
            var stream = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
            try {
                demandUtf8(stream);
                read(stream, reader);
            } finally {
                stream.close();
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(e.getLocation() == null ? 0 : e.getLocation().getLineNumber(), "không đọc được XML");
        }
    }

    /** Whoever reads the same bytes after us must not read another text. */
    private static void demandUtf8(XMLStreamReader stream) throws Unreadable {
        for (var encoding : Arrays.asList(stream.getEncoding(), stream.getCharacterEncodingScheme())) {
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
                throw new Unreadable(1, "tệp phải viết bằng UTF-8, không bằng " + encoding);
            }
        }
    }

    private static void read(XMLStreamReader stream, Reader reader) throws XMLStreamException, Unreadable {
        Deque<Element> open = new ArrayDeque<>();
        int count = 0;
        while (stream.hasNext()) {
            switch (stream.next()) {
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION ->
                    throw new Unreadable(line(stream), "không được có DOCTYPE hay thực thể (entity)");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw new Unreadable(line(stream), "không được có chỉ thị xử lý (processing instruction)");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST_ELEMENTS || open.size() >= DEEPEST) {
                        throw new Unreadable(line(stream), "quá nhiều phần tử hoặc lồng nhau quá sâu");
                    }
                    open.push(element(stream, open.peek()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    var inner = open.peek();
                    if (inner != null) {
                        inner.text().append(stream.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> reader.end(open.pop());
                default -> {
                    // Comments and white space outside the root say nothing.
                }
            }
        }
    }

    private static Element element(XMLStreamReader stream, @Nullable Element parent) {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            var namespace = stream.getAttributeNamespace(i);
            var name = stream.getAttributeLocalName(i);
            attributes.put(
                    namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name,
                    stream.getAttributeValue(i));
        }
        var namespace = stream.getNamespaceURI();
        var element = new Element(
                parent,
                namespace == null ? "" : namespace,
                stream.getLocalName(),
                attributes,
                line(stream),
                new StringBuilder(),
                new ArrayList<>());
        if (parent != null) {
            parent.children().add(element.name());
        }
        return element;
    }

    private static int line(XMLStreamReader stream) {
        return stream.getLocation().getLineNumber();
    }
}
