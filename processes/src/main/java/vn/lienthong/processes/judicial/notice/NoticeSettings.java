package vn.lienthong.processes.judicial.notice;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where callers hear of their requests.
 *
 * @param notices by the callers' accounts, but for letters' case and dashes, which names in the environment do not have
 */
@ConfigurationProperties("lienthong.judicial")
@Validated
record NoticeSettings(@DefaultValue Map<String, @Valid Receiver> notices) {

    /** Empty for a caller that does not want to hear. */
    Optional<Receiver> receiver(String caller) {
        return notices.entrySet().stream()
                .filter(each -> plain(each.getKey()).equals(plain(caller)))
                .map(Map.Entry::getValue)
                .findAny();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
