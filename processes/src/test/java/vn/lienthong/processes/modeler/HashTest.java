package vn.lienthong.processes.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void tellsFilesApartByNameAndText() {
        var hash = Hash.of(Map.of("a", "1", "b", "2"));
        assertThat(hash).hasSize(64).isEqualTo(Hash.of(Map.of("b", "2", "a", "1")));
        assertThat(hash)
                .isNotEqualTo(Hash.of(Map.of("a", "2", "b", "1")))
                .isNotEqualTo(Hash.of(Map.of("a", "1b2")))
                .isNotEqualTo(Hash.of(Map.of("a", "1")));
    }
}
