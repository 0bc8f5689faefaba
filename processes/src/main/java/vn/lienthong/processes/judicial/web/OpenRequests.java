package vn.lienthong.processes.judicial.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.lienthong.processes.judicial.JudicialAccess;
import vn.lienthong.processes.judicial.JudicialRequest;
import vn.lienthong.processes.judicial.JudicialRequests;

/** Opens a request before somebody, as far as he or she may read it. */
@Component
class OpenRequests {

    private final JudicialRequests requests;
    private final JudicialAccess access;

    OpenRequests(JudicialRequests requests, JudicialAccess access) {
        this.requests = requests;
        this.access = access;
    }

    /** @throws ResponseStatusException 404 where there is none, or it may not be read */
    JudicialRequest open(String caseCode, String userId) {
        return requests.byCaseCode(caseCode)
                .filter(request -> access.mayRead(userId, request))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whether whom it is about is shown to somebody as it is. */
    boolean showsPerson(String userId, JudicialRequest request) {
        return access.maySeePerson(userId, request);
    }
}
