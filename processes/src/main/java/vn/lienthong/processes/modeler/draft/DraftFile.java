package vn.lienthong.processes.modeler.draft;

import java.time.Instant;
import vn.lienthong.processes.modeler.FileKind;

/**
 * A file of a draft, without its text.
 *
 * @param revision counts its changes, from 1
 * @param changedBy user id
 */
public record DraftFile(String name, int revision, String changedBy, Instant changedAt) {

    public FileKind kind() {
        return FileKind.of(name).orElseThrow();
    }
}
