package vn.lienthong.processes.deployment;

import java.util.HashMap;
import java.util.Map;
import vn.lienthong.processes.deployment.Xml.Unreadable;

/** In which lines of an XML file its elements stand. */
public final class ElementLines {

    private ElementLines() {}

    /** By the elements' ids; as far as it can be read. */
    public static Map<String, Integer> of(byte[] content) {
        var lines = new HashMap<String, Integer>();
        try {
            Xml.read(content, element -> {
                var id = element.attribute("id");
                if (id != null) {
                    lines.putIfAbsent(id, element.line());
                }
            });
        } catch (Unreadable e) {
            return lines;
        }
        return lines;
    }
}
