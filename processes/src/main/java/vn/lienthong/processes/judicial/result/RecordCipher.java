package vn.lienthong.processes.judicial.result;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts records by AES-256-GCM. The request's id is associated data: a text that was moved to another request's row
 * can't be read there.
 */
@Component
class RecordCipher {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    RecordCipher(KeyRing keys) {
        this.keys = keys;
    }

    /** @throws KeyMissing where there is no key */
    SealedRecord seal(long request, byte[] clear) {
        var keyId = keys.currentId();
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            return new SealedRecord(
                    keyId, iv, cipher(Cipher.ENCRYPT_MODE, request, keyId, iv).doFinal(clear));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @throws KeyMissing where its key is not there
     * @throws RecordUnreadable where it is not what was encrypted for this request
     */
    byte[] open(long request, SealedRecord sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, request, sealed.keyId(), sealed.iv())
                    .doFinal(sealed.text());
        } catch (AEADBadTagException e) {
            throw new RecordUnreadable(request, sealed.keyId());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, long request, String keyId, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, keys.key(keyId), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(Long.toString(request).getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }
}
