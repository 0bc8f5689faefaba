package vn.lienthong.processes.casefile;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The zip container of an Office Open XML file. Only its directory and its list of content types are read, from a
 * temporary file, because a directory stands at the end: a zip bomb is never unpacked.
 */
final class OpenXmlContainer {

    static final List<String> DETECTED_AS = List.of("application/zip", "application/x-tika-ooxml");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LARGEST_CONTENT_TYPES = 1 << 20;

    /** What documents of our size unpack to at most; a bomb says more. */
    private static final long LARGEST_UNPACKED = 1L << 30;

    private OpenXmlContainer() {}

    /** Whether the main part of the document is of a type; with macros it is of another one. */
    static boolean holds(byte[] content, String mainType) {
        Path file = null;
        try {
            file = Files.createTempFile("lienthong", ".zip");
            Files.write(file, content);
            return holds(file, mainType);
        } catch (ZipException | EOFException | XMLStreamException broken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static boolean holds(Path file, String mainType) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var contentTypes = zip.getEntry(CONTENT_TYPES);
            if (contentTypes == null || unpackedSize(zip) > LARGEST_UNPACKED) {
                return false;
            }
            try (var stream = zip.getInputStream(contentTypes)) {
                return declares(stream.readNBytes(LARGEST_CONTENT_TYPES), mainType);
            }
        }
    }

    private static long unpackedSize(ZipFile zip) {
        return zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    /** The type stands in an element of the part itself, or in the default of its extension. */
    private static boolean declares(byte[] contentTypes, String mainType) throws XMLStreamException {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = xml.createXMLStreamReader(new ByteArrayInputStream(contentTypes));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && mainType.equals(reader.getAttributeValue(null, "ContentType"))) {
                return true;
            }
        }
        return false;
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
