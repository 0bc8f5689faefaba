package vn.lienthong.processes.judicial.result;

/**
 * A record by AES-256-GCM.
 *
 * @param iv 12 bytes, never used before with this key
 * @param text with the tag of 16 bytes at its end
 */
@SuppressWarnings("ArrayRecordComponent")
public record SealedRecord(String keyId, byte[] iv, byte[] text) {}
