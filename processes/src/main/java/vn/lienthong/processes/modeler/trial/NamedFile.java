package vn.lienthong.processes.modeler.trial;

import java.nio.charset.StandardCharsets;

/** A file by the name that it is deployed by. */
record NamedFile(String name, byte[] content) {

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
