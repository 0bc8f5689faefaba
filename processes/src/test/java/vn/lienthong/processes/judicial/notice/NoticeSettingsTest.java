package vn.lienthong.processes.judicial.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeSettingsTest {

    private final NoticeSettings settings = new NoticeSettings(Map.of(
            "vneid", new Receiver(URI.create("https://vneid/notices"), "k1"),
            "congdvc", new Receiver(URI.create("https://dvc/notices"), null)));

    @Test
    void tellsEachCallerAtItsOwnAddress() {
        assertThat(settings.receiver("vneid").orElseThrow().url()).hasHost("vneid");
        assertThat(settings.receiver("cong-dvc").orElseThrow().url()).hasHost("dvc");
    }

    @Test
    void tellsNobodyElse() {
        assertThat(settings.receiver("desk")).isEmpty();
        assertThat(settings.receiver("vneid2")).isEmpty();
    }

    @Test
    void showsNoKey() {
        assertThat(settings).asString().contains("https://vneid/notices").doesNotContain("k1");
    }
}
