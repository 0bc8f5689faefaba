package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How to run PostgreSQL, which refuses to run as root. Root hides behind a user namespace, where it is nobody in
 * particular and its files are still its own; where namespaces are forbidden, PostgreSQL and its data become the user
 * nobody's.
 */
enum Unprivileged {
    AS_IS(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of("setpriv", "--reuid=" + Unprivileged.OTHER_USER, "--regid=nogroup", "--clear-groups"));

    private static final String OTHER_USER = "nobody";

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged choose() {
        if (!System.getProperty("user.name").equals("root")) {
            return AS_IS;
        }
        if (Programs.succeeds("unshare", "--user", "true")) {
            return NAMESPACE;
        }
        if (Programs.succeeds("setpriv", "--reuid=" + OTHER_USER, "--regid=nogroup", "--clear-groups", "true")) {
            return NOBODY;
        }
        throw new StackFailure(
                "PostgreSQL không chạy được dưới quyền root trên máy này; hãy chạy bằng người dùng thường",
                "PostgreSQL can't run as root here; run as an ordinary user");
    }

    /** What goes before the program. */
    List<String> prefix() {
        return prefix;
    }

    /** Gives the folder and all in it to the user that PostgreSQL runs as. */
    void own(Path folder) throws IOException {
        var user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner());
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!Files.getOwner(file).equals(user)) {
                    Files.setOwner(file, user);
                }
            }
        }
    }

    private String owner() {
        return this == NOBODY ? OTHER_USER : System.getProperty("user.name");
    }
}
