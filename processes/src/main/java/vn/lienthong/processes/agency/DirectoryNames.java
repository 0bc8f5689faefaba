package vn.lienthong.processes.agency;

import java.text.Normalizer;
import vn.lienthong.processes.agency.InvalidEntry.Field;

/** Names as they are kept: NFC, and short enough for the name of a group, which is made of two of them. */
final class DirectoryNames {

    static final int LONGEST = 120;

    private DirectoryNames() {}

    /** @throws InvalidEntry when there is no name, or too long a one */
    static String checked(Field field, String name) {
        var normalized = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        if (normalized.isEmpty()) {
            throw new InvalidEntry(field, name, "không được để trống");
        }
        if (normalized.length() > LONGEST) {
            throw new InvalidEntry(field, name, "dài hơn %d ký tự".formatted(LONGEST));
        }
        return normalized;
    }
}
