package vn.lienthong.workers.partner;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call.
 *
 * @param requestId computed from what is asked, where asking twice must do nothing
 * @param purpose what for, a code
 * @param caseCode the case that it is for
 */
public record PartnerRequest(
        String method,
        String path,
        BodyPublisher body,
        String requestId,
        String purpose,
        String caseCode,
        Map<String, String> headers) {

    public static PartnerRequest get(String path, String purpose, String caseCode) {
        return bodiless("GET", path, purpose, caseCode);
    }

    public static PartnerRequest delete(String path, String purpose, String caseCode) {
        return bodiless("DELETE", path, purpose, caseCode);
    }

    private static PartnerRequest bodiless(String method, String path, String purpose, String caseCode) {
        return new PartnerRequest(
                method, path, BodyPublishers.noBody(), RequestId.fresh(), purpose, caseCode, Map.of());
    }

    public static PartnerRequest post(String path, byte[] json, String requestId, String purpose, String caseCode) {
        return new PartnerRequest(
                        "POST", path, BodyPublishers.ofByteArray(json), requestId, purpose, caseCode, Map.of())
                .with("Content-Type", "application/json");
    }

    public static PartnerRequest post(
            String path, Path file, String mediaType, String requestId, String purpose, String caseCode) {
        try {
            return new PartnerRequest("POST", path, BodyPublishers.ofFile(file), requestId, purpose, caseCode, Map.of())
                    .with("Content-Type", mediaType);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PartnerRequest with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PartnerRequest(method, path, body, requestId, purpose, caseCode, more);
    }
}
