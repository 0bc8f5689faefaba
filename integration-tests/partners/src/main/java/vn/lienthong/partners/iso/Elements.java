package vn.lienthong.partners.iso;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.lienthong.partners.web.Refusal;

/** Goes from one element's beginning to the next one's. Document types and external entities are not read. */
final class Elements implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DATE_LENGTH = 10;

    private final InputStream in;
    private final XMLStreamReader xml;
    private int depth;

    Elements(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = FACTORY.createXMLStreamReader(in);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Whether there is another element in the document. */
    boolean next() throws XMLStreamException {
        return nextWithin(-1);
    }

    /** Whether there is another element before the one at that depth ends. */
    boolean nextWithin(int outer) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.wrong("XML không được có DTD hay thực thể");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && --depth < outer) {
                return false;
            }
        }
        return false;
    }

    /** How many elements are open, this one among them. */
    int depth() {
        return depth;
    }

    String name() {
        return xml.getLocalName();
    }

    boolean is(String name, String namespace) {
        return name.equals(name()) && namespace.equals(xml.getNamespaceURI());
    }

    /** The text of this element, which has no others in it. */
    String text() throws XMLStreamException {
        var text = xml.getElementText();
        depth--;
        return text.strip();
    }

    /** The text of the first element in this one that has text; goes behind this element. */
    String innerText() throws XMLStreamException {
        var outer = depth;
        var found = "";
        while (xml.hasNext() && depth >= outer) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS ->
                    found = found.isEmpty() ? xml.getText().strip() : found;
                default -> {
                    // Comments and the like.
                }
            }
        }
        return found;
    }

    /** The text of the element of that name in this one, empty if there is none; goes behind this element. */
    String textOf(String name) throws XMLStreamException {
        var outer = depth;
        var found = "";
        while (nextWithin(outer)) {
            if (found.isEmpty() && name().equals(name)) {
                found = text();
            }
        }
        return found;
    }

    /** Goes behind this element. */
    void skip() throws XMLStreamException {
        var outer = depth;
        while (nextWithin(outer)) {
            // Nothing in it is of interest.
        }
    }

    long whole() throws XMLStreamException {
        var element = name();
        return whole(element, text());
    }

    /** Đồng; a refusal for another currency and for fractions. */
    long amount() throws XMLStreamException {
        var currency = xml.getAttributeValue(null, "Ccy");
        if (!Objects.equals(currency, Iso.CURRENCY)) {
            throw Refusal.wrong("Loại tiền phải là " + Iso.CURRENCY);
        }
        var amount = whole();
        if (amount <= 0) {
            throw Refusal.wrong("Số tiền phải lớn hơn 0");
        }
        return amount;
    }

    private static long whole(String element, String text) {
        try {
            return new BigDecimal(text).longValueExact();
        } catch (NumberFormatException e) {
            throw Refusal.wrong("Giá trị của " + element + " không phải là số");
        } catch (ArithmeticException e) {
            throw Refusal.wrong("Giá trị của " + element + " phải là số nguyên");
        }
    }

    /** A date, or the date of a time. */
    LocalDate date() throws XMLStreamException {
        var text = innerText();
        try {
            return LocalDate.parse(text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text);
        } catch (DateTimeException e) {
            throw Refusal.wrong("Ngày " + text + " không đúng dạng");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
