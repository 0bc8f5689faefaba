package vn.lienthong.processes.retention.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.internalapi.ForPrograms;
import vn.lienthong.processes.retention.Retention;

/** Which removed cases the index may still have; asked again until there are none. */
@ForPrograms
class RetentionApi {

    private static final int AT_ONCE = 200;

    private final Retention retention;

    RetentionApi(Retention retention) {
        this.retention = retention;
    }

    @GetMapping("/internal/retention/indexed")
    List<String> indexed() {
        return retention.indexed(AT_ONCE);
    }

    @PostMapping("/internal/retention/unindexed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unindexed(@RequestBody List<String> caseIds) {
        if (caseIds.size() > AT_ONCE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Giá trị của “caseIds” không hợp lệ");
        }
        retention.unindexed(caseIds);
    }
}
