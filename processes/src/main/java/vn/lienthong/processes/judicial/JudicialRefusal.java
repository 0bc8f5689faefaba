package vn.lienthong.processes.judicial;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Why a request is refused: what {@code judicial_request.refusal} may say. */
public enum JudicialRefusal {
    ORGANISATION_FORM_2("Tổ chức không được yêu cầu Phiếu lý lịch tư pháp số 2"),
    UNDER_AGE("Người yêu cầu chưa đủ tuổi theo quy định"),
    NO_AUTHORITY("Không có quyền yêu cầu Phiếu lý lịch tư pháp số 2 của người khác"),
    IDENTITY("Không xác định được nhân thân của người được yêu cầu"),
    ISSUER("Cơ quan cấp từ chối");

    private final String words;

    JudicialRefusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The words of a code; the code itself where it is not known here. */
    public static @Nullable String words(@Nullable String code) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.name().equals(code))
                .map(JudicialRefusal::words)
                .findFirst()
                .orElse(code);
    }
}
