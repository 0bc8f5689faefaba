package vn.lienthong.processes.judicial.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResultConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ResultConfiguration.class);

    /**
     * The keys of the file that is named. Without one the application works, but takes no results.
     *
     * @throws IllegalArgumentException where there is a file that is no key file: better no start than lost results
     */
    @Bean
    KeyRing recordKeys(@Value("${lienthong.judicial.key-file:}") String file) {
        if (file.isBlank() || !Files.exists(Path.of(file))) {
            log.warn("There is no file of record keys (lienthong.judicial.key-file): results of criminal-record "
                    + "requests can't be taken");
            return KeyRing.EMPTY;
        }
        try {
            return KeyRing.of(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of record keys can't be read", e);
        }
    }
}
