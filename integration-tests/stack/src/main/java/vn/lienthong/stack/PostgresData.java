package vn.lienthong.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL's data: made by initdb the first time, with passwords for every connection. */
final class PostgresData {

    static final String FOLDER = "postgresql";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Path folder;
    private final Path draft;
    private final PostgresPrograms programs;
    private final Unprivileged user;

    PostgresData(Path data, PostgresPrograms programs, Unprivileged user) {
        this.folder = data.resolve(FOLDER);
        this.draft = data.resolve(FOLDER + ".new");
        this.programs = programs;
        this.user = user;
    }

    Path folder() {
        return folder;
    }

    boolean exists() throws IOException {
        var version = folder.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return false;
        }
        refuseOtherVersion(Files.readString(version).strip());
        user.own(folder);
        return true;
    }

    private void refuseOtherVersion(String found) {
        if (!found.equals(programs.majorVersion())) {
            throw new StackFailure(
                    "Dữ liệu trong " + folder + " thuộc PostgreSQL " + found + ", không phải " + programs.majorVersion()
                            + "; hãy chuyển đổi dữ liệu hoặc chạy lại với --reset",
                    "The data is of PostgreSQL " + found + ", not " + programs.majorVersion()
                            + ": upgrade it or start again with --reset");
        }
    }

    /** The command that makes the data in a draft folder; {@link #keep()} makes it count. */
    GuardedCommand creation(Path passwordFile) throws IOException {
        Folders.delete(draft);
        Files.createDirectories(draft);
        user.own(draft);
        user.own(passwordFile);
        var arguments = new ArrayList<>(user.prefix());
        arguments.addAll(List.of(
                programs.path("initdb"),
                "--pgdata=" + draft,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        return new GuardedCommand("postgres-setup", arguments, Map.of(), Signal.INT, Duration.ofSeconds(2));
    }

    Duration creationLimit() {
        return LIMIT;
    }

    void keep() throws IOException {
        Folders.delete(folder);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
