package vn.lienthong.processes.partner.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.internalapi.ForPrograms;
import vn.lienthong.processes.partner.PartnerCall;
import vn.lienthong.processes.partner.PartnerCalls;

/** Where workers tell which calls about people they have made; see {@code docs/judicial.md}. */
@ForPrograms
class PartnerCallApi {

    private static final int MOST = 1_000;

    private final PartnerCalls calls;

    PartnerCallApi(PartnerCalls calls) {
        this.calls = calls;
    }

    /** All of them are kept, or none. */
    @PostMapping("/internal/partner-calls")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@RequestBody List<@Nullable ToldCall> told) {
        if (told.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Một lần không quá 1.000 lượt gọi");
        }
        calls.add(told.stream().map(PartnerCallApi::checked).toList());
    }

    private static PartnerCall checked(@Nullable ToldCall call) {
        if (call == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Có lượt gọi trống");
        }
        return call.checked();
    }
}
