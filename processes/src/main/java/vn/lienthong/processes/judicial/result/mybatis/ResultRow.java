package vn.lienthong.processes.judicial.result.mybatis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.result.SealedRecord;

/**
 * A request's result, encrypted.
 *
 * @param signature the issuer's, Base64
 * @param sha256 of the record in clear, hex
 * @param samePerson whether the comparison found the person who was asked for, when {@code seenBy} looked
 * @param checkedDespite why it is the right person although the comparison says otherwise
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
        @Nullable String seenBy,
        @Nullable Boolean samePerson,
        @Nullable String checkedBy,
        @Nullable Instant checkedAt,
        @Nullable String checkedDespite,
        @Nullable Instant deliveredAt,
        @Nullable String receipt) {

    public SealedRecord sealed() {
        return new SealedRecord(keyId, iv, text);
    }
}
