package vn.lienthong.processes.judicial.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCipherTest {

    private static final byte[] RECORD = "{\"recordNumber\": \"TỐI MẬT 42\"}".getBytes(StandardCharsets.UTF_8);

    private final RecordCipher cipher = new RecordCipher(KeyRing.of(List.of("k1=" + key(1))));

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(7, cipher.seal(7, RECORD))).isEqualTo(RECORD);
    }

    @Test
    void leavesNothingOfTheRecordToRead() {
        var text = new String(cipher.seal(7, RECORD).text(), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("recordNumber").doesNotContain("42");
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        var once = cipher.seal(7, RECORD);
        var again = cipher.seal(7, RECORD);
        assertThat(once.iv()).isNotEqualTo(again.iv());
        assertThat(once.text()).isNotEqualTo(again.text());
    }

    @Test
    void refusesTheRecordOfAnotherRequest() {
        var sealed = cipher.seal(7, RECORD);
        assertThatThrownBy(() -> cipher.open(8, sealed))
                .isInstanceOf(RecordUnreadable.class)
                .hasMessageContaining("số 8");
    }

    @Test
    void refusesATextThatWasChanged() {
        var sealed = cipher.seal(7, RECORD);
        for (int place = 0; place < sealed.text().length; place++) {
            var changed = sealed.text().clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> cipher.open(7, new SealedRecord(sealed.keyId(), sealed.iv(), changed)))
                    .isInstanceOf(RecordUnreadable.class);
        }
    }

    @Test
    void refusesAnotherIv() {
        var sealed = cipher.seal(7, RECORD);
        var iv = sealed.iv().clone();
        iv[0] ^= 1;
        assertThatThrownBy(() -> cipher.open(7, new SealedRecord(sealed.keyId(), iv, sealed.text())))
                .isInstanceOf(RecordUnreadable.class);
    }

    @Test
    void refusesTheWrongKeyUnderTheRightName() {
        var sealed = cipher.seal(7, RECORD);
        var other = new RecordCipher(KeyRing.of(List.of("k1=" + key(2))));
        assertThatThrownBy(() -> other.open(7, sealed)).isInstanceOf(RecordUnreadable.class);
    }

    @Test
    void opensWithTheKeyOfItsTimeAfterAnotherHasCome() {
        var sealed = cipher.seal(7, RECORD);
        var later = new RecordCipher(KeyRing.of(List.of("k1=" + key(1), "k2=" + key(2))));
        assertThat(later.open(7, sealed)).isEqualTo(RECORD);
        assertThat(later.seal(7, RECORD).keyId()).isEqualTo("k2");
    }

    @Test
    void saysWhichKeyIsMissing() {
        var sealed = cipher.seal(7, RECORD);
        var without = new RecordCipher(KeyRing.of(List.of("k2=" + key(2))));
        assertThatThrownBy(() -> without.open(7, sealed))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("k1");
    }

    @Test
    void takesNothingWithoutAKey() {
        assertThatThrownBy(() -> new RecordCipher(KeyRing.EMPTY).seal(7, RECORD))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("lienthong.judicial.key-file");
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
