package vn.lienthong.processes.judicial.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequest.FormType;
import vn.lienthong.processes.judicial.JudicialRequest.Payment;
import vn.lienthong.processes.judicial.JudicialRequest.Subject;
import vn.lienthong.processes.judicial.JudicialState;

/** Requests for tests: what is not said is as it mostly is. */
public final class Requests {

    public static final String CODE = "H10.24-261125-0007";

    private Subject subject = Subject.SELF;
    private String purpose = "Xin thị thực đi học tại Nhật Bản";
    private String address = "12 Hùng Vương, phường Tân Phú, thành phố Đồng Xoài, tỉnh Bình Phước";
    private @Nullable String organisation;
    private @Nullable String refusal;
    private @Nullable String refusalText;
    private @Nullable JudicialState state;

    private Requests() {}

    public static Requests aRequest() {
        return new Requests();
    }

    Requests subject(Subject subject) {
        this.subject = subject;
        return this;
    }

    Requests purpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    Requests organisation(String organisation) {
        this.organisation = organisation;
        return this;
    }

    Requests address(String address) {
        this.address = address;
        return this;
    }

    Requests refused(String code, @Nullable String text) {
        this.refusal = code;
        this.refusalText = text;
        this.state = JudicialState.REFUSED;
        return this;
    }

    public Requests state(JudicialState state) {
        this.state = state;
        return this;
    }

    private JudicialState now() {
        if (state != null) {
            return state;
        }
        return refusal == null ? JudicialState.SUBMITTED : JudicialState.REFUSED;
    }

    public JudicialRequest build() {
        return new JudicialRequest(
                7,
                "case-7",
                CODE,
                "vneid",
                "VN-2026-7",
                "0".repeat(64),
                "CAT",
                "binh-phuoc",
                FormType.FORM_1,
                subject,
                purpose,
                organisation,
                false,
                false,
                true,
                true,
                address,
                Payment.ONLINE,
                null,
                now(),
                LocalDate.of(2026, 11, 25),
                Instant.parse("2026-11-25T02:15:00Z"),
                "vneid",
                "EXACT",
                null,
                false,
                null,
                JudicialRequest.Limit.NORMAL,
                10,
                "DAY",
                Instant.parse("2026-12-07T10:00:00Z"),
                refusal,
                refusalText,
                200_000L,
                Instant.parse("2026-11-26T03:00:00Z"),
                "BL-1",
                state == JudicialState.AWAITING_FEE ? null : Instant.parse("2026-11-26T03:05:00Z"),
                null,
                0,
                null);
    }
}
