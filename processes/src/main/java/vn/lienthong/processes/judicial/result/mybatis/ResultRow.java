package vn.lienthong.processes.judicial.result.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.result.SealedRecord;

/**
 * A request's result, encrypted.
 *
 * @param signature the issuer's, Base64
 * @param sha256 of the record in clear, hex
 * @param receipt VNeID's
 */
@SuppressWarnings("ArrayRecordComponent")
public record ResultRow(
        long request,
        String keyId,
        byte[] iv,
        byte[] text,
        String signature,
        String sha256,
        Instant receivedAt,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable Instant deliveredAt,
        @Nullable String receipt) {

    public SealedRecord sealed() {
        return new SealedRecord(keyId, iv, text);
    }
}
