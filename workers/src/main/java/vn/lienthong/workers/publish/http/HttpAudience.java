package vn.lienthong.workers.publish.http;

import java.util.List;
import java.util.Map;
import vn.lienthong.workers.partner.Partner;
import vn.lienthong.workers.partner.PartnerRequest;
import vn.lienthong.workers.publish.Audience;
import vn.lienthong.workers.publish.Notice;

/** VNeID and the welfare database over HTTP and JSON, as {@code docs/partners.md} has them. */
public class HttpAudience implements Audience {

    private static final String PURPOSE = "WELFARE_OUTCOME";

    private final Partner partner;
    private final String path;
    private final String content;

    /** @param content the name that the list of notices has in a request */
    public HttpAudience(Partner partner, String path, String content) {
        this.partner = partner;
        this.path = path;
        this.content = content;
    }

    @Override
    public void tell(List<Notice> notices, String requestId, String caseCode) throws InterruptedException {
        var body = partner.bytes(Map.of("requestId", requestId, content, notices));
        var answer = partner.send(PartnerRequest.post(path, body, requestId, PURPOSE, caseCode));
        if (!answer.ok()) {
            throw partner.refused(answer);
        }
    }
}
