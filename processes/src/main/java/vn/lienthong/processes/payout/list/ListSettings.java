package vn.lienthong.processes.payout.list;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How lists are imported.
 *
 * @param uploads folder of the files that wait to be imported, which all nodes share; by default the system's folder for
 *     temporary files, for one node
 * @param atOnce imports that run on one node at once
 * @param deadAfter how long an import may say nothing before it is taken for dead
 * @param uploadsKept how long a file waits to be imported
 */
@ConfigurationProperties("lienthong.payout.list")
@Validated
record ListSettings(
        @Nullable Path uploads,
        @DefaultValue("2") @Min(1) int atOnce,
        @DefaultValue("60s") Duration deadAfter,
        @DefaultValue("2h") Duration uploadsKept) {

    Path folder() {
        return uploads != null
                ? uploads
                : Path.of(System.getProperty("java.io.tmpdir"), "lienthong-uploads-" + System.getProperty("user.name"));
    }
}
